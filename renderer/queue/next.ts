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
 * @param direction -1 for the first undecided one before it, beginning again at the end.
 * @returns the key, or null when nothing undecided is left under this filter.
 */
export function nextUndecided(
  rows: readonly QueueRow[],
  fromKey: string | null,
  filter: QueueFilter,
  direction: 1 | -1 = 1,
): string | null {
  // The row that is left may have dropped out of the filter with its decision; its place in the order still counts.
  const ordered = sortRows(rows, filter.sort, filter.group);
  const { length } = ordered;
  const at = fromKey === null ? -1 : ordered.findIndex((row) => row.key === fromKey);
  const from = at < 0 && direction < 0 ? length : at;
  const shown = matcher(filter);
  for (let step = 1; step <= length; step += 1) {
    const row = ordered[(from + direction * step + 2 * length) % length];
    if (row && isUndecided(row) && shown(row)) return row.key;
  }
  return null;
}

/**
 * The submissions that are likely opened after this one, the likeliest first: the next undecided and the previous,
 * then the neighbours in the list. Never the one that is open.
 * @param listed the rows as the list shows them.
 */
export function likelyNext(
  rows: readonly QueueRow[],
  listed: readonly QueueRow[],
  current: string,
  filter: QueueFilter,
): string[] {
  const at = listed.findIndex((row) => row.key === current);
  const likely = [
    nextUndecided(rows, current, filter),
    nextUndecided(rows, current, filter, -1),
    listed[at + 1]?.key,
    at > 0 ? listed[at - 1]?.key : null,
  ];
  return [...new Set(likely)].filter((key) => typeof key === 'string' && key !== current) as string[];
}
