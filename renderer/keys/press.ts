import { ACTIONS, type Action } from './actions.ts';

/** Whether this is a Mac, where Mod is Command. */
export const MAC = /Mac|iPhone|iPad/.test(navigator.platform);

/** A key press in the notation of the table: by the character, so that it follows the keyboard's layout. */
export function pressed(event: KeyboardEvent): string {
  const parts: string[] = [];
  if (MAC ? event.metaKey : event.ctrlKey) parts.push('Mod');
  if (event.altKey) parts.push('Alt');
  const letter = /^\p{L}$/u.test(event.key);
  // Shift is part of characters like ?, and said apart only for letters and named keys.
  if (event.shiftKey && (letter || event.key.length > 1 || event.key === ' ')) parts.push('Shift');
  parts.push(letter ? event.key.toUpperCase() : event.key === ' ' ? 'Space' : event.key);
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
