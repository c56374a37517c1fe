import { useSyncExternalStore } from 'react';
import type { QueueGroup } from '../../shared/contract/settings.ts';
import type { QueueState } from '../../shared/contract/views.ts';

export type { QueueGroup };

/** What the list can be ordered by; `loaded` is the order in which the submissions were loaded. */
export const SORT_COLUMNS = [
  'loaded',
  'state',
  'id',
  'candidate',
  'microCredential',
  'attempt',
  'submitted',
  'decision',
  'progress',
  'assessor',
] as const;
export type SortColumn = (typeof SORT_COLUMNS)[number];

export interface QueueSort {
  by: SortColumn;
  descending: boolean;
}

/** What of the queue is shown, and in which order. Next undecided keeps to the same. */
export interface QueueFilter {
  /** Empty for every state. */
  states: readonly QueueState[];
  microCredential: string | null;
  batch: string | null;
  /** Only what is marked for a second look. */
  flagged: boolean;
  /** Words that must all stand in the id, the candidate's code, the title or the batch. */
  text: string;
  sort: QueueSort;
  /** Groups come before the order: what belongs together stands together. */
  group: QueueGroup;
}

export const WHOLE_QUEUE: QueueFilter = {
  states: [],
  microCredential: null,
  batch: null,
  flagged: false,
  text: '',
  sort: { by: 'loaded', descending: false },
  group: 'none',
};

let filter = WHOLE_QUEUE;
let started = false;
const listeners = new Set<() => void>();

/** The filter as it stands, for code that is not a component. */
export function currentFilter(): QueueFilter {
  return filter;
}

/** Changes the filter, or parts of it. It lasts while the window does. */
export function setFilter(patch: Partial<QueueFilter>): void {
  filter = { ...filter, ...patch };
  for (const listener of listeners) listener();
}

/** Begins with the groups of last time, before anything is drawn. Later calls change nothing. */
export function startGrouped(group: QueueGroup): void {
  if (!started) filter = { ...filter, group };
  started = true;
}

/** Shows every submission again; order and groups stay. */
export function clearFilter(): void {
  setFilter({ ...WHOLE_QUEUE, sort: filter.sort, group: filter.group });
}

/** Whether the filter hides anything. */
export function narrows({ states, microCredential, batch, flagged, text }: QueueFilter): boolean {
  return states.length > 0 || flagged || microCredential !== null || batch !== null || text.trim() !== '';
}

const listen = (changed: () => void) => {
  listeners.add(changed);
  return () => listeners.delete(changed);
};

/** The filter as it stands; the component hears of every change. */
export function useFilter(): QueueFilter {
  return useSyncExternalStore(listen, currentFilter);
}
