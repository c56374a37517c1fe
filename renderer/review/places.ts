import { flushSync } from 'react-dom';
import { onScreen } from '../design/index.ts';
import { addressOfPlace } from './place/asked.ts';

/** A place in what was handed in: which submission, which of its artifacts, and what of it. */
export interface PlaceInEvidence {
  /** The submission's key. */
  submission: string;
  /** The artifact's position as search tells it, its path in the batch, or its SHA-256. */
  artifact: number | string;
  /** The page, from 1, of a document that has pages. */
  page?: number;
  /** Words to be found and marked there; several are looked for each by itself. */
  find?: string | readonly string[];
}

/**
 * Opens a submission in the reading room with an artifact in front, turned to a page, and with words found in it.
 * Everything but the submission may be missing there: then the room shows what it can.
 */
export function openAt(place: PlaceInEvidence): void {
  window.location.hash = placeAddress(place);
}

/**
 * The address that `openAt` goes to, for a link.
 * @public
 */
export function placeAddress({ submission, artifact, page, find = [] }: PlaceInEvidence): string {
  const sought = (typeof find === 'string' ? [find] : find).map((word) => word.trim()).filter(Boolean);
  return addressOfPlace({ submission, artifact, page, find: sought });
}

/** Told to a pane that is folded away when something in it is gone to. */
export const UNFOLD = 'touchstone:unfold';

/** Moves the focus to a named place of the reading room, such as `criterion:P2`, `feedback:P2` or `strength`. */
export function goToPlace(place: string): boolean {
  const found = onScreen(`[data-place="${CSS.escape(place)}"]`);
  if (!found) return false;
  found.closest('[inert]')?.dispatchEvent(new Event(UNFOLD));
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
 * @returns false where this window has no such place.
 */
export function unfoldAndGo(unfold: () => void, place: string): boolean {
  flushSync(unfold);
  return goToPlace(place);
}
