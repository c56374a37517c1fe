/** The three themes, as `data-theme` names them. */
export const THEMES = ['paper', 'night', 'projector'] as const;
export type ThemeName = (typeof THEMES)[number];

/** What a person can choose: a theme, or to follow the operating system between paper and night. */
export const THEME_CHOICES = ['system', ...THEMES] as const;
export type ThemeChoice = (typeof THEME_CHOICES)[number];

/** The part of a document that a theme touches; a window of its own passes its own document. */
export interface ThemedDocument {
  readonly documentElement: { readonly dataset: DOMStringMap };
  readonly defaultView: Pick<Window, 'matchMedia'> | null;
}

/**
 * Shows a document in a theme, and for `system` keeps following the operating system.
 * @returns a function that stops following; call it before applying another choice.
 */
export function applyTheme(choice: ThemeChoice, target: ThemedDocument = document): () => void {
  const show = (name: ThemeName) => {
    target.documentElement.dataset.theme = name;
  };
  if (choice !== 'system') {
    show(choice);
    return () => {};
  }
  const dark = target.defaultView?.matchMedia('(prefers-color-scheme: dark)');
  const follow = () => show(dark?.matches ? 'night' : 'paper');
  follow();
  dark?.addEventListener('change', follow);
  return () => dark?.removeEventListener('change', follow);
}
