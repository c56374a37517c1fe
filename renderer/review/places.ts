import { flushSync } from 'react-dom';

/** Moves the focus to a named place of the reading room, such as `criterion:P2`, `feedback:P2` or `strength`. */
export function goToPlace(place: string): boolean {
  const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(place)}"]`);
  if (!found) return false;
  const target =
    found.querySelector<HTMLElement>('input:checked') ??
    found.querySelector<HTMLElement>('input, textarea') ??
    found;
  target.focus();
  found.scrollIntoView({ block: 'nearest' });
  return true;
}

/**
 * Moves to a place that unfolds with a change of state. It happens at once and not with the next frame,
 * so that a letter typed right after the key already belongs to the field.
 */
export function unfoldAndGo(unfold: () => void, place: string): void {
  flushSync(unfold);
  goToPlace(place);
}
