/** Names a control for the list of faults, which leads to it. */
export const placeOf = (place: string) => ({ 'data-place': place });

/** Focuses the control of a place, or the nearest one above it that is there. */
export function focusPlace(place: string): void {
  for (let at = place; at; at = at.slice(0, Math.max(0, at.lastIndexOf('.')))) {
    const found = document.querySelector<HTMLElement>(`[data-place="${CSS.escape(at)}"]`);
    if (found) {
      found.scrollIntoView({ block: 'center' });
      found.focus({ preventScroll: true });
      return;
    }
  }
}

/** The same once what was opened or moved has been drawn. */
export function focusPlaceSoon(place: string): void {
  requestAnimationFrame(() => focusPlace(place));
}
