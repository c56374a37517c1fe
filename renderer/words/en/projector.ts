import type { Share } from '../../../shared/agreement/wilson.ts';
import { numbers } from './numbers.ts';

const percent = (share: number) => `${Math.round(share * 100)}\u00a0%`;
const interval = ({ share, low, high }: Share) =>
  share === null || low === null || high === null
    ? ''
    : `${percent(share)} (${percent(low)} to ${percent(high)})`;
const anchorOf = (anchor: number, anchors: number) => `Anchor ${anchor} of ${anchors}`;

/** What stands on the projector. */
export const projector = {
  anchorOf,
  percent,
  waiting: 'Touchstone',
  waitingWhy: 'The session begins in a moment.',
  held: 'This anchor is read on your own screens. It is not shown here.',
  done: 'Thank you',
  doneWhy: 'The session is closed. What was settled now stands beside the rubric.',
  blank: 'The projector is dark.',
  away: 'The desk does not answer. This stays as it is.',
  evidence: 'Evidence',
  row: (id: string) => `Levels of ${id}`,
  dots: (id: string) => `Readings of ${id} by level`,
  lookFors: 'Look for:',
  definitive: '▲ definitive rating',
  walk: (place: number, of: number, anchor: number, anchors: number) =>
    `The rubric, criterion ${place} of ${of}, before ${anchorOf(anchor, anchors).toLowerCase()}`,
  silent: (anchor: number, anchors: number) => `${anchorOf(anchor, anchors)}, everyone rates in silence`,
  discussion: (anchor: number, anchors: number) => `${anchorOf(anchor, anchors)}, discussion`,
  consensus: (anchor: number, anchors: number) => `${anchorOf(anchor, anchors)}, what we settled on`,
  reveal: (anchor: number, anchors: number, readings: number) =>
    `${anchorOf(anchor, anchors)}, after silent rating${readings ? `, ${numbers.of(readings, 'reading', 'readings')}` : ''}`,
  notSettled: 'Not settled yet.',
  before: 'Before the discussion',
  after: 'After the discussion',
  ratedOf: (rated: number, of: number) => `${rated} of ${of} have rated`,
  left: (seconds: number) =>
    seconds <= 0 ? 'The time is over. Finish what you are at.' : `${numbers.duration(seconds)} left`,
  below: (count: number) => `${count} below passing`,
  passing: (count: number) => `${count} passing`,
  countOf: (count: number, total: number) => `${count} of ${total}`,
  sentence: (label: string, total: number) => ({
    chose: `chose ${label}.`,
    may: `With ${numbers.of(total, 'reading', 'readings')} the true share may lie`,
    between: 'between',
    and: 'and',
  }),
  allTheSame: 'Every rating is the same, so no coefficient is defined.',
  tooFew: 'Fewer than two readings: a dot that stands alone would have a name.',
  exact: (share: Share) => `Exact agreement ${interval(share)}`,
  decision: (share: Share) => `Decision agreement ${interval(share)}`,
  alphaHeld: 'Alpha held back: 1 unit, needs 10',
  opening: 'Opening…',
  noPage: 'There is no page to show here.',
  page: (page: number) => `Page ${page} of the evidence`,
  picture: 'A picture from the evidence',
  ownScreens: 'This file is read on your own screens.',
};
