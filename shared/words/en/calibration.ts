import type { Figure } from '../../agreement/figure.ts';
import { percent } from '../../agreement/shown.ts';
import type { Share } from '../../agreement/wilson.ts';

const signed = new Intl.NumberFormat('en-GB', {
  signDisplay: 'exceptZero',
  minimumFractionDigits: 2,
  maximumFractionDigits: 2,
});
const coefficient = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const plural = new Intl.PluralRules('en-GB');
const of = (count: number, one: string, other: string) =>
  `${count} ${plural.select(count) === 'one' ? one : other}`;

/** A share with its counts and its interval: "75 % (9 of 12; 95 % interval 47 % to 91 %)". */
const share = ({ count, n, share: value, low, high }: Share): string =>
  value === null || low === null || high === null
    ? 'no ratings to compare'
    : `${percent(value)} (${count} of ${n}; 95 % interval ${percent(low)} to ${percent(high)})`;

/** Words of a calibration report, and of figures wherever they stand. */
export const calibration = {
  share,
  /** The figure, or why there is none. */
  alpha: ({ value, reason }: Figure): string => (value === null ? (reason ?? '') : coefficient.format(value)),
  bias: ({ value, reason }: Figure): string =>
    value === null
      ? (reason ?? '')
      : `${signed.format(value)} levels${value > 0 ? ', more generous than the definitive ratings' : value < 0 ? ', stricter than the definitive ratings' : ''}`,
  title: (title: string) => `Calibration: ${title}`,
  made: (day: string, participants: number, anchors: number) =>
    `${day}. ${of(participants, 'participant', 'participants')}, ${of(anchors, 'anchor', 'anchors')}.`,
  atAGlance: 'At a glance',
  rounds: { first: 'Before the discussion', again: 'After the discussion' },
  nobodyAgain: 'Nobody rated again after the discussion.',
  nobody: 'Nobody has rated yet.',
  exact: 'At the definitive level',
  sameSide: 'On its side of passing',
  decisionsRight: 'Whole decisions as the definitive ones',
  among: 'Among the readers, pairs at the same level',
  alphaName: "Krippendorff's alpha, ordinal",
  further: 'Further coefficients',
  alone: 'One reading, kept back: alone it would have a name.',
  aloneIn: (count: number) =>
    `${of(count, 'criterion has', 'criteria have')} a single reading each. It is kept back, because alone it would have a name, and is in no share.`,
  mixedScales: 'not put together: the anchors are on different scales',
  notTheSame: (first: number, again: number) =>
    `The two columns are not about the same ratings: ${first} before, ${again} after. Compare criteria line by line, where both are counted.`,
  caveat: 'Ratings of one anchor are not independent: the true intervals are wider than those given.',
  anchor: (place: number, title: string) => `Anchor ${place}: ${title}`,
  underRubric: (microCredential: string, rubric: string, decision: string | null) =>
    `${microCredential}, rubric ${rubric}. Definitive decision: ${decision ?? 'none'}.`,
  definitive: (label: string) => `Definitive: ${label}`,
  noDefinitive: 'No definitive level',
  before: 'before',
  after: 'after',
  settled: (label: string | null) => (label ? `Settled: ${label}.` : 'Settled.'),
  questions: 'Open questions',
  noQuestions: 'None was left open.',
  sheetTitle: (code: string) => `Calibration sheet of ${code}`,
  sheetAbout:
    'For the participant alone. It compares the ratings with the definitive ones, and with nobody else.',
  ratings: (count: number) => of(count, 'rating', 'ratings'),
  biasName: 'Bias (mean of rating minus definitive rating)',
  differs: 'Where the first ratings differ',
  nothingDiffers: 'Every first rating is the definitive one.',
  differing: (anchor: string, criterion: string) => `${anchor}, ${criterion}`,
  gave: (given: string, definitive: string) => `given ${given}, definitive ${definitive}`,
};
