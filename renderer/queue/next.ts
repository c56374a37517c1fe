import type { QueueRow } from '../../shared/contract/views.ts';
import type { QueueFilter } from './filter.ts';
import { matcher, sortRows } from './list.ts';

/** Whether this assessor still has something to decide here. */
export function isUndecided(row: Pick<QueueRow, 'state'>): boolean {
  return row.state === 'ready' || row.state === 'reading';
}

/**
 * The submission to open next: the first undecided one after this one in the order of the list, beginning again at
 * the top after the end. The one that is left comes back only when there is no other.
 * @param fromKey the submission that is left, shown by the filter or not; null to begin at the top.
 * @param filter what it does not let through is passed over.
 * @returns the key, or null when nothing undecided is left under this filter.
 */
export function nextUndecided(
  rows: readonly QueueRow[],
  fromKey: string | null,
  filter: QueueFilter,
): string | null {
  // The row that is left may have dropped out of the filter with its decision; its place in the order still counts.
  const ordered = sortRows(rows, filter.sort, filter.group);
  const from = fromKey === null ? -1 : ordered.findIndex((row) => row.key === fromKey);
  const shown = matcher(filter);
  for (let step = 1; step <= ordered.length; step += 1) {
    const row = ordered[(from + step) % ordered.length];
    if (row && isUndecided(row) && shown(row)) return row.key;
  }
  return null;
}
