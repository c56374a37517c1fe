import { numbers } from './numbers.ts';

/** Words of reading by two. */
export const double = {
  title: 'Double reading',
  about:
    'Off unless you turn it on. A sample is read by a second assessor who sees nothing of the first; what they judge differently goes to a third person. Results of what is drawn wait for both.',
  on: 'Read a sample of this batch twice',
  seed: 'Seed',
  seedHint: 'The random part is drawn from it, and can be drawn again. It goes into every receipt.',
  first: 'First of each micro-credential',
  firstHint: 'So many, in the order of loading, are all read twice.',
  percent: 'Share of the others, in percent',
  percentHint: 'Drawn at random, rounded up.',
  near: 'And every one that is one level from the other decision',
  nearHint: 'Known once its first reading is locked.',
  save: 'Draw',
  saveAgain: 'Draw again',
  saved: 'Drawn. The seed and what was drawn are in the journal.',
  turnedOff: 'Double reading is off for this batch.',
  notNumber: (field: string, most: number) => `${field} must be a number from 0 to ${numbers.count(most)}.`,
  noSeed: 'Give a seed: any word or number.',
  coverage: 'Coverage',
  agreement: 'Agreement',
  nothingYet: 'No submission has two locked readings yet.',
  alpha: (value: number) => `Krippendorff’s alpha, ordinal: ${numbers.decimal(value)}`,
  alphaNot: (reason: string) => `Krippendorff’s alpha, ordinal: ${reason}`,
  weeks: 'Week by week',
  week: 'Week of',
  submissions: 'Submissions',
  levels: 'Same level',
  decisions: 'Same decision',
  criteria: 'By criterion, least agreement first',
  criterion: 'Criterion',
  share: (share: string, count: number, n: number, low: string, high: string) =>
    `${share} (${numbers.count(count)} of ${numbers.count(n)}; 95 % interval ${low} to ${high})`,
  noShare: 'none yet',
  toSettle: 'For an adjudicator',
  settleOne: (id: string, candidate: string, microCredential: string) =>
    `${id}, ${candidate} ${microCredential}`,
  whoSettles: 'A third person settles these: one who acts as adjudicator and is neither of the two readers.',
};
