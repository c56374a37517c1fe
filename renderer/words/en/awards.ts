import { numbers } from './numbers.ts';

/** Words of the progress towards awards. */
export const awards = {
  heading: 'Progress of each candidate',
  filters: 'Which candidates are shown',
  award: 'Award',
  everyAward: 'Every award',
  standing: 'Progress',
  standings: {
    all: 'Everyone',
    earned: 'Earned',
    'in progress': 'Under way',
    'not begun': 'Nothing earned yet',
  },
  order: 'Order',
  byCandidate: 'By candidate',
  byProgress: 'Furthest first',
  find: 'Find a candidate',
  findHint: 'Part of a code',
  shown: (shown: number, all: number) =>
    `${numbers.count(shown)} of ${numbers.of(all, 'candidate', 'candidates')}`,
  toExport: 'Export the awards',
  empty: 'Nobody has a decision yet',
  emptyNext:
    'Progress counts over all batches of this library. As soon as a reading is locked, its candidate stands here.',
  none: 'Nobody fits this selection.',
  candidate: 'Candidate',
  awards: 'Awards',
  stacks: 'Stack by stack',
  noAwards: 'The way through the programme. Stacks are not awards.',
  open: (ids: readonly string[]) => `Not earned yet: ${ids.join(', ')}`,
  all: 'All of the programme',
  figure: (done: number, of: number) => `${numbers.count(done)}/${numbers.count(of)}`,
  progress: (title: string, done: number, of: number) =>
    `${title}: ${numbers.count(done)} of ${numbers.count(of)} earned`,
  earnedOn: (day: string) => `Earned on ${day}`,
  detailsOf: (candidate: string) => `Details of ${candidate}`,
  by: 'By these submissions',
  missing: (needed: number, open: number) =>
    needed === open
      ? `Still missing: ${numbers.count(needed)}`
      : `Still missing: ${numbers.count(needed)}, of these ${numbers.count(open)}`,
};
