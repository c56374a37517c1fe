import type { BatchRow, QueueRow } from '../../shared/contract/views.ts';
import { words } from '../words/index.ts';
import type { QueueGroup } from './filter.ts';
import { groupOf } from './list.ts';
import { isUndecided } from './next.ts';

/** One line of the list: a submission, or the head of a group of them. */
export type QueueItem = { key: string; row: QueueRow } | GroupHead;

/** The head of a group: how many submissions it has under the filter, and how many of them are still to decide. */
export interface GroupHead {
  key: string;
  row: null;
  label: string;
  count: number;
  undecided: number;
  folded: boolean;
}

function labelOf(row: QueueRow, by: QueueGroup, batches: readonly BatchRow[]): string {
  if (by === 'state') return words.queue.states[row.state];
  if (by === 'batch') return batches.find(({ id }) => id === row.batch)?.title ?? row.batch;
  return `${row.microCredential} ${row.title}`;
}

/**
 * The lines of the list. What is folded shows its head alone; the way to the next undecided goes through it all the same.
 * @param rows in the order of the list, groups together.
 * @param folded keys of heads.
 */
export function listItems(
  rows: readonly QueueRow[],
  by: QueueGroup,
  folded: readonly string[],
  batches: readonly BatchRow[],
): readonly QueueItem[] {
  if (by === 'none') return rows.map((row) => ({ key: row.key, row }));
  const items: QueueItem[] = [];
  const heads = new Map<string, GroupHead>();
  for (const row of rows) {
    const key = `${by}:${groupOf(row, by)}`;
    let head = heads.get(key);
    if (!head) {
      const label = labelOf(row, by, batches);
      head = { key, row: null, label, count: 0, undecided: 0, folded: folded.includes(key) };
      heads.set(key, head);
      items.push(head);
    }
    head.count += 1;
    if (isUndecided(row)) head.undecided += 1;
    if (!head.folded) items.push({ key: row.key, row });
  }
  return items;
}
