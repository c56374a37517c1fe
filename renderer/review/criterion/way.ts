import type { CriterionRow, QueueRow } from '../../../shared/contract/views.ts';

/** A submission on the way through one criterion. */
export interface Stop {
  key: string;
  rated: boolean;
}

/** The submissions that are mine to rate on this criterion, in the order of loading; what is decided or held is left out. */
export function stopsOf(
  rows: readonly Pick<CriterionRow, 'key' | 'code'>[],
  queue: readonly QueueRow[],
): Stop[] {
  const states = new Map(queue.map((row) => [row.key, row.state]));
  return rows.flatMap(({ key, code }) => {
    const state = states.get(key);
    return state === 'ready' || state === 'reading' ? [{ key, rated: code !== null }] : [];
  });
}

/**
 * The next submission that is not rated yet, beginning again at the top after the end; the one that is left is passed
 * over, since its rating may still be on its way.
 * @returns null when every other one is rated.
 */
export function nextUnrated(stops: readonly Stop[], from: string | null): string | null {
  const at = stops.findIndex(({ key }) => key === from);
  const after = [...stops.slice(at + 1), ...stops.slice(0, Math.max(0, at))];
  return after.find(({ rated }) => !rated)?.key ?? null;
}
