import { onScreen, useWhileShown } from '../design/index.ts';
import { takesText } from '../keys/press.ts';
import { goToPlace } from './places.ts';

/** What hears Escape before a field does: it closes first. */
const OPEN = '[role="dialog"], [role="alertdialog"], [role="menu"]';

/** Out of a field: to the levels of its criterion or to its document, where it has one, or else to the heading. */
function leave(field: HTMLElement): void {
  const { criterion } = field.closest<HTMLElement>('[data-criterion]')?.dataset ?? {};
  if (criterion !== undefined && goToPlace(`criterion:${criterion}`)) return;
  const pane = field.closest('[data-pane]');
  const stop = pane?.querySelector<HTMLElement>('[data-document]') ?? onScreen('h1[tabindex]');
  stop?.focus({ preventScroll: true });
}

function hear(event: KeyboardEvent): void {
  const { key, target } = event;
  if (key !== 'Escape' || event.defaultPrevented || event.isComposing) return;
  // A list that is open takes Escape itself.
  if (!(target instanceof HTMLElement) || target instanceof HTMLSelectElement || !takesText(target)) return;
  if (document.querySelector(OPEN)) return;
  event.preventDefault();
  leave(target);
}

/** While this is on the screen, Escape leaves a text field for a place where single keys work. */
export function useLeavingFields(): void {
  useWhileShown(() => {
    window.addEventListener('keydown', hear);
    return () => window.removeEventListener('keydown', hear);
  }, []);
}
