import type { QueueState } from '../../../shared/contract/views.ts';
import type { Decision } from '../../../shared/reading/reading.ts';
import type { SortColumn } from '../../queue/filter.ts';
import { numbers } from './numbers.ts';

const states: Record<QueueState, string> = {
  ready: 'Ready',
  reading: 'In reading',
  read: 'Read',
  locked: 'Decided',
  hold: 'On hold',
  recused: 'Recused',
  taken: 'With another',
  second: 'Second reading',
  adjudication: 'Adjudication',
};
const decisions: Record<Decision, string> = {
  EARNED: 'Earned',
  NOT_YET: 'Not yet',
  INCOMPLETE: 'Incomplete',
};
const columns: Record<SortColumn, string> = {
  loaded: 'As loaded',
  state: 'State',
  id: 'Submission',
  candidate: 'Candidate',
  microCredential: 'Micro-credential',
  attempt: 'Attempt',
  submitted: 'Submitted',
  decision: 'Decision',
  progress: 'Rated',
  assessor: 'Assessor',
};

/** Words of the queue. */
export const queue = {
  title: 'Queue',
  list: 'Submissions',
  states,
  decisions,
  columns,
  toDecide: (count: number, waiting: number) => {
    const wait = `${numbers.of(waiting, 'waits', 'wait')} for an adjudicator`;
    if (count === 0) return waiting === 0 ? 'Everything is decided' : wait;
    return waiting === 0
      ? `${numbers.count(count)} still to decide`
      : `${numbers.count(count)} still to decide, ${wait}`;
  },
  decided: (decided: number, all: number) => `${numbers.count(decided)} of ${numbers.count(all)} decided`,
  next: 'Next undecided',
  nothingNext: 'Nothing undecided in this selection',
  resume: (id: string) => `Resume ${id}`,
  due: (iso: string) => `Due ${numbers.dateTime(iso)}`,
  filters: 'Filter',
  byState: 'States',
  all: 'All',
  search: 'Search by id, candidate, title or batch',
  searchHint: 'Search',
  microCredential: 'Micro-credential',
  everyMicroCredential: 'Every micro-credential',
  batch: 'Batch',
  everyBatch: 'Every batch',
  group: 'Groups',
  groups: {
    none: 'No groups',
    microCredential: 'By micro-credential',
    state: 'By state',
    batch: 'By batch',
  },
  inGroup: (count: number, undecided: number) =>
    undecided === 0
      ? numbers.of(count, 'submission', 'submissions')
      : `${numbers.of(count, 'submission', 'submissions')}, ${numbers.count(undecided)} still to decide`,
  order: 'Order',
  orderBy: (column: SortColumn) => `Order: ${columns[column]}`,
  upwards: 'Upwards',
  downwards: 'Downwards',
  direction: 'Direction',
  clear: 'Show all',
  shown: (shown: number, all: number) =>
    shown === all
      ? numbers.of(all, 'submission', 'submissions')
      : `${numbers.count(shown)} of ${numbers.of(all, 'submission', 'submissions')}`,
  attempt: (attempt: number) => numbers.count(attempt),
  progress: (rated: number, of: number) => `${numbers.count(rated)} of ${numbers.count(of)}`,
  exported: 'exported',
  flagged: 'For a second look',
  secondLook: 'Second look',
  none: 'Nothing in this selection',
  noneNext: 'No submission fits every filter at once. Show all, or change the search.',
  share: (parts: string) => `Share of each state: ${parts}`,
};
