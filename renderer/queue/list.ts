import type { QueueRow, QueueState } from '../../shared/contract/views.ts';
import type { QueueFilter, QueueGroup, QueueSort, SortColumn } from './filter.ts';

/** The states in the order in which work goes through them. */
export const STATE_ORDER: readonly QueueState[] = [
  'ready',
  'reading',
  'read',
  'locked',
  'hold',
  'recused',
  'taken',
  'second',
  'adjudication',
];

const collator = new Intl.Collator('en', { numeric: true });

/** What a row is ordered by. Null stands behind everything, whichever way the order goes. */
const SORT_KEYS: Record<Exclude<SortColumn, 'loaded'>, (row: QueueRow) => string | number | null> = {
  state: (row) => STATE_ORDER.indexOf(row.state),
  id: (row) => row.id,
  candidate: (row) => row.candidate,
  microCredential: (row) => row.microCredential,
  attempt: (row) => row.attempt,
  submitted: (row) => (row.submittedAt === null ? null : Date.parse(row.submittedAt)),
  decision: (row) => row.decision,
  progress: (row) => (row.toRate === 0 ? null : row.rated / row.toRate),
  assessor: (row) => row.assessor,
};

type SortKey = string | number | null;

function compare(a: SortKey, b: SortKey, descending: boolean): number {
  if (a === null || b === null) return Number(a === null) - Number(b === null);
  const order = typeof a === 'number' && typeof b === 'number' ? a - b : collator.compare(`${a}`, `${b}`);
  return descending ? -order : order;
}

/** The last answer: opening the next submission asks the same question as the list has just asked. */
let last: {
  rows: readonly QueueRow[];
  sort: QueueSort;
  group: QueueGroup;
  sorted: readonly QueueRow[];
} | null = null;

/** The group that a row belongs to, by its own name: an id or a state. */
export function groupOf(row: QueueRow, by: QueueGroup): string {
  return by === 'none' ? '' : row[by];
}

/** Rows with each group together: states as work goes through them, micro-credentials by id, batches as they came. */
function grouped(rows: readonly QueueRow[], sorted: readonly QueueRow[], by: QueueGroup) {
  const names = [...new Set(rows.map((row) => groupOf(row, by)))];
  if (by === 'microCredential') names.sort(collator.compare);
  if (by === 'state') names.sort((a, b) => rankOfState(a) - rankOfState(b));
  const parts = new Map<string, QueueRow[]>(names.map((name) => [name, []]));
  for (const row of sorted) parts.get(groupOf(row, by))?.push(row);
  return [...parts.values()].flat();
}

const rankOfState = (state: string) => STATE_ORDER.indexOf(state as QueueState);

function inOrder(rows: readonly QueueRow[], { by, descending }: QueueSort): readonly QueueRow[] {
  if (by === 'loaded') return descending ? rows.toReversed() : rows;
  const keyOf = SORT_KEYS[by];
  return rows
    .map((row) => ({ row, key: keyOf(row) }))
    .sort((a, b) => compare(a.key, b.key, descending))
    .map(({ row }) => row);
}

/** The rows in an order, groups together; what is equal stays in the order of loading. */
export function sortRows(
  rows: readonly QueueRow[],
  sort: QueueSort,
  group: QueueGroup = 'none',
): readonly QueueRow[] {
  const { by, descending } = sort;
  if (group === 'none' && by === 'loaded') return inOrder(rows, sort);
  if (
    last?.rows === rows &&
    last.sort.by === by &&
    last.sort.descending === descending &&
    last.group === group
  )
    return last.sorted;
  const sorted = inOrder(rows, sort);
  last = { rows, sort, group, sorted: group === 'none' ? sorted : grouped(rows, sorted, group) };
  return last.sorted;
}

const haystacks = new WeakMap<QueueRow, string>();

function haystackOf(row: QueueRow): string {
  let text = haystacks.get(row);
  if (text === undefined) {
    text = `${row.id} ${row.candidate} ${row.microCredential} ${row.title} ${row.batch}`.toLowerCase();
    haystacks.set(row, text);
  }
  return text;
}

/** A test for what the filter lets through. `but` leaves one part of the filter out of account. */
export function matcher(filter: QueueFilter, but?: 'states'): (row: QueueRow) => boolean {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  const states = but === 'states' ? [] : filter.states;
  return (row) =>
    (states.length === 0 || states.includes(row.state)) &&
    (filter.microCredential === null || row.microCredential === filter.microCredential) &&
    (!filter.flagged || row.flagged) &&
    (filter.batch === null || row.batch === filter.batch) &&
    words.every((word) => haystackOf(row).includes(word));
}

/** The rows that the filter lets through, in its order. */
export function listRows(rows: readonly QueueRow[], filter: QueueFilter): readonly QueueRow[] {
  return sortRows(rows, filter.sort, filter.group).filter(matcher(filter));
}

/** How many rows are in each state. */
export function countStates(rows: readonly QueueRow[]): Record<QueueState, number> {
  const counts = Object.fromEntries(STATE_ORDER.map((state) => [state, 0])) as Record<QueueState, number>;
  for (const row of rows) counts[row.state] += 1;
  return counts;
}
