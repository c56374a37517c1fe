import { percent } from '../../../shared/agreement/shown.ts';
import type { DriftAlert } from '../../../shared/calibration/drift.ts';
import type { Gate, Qualification } from '../../../shared/calibration/qualify.ts';
import type { CalibrationRules } from '../../../shared/calibration/rules.ts';
import type { PlantableAnchor } from '../../../shared/contract/calibration-views.ts';
import { numbers } from './numbers.ts';

const levels = (count: number) => numbers.of(count, 'level', 'levels');

const standings: Record<Qualification['standing'], string> = {
  qualified: 'Qualified',
  'not-yet': 'Not yet',
  more: 'More anchors needed',
};

const whyNot: Record<NonNullable<PlantableAnchor['why']>, string> = {
  unrated: 'Some criteria have no definitive level yet.',
  outdated: 'It is bound to an earlier version of its rubric.',
  'same-batch': 'It was made of a submission of this batch.',
  'no-such-work': 'Nothing open in this batch is for its micro-credential.',
};

/** Words of qualifying, of seeds and of drift. */
export const monitor = {
  tabs: { rooms: 'Rooms and anchors', qualifying: 'Qualifying', seeds: 'Seeds and drift' },
  parts: 'Parts of calibration',
  whyNot,

  rules: 'Rules',
  changeRules: 'Change the rules…',
  saveRules: 'Save',
  rulesSaved: 'The rules are saved.',
  exactLabel: 'At the definitive level, in percent',
  anchorsLabel: 'Anchors at least',
  ratingsLabel: 'Ratings at least',
  apartLabel: 'Levels that a rating may be off',
  apartHint: '1: no miss by two levels.',
  decisionsLabel: 'Every decision has to be the definitive one',
  windowLabel: 'Seeds that are looked at together',
  driftExactLabel: 'Tell it below, in percent at the definitive level',
  biasLabel: 'Tell it from, in levels of mean difference',
  driftDecisionsLabel: 'Tell of every decision that is not the definitive one',
  notNumber: (label: string, least: number, most: number) =>
    `${label}: a number from ${numbers.count(least)} to ${numbers.count(most)}.`,

  qualifyingAbout:
    'Whoever qualifies rates anchors alone, as any submission, and is then held against the definitive ratings. The first reading of each anchor counts, over the latest anchors that are enough: new ones are a new beginning.',
  qualifyingRule: ({ exact, anchors, ratings, apart, decisions }: CalibrationRules['qualifying']) =>
    `Asked for: ${numbers.count(exact)} % at the definitive level, over ${numbers.of(anchors, 'anchor', 'anchors')} and ${numbers.of(ratings, 'rating', 'ratings')} at least, no rating more than ${levels(apart)} off${decisions ? ', every decision right' : ''}.`,
  standingsTitle: 'Who qualifies',
  ownTitle: 'Where you stand',
  noStandings: 'Nobody has begun yet.',
  noStandingsNext:
    'Begin a set: it comes into the queue of those who are to qualify. Silent ratings of qualification anchors in a room count, too.',
  noOwn: 'You have no anchors to qualify by. Your facilitator begins a set for you.',
  standings,
  assessor: 'Assessor',
  standing: 'Standing',
  exact: 'At the definitive level',
  apart: 'Farthest off',
  decisions: 'Decisions right',
  counted: 'Counted',
  levels,
  ofDecisions: (right: number, of: number) => `${numbers.count(right)} of ${numbers.count(of)}`,
  countedLine: (anchors: number, ratings: number) =>
    `${numbers.of(anchors, 'anchor', 'anchors')}, ${numbers.of(ratings, 'rating', 'ratings')}`,
  stillOpen: (open: number) =>
    `${numbers.of(open, 'anchor is', 'anchors are')} not locked yet. Figures are told when the last one is.`,
  unmet: (gates: Gate['gate'][], { anchors, ratings }: CalibrationRules['qualifying']) =>
    gates
      .map(
        (gate) =>
          ({
            anchors: `fewer than ${numbers.of(anchors, 'anchor', 'anchors')}`,
            ratings: `fewer than ${numbers.of(ratings, 'rating', 'ratings')}`,
            exact: 'too few at the definitive level',
            apart: 'a rating too far off',
            decisions: 'a decision that is not the definitive one',
          })[gate],
      )
      .join('; '),
  differs: (code: string) => `Where ${code} differs`,
  differ: (anchor: string, criterion: string, given: string, definitive: string) =>
    `${anchor}, ${criterion}: given ${given}, definitive ${definitive}`,
  sets: 'Sets',
  newSet: 'New set…',
  newSetTitle: 'A set to qualify by',
  setTitle: 'Title of the set',
  setAnchors: 'Anchors, in the order in which they are read',
  setReaders: 'Who qualifies, by code',
  setBegin: 'Begin the set',
  setBegun: 'The set stands in the queues of its assessors.',
  noQualificationAnchors:
    'No anchor is meant for qualifying. Open one under “Rooms and anchors” and choose Qualification as its use.',
  setReader: (code: string, locked: number, of: number) =>
    `${code}: ${numbers.count(locked)} of ${numbers.count(of)}`,
  packSet: 'Write a package',
  packSetHint: 'For those who read on another machine. They hand their readings over as ever.',

  adjudicatorOnly: 'Seeds are an adjudicator’s',
  adjudicatorNext:
    'Whoever reads must not know which submissions are seeds. To hide them, or to look at drift, choose “Act as adjudicator” beside your code.',
  driftTitle: 'Drift',
  driftAbout:
    'Each reading of a seed beside the definitive ratings, and the latest ones together. It is a reason to talk, not a mark.',
  driftRule: ({ window, exact, bias, decisions }: CalibrationRules['drift']) =>
    `Told: over the last ${numbers.of(window, 'seed', 'seeds')}, less than ${numbers.count(exact)} % at the definitive level, or a mean difference of ${numbers.decimal(bias)} of a level or more${decisions ? '; and each decision that is not the definitive one' : ''}.`,
  noDrift: 'No seed has been read yet. What is read of them stands here once it is locked.',
  talk: 'Worth a conversation',
  alert: (alert: DriftAlert, window: number): string => {
    if (alert.about === 'exact')
      return `Over the last ${numbers.of(window, 'seed', 'seeds')}, ${percent(alert.share)} of the ratings are at the definitive level. Reading one or two anchors together usually shows why.`;
    if (alert.about === 'bias')
      return `Over the last ${numbers.of(window, 'seed', 'seeds')}, the ratings lie ${numbers.decimal(Math.abs(alert.bias))} of a level ${alert.bias < 0 ? 'below' : 'above'} the definitive ones on the whole. Look at the descriptors of neighbouring levels together.`;
    return `${numbers.of(alert.titles.length, 'decision is', 'decisions are')} not the definitive one: ${alert.titles.join(', ')}. There may be a good reason; ask for it first.`;
  },
  seedsRead: (count: number) => numbers.of(count, 'seed', 'seeds'),
  wanted: (count: number) => `${numbers.count(count)} more before the share and the mean are looked at.`,
  leftOut: ({ version, met }: { version: number; met: number }) =>
    [
      ...(met
        ? [`${numbers.of(met, 'reading is', 'readings are')} left out: the anchor was met before`]
        : []),
      ...(version
        ? [`${numbers.of(version, 'reading is', 'readings are')} left out: by another version of the rubric`]
        : []),
    ].join('. '),
  plot: (code: string, count: number, exact: string, rolling: string) =>
    `${code}: ${numbers.of(count, 'seed', 'seeds')} over time. The latest one ${exact}, the latest ones together ${rolling} at the definitive level.`,
  legend: 'Dot: one seed. Cross: its decision is not the definitive one. Line: the latest ones together.',
  version: (version: string) => `rubric ${version}`,
  figures: 'Figures',
  when: 'Locked',
  seed: 'Seed',
  rubric: 'Rubric',
  ownExact: 'This seed',
  rolling: 'Latest together',
  bias: 'Mean difference',
  decision: 'Decision',
  right: 'as the definitive one',
  wrong: 'not the definitive one',
  none: 'none',

  seedsTitle: 'Seeds in a batch',
  seedsAbout:
    'An anchor hidden among live submissions looks like any other one. Nobody is told which they are, and nothing of them is ever exported.',
  every: 'One in',
  everyHint: 'Of so many in the queue one is a seed; never two in a row.',
  seedOfDraw: 'Random seed',
  seedHint: 'The places are drawn from it, and can be drawn again. It stands in the journal.',
  noSeed: 'Give a seed: any word or number.',
  hide: 'Hide the seeds',
  hidden: (count: number) => `${numbers.of(count, 'seed is', 'seeds are')} hidden.`,
  couldHide: (count: number, open: number) =>
    `${numbers.of(count, 'anchor is', 'anchors are')} ready; ${numbers.of(open, 'submission is', 'submissions are')} open.`,
  hiddenLine: (hidden: number, begun: number, locked: number) =>
    `${numbers.count(hidden)} hidden, ${numbers.count(begun)} begun, ${numbers.count(locked)} locked.`,
  drawnFrom: (every: number, seed: string, at: string) =>
    `One in ${numbers.count(every)}, drawn from “${seed}” on ${numbers.date(at)}.`,
  takeOut: (count: number) => `Take out ${numbers.of(count, 'seed', 'seeds')} that nobody has begun`,
  takeOutDone: (count: number) => `${numbers.of(count, 'seed was', 'seeds were')} taken out.`,
  noSeedAnchors:
    'No anchor is meant to be a seed. Open one under “Rooms and anchors” and choose Seed as its use.',
  seedAnchors: 'Anchors that are meant to be seeds',
  ready: 'Ready',
};
