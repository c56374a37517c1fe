import { ACTIONS, type Action } from './actions.ts';

/** Whether this is a Mac, where Mod is Command. */
export const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/**
 * The Latin letter or digit that stands on the pressed key of the usual layout; null where the layout gives one itself.
 * On a Greek or Cyrillic layout, and for digits that need Shift as on a French one, no key of the table could be hit
 * by its character.
 */
function byPlace({ key, code, shiftKey }: KeyboardEvent): string | null {
  if (key.length !== 1 || /^[A-Za-z0-9]$/.test(key)) return null;
  if (/^\p{L}$/u.test(key)) return /^Key([A-Z])$/.exec(code)?.[1] ?? null;
  return shiftKey ? null : (/^Digit(\d)$/.exec(code)?.[1] ?? null);
}

/** What a press may stand for, best first: by its character, then by the place of its key. */
export function presses(event: KeyboardEvent): string[] {
  const place = byPlace(event);
  return place === null ? [pressed(event)] : [pressed(event), pressed(event, place)];
}

/** A key press in the notation of the table: by the character, so that it follows the keyboard's layout. */
export function pressed(event: KeyboardEvent, key = event.key): string {
  const parts: string[] = [];
  if (MAC ? event.metaKey : event.ctrlKey) parts.push('Mod');
  if (event.altKey) parts.push('Alt');
  const letter = /^\p{L}$/u.test(key);
  // Shift is part of characters like ?, and said apart only for letters and named keys.
  if (event.shiftKey && (letter || key.length > 1 || key === ' ')) parts.push('Shift');
  parts.push(letter ? key.toUpperCase() : key === ' ' ? 'Space' : key);
  return parts.join('+');
}

/** The action that a press stands for. */
export function actionFor(press: string): Action | null {
  const found = Object.entries(ACTIONS).find(([, key]) => key === press);
  return found ? (found[0] as Action) : null;
}

/** Whether the focus is somewhere that takes text, where single keys belong to the text. */
export function takesText(target: EventTarget | null): boolean {
  if (!(target instanceof HTMLElement)) return false;
  if (
    target.isContentEditable ||
    target instanceof HTMLTextAreaElement ||
    target instanceof HTMLSelectElement
  )
    return true;
  return target instanceof HTMLInputElement && !['checkbox', 'radio', 'button'].includes(target.type);
}
