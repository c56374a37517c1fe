import { allOnScreen } from '../../design/index.ts';
import { goToPlace, UNFOLD } from '../places.ts';

/** What can have the focus, best first: the document itself, then whatever comes first. */
const STOPS = ['[data-document]', 'a[href], button, input, textarea, select, [tabindex="0"]'];

const inSight = (element: HTMLElement) =>
  element.checkVisibility() && !element.matches(':disabled, [tabindex="-1"]');

function focusIn(pane: HTMLElement): void {
  for (const stop of STOPS) {
    const found = [...pane.querySelectorAll<HTMLElement>(stop)].find(inSight);
    if (!found) continue;
    found.focus({ preventScroll: true });
    return;
  }
}

/**
 * Moves the focus to the next pane of this window, or the one before, in the order in which they stand: to the
 * document, so that selecting and quoting go on at once, and in the rubric to the criterion in hand.
 */
export function goToPane(by: 1 | -1, criterion: string): void {
  const panes = allOnScreen('[data-pane]');
  const at = panes.findIndex((pane) => pane.contains(document.activeElement));
  const pane = panes.at(at < 0 ? (by === 1 ? 0 : -1) : (at + by) % panes.length);
  if (!pane) return;
  if (pane.inert) pane.dispatchEvent(new Event(UNFOLD));
  const place = `criterion:${criterion}`;
  if (pane.querySelector(`[data-place="${CSS.escape(place)}"]`)) goToPlace(place);
  else focusIn(pane);
}
