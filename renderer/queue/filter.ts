import { useSyncExternalStore } from 'react';
import type { QueueState } from '../../shared/contract/views.ts';

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
  /** Words that must all stand in the id, the candidate's code or the title. */
  text: string;
  sort: QueueSort;
}

export const WHOLE_QUEUE: QueueFilter = {
  states: [],
  microCredential: null,
  batch: null,
  flagged: false,
  text: '',
  sort: { by: 'loaded', descending: false },
};

let filter = WHOLE_QUEUE;
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

/** Shows every submission again; the order stays. */
export function clearFilter(): void {
  setFilter({ ...WHOLE_QUEUE, sort: filter.sort });
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
