import type { Decision, HoldKind } from '../../reading/reading.ts';
import type { Turnaround } from '../../results/summary.ts';

const plain = new Intl.NumberFormat('en');
const days = new Intl.NumberFormat('en', { maximumFractionDigits: 1 });
const plural = new Intl.PluralRules('en');
const DECISIONS: Record<Decision, string> = {
  EARNED: 'Earned',
  NOT_YET: 'Not yet',
  INCOMPLETE: 'Incomplete',
};
const HOLDS: Record<HoldKind, string> = {
  privacy: 'privacy',
  integrity: 'integrity',
  unreadable: 'unreadable',
  network: 'needs the network',
};

const of = (count: number, one: string, other: string) =>
  `${plain.format(count)} ${plural.select(count) === 'one' ? one : other}`;

/** Words of a batch summary. */
export const summary = {
  title: (batch: string | null) => (batch === null ? 'Summary of all batches' : `Summary of ${batch}`),
  count: (n: number) => plain.format(n),
  overview: 'At a glance',
  settled: (settled: number, all: number) =>
    `${plain.format(settled)} of ${of(all, 'submission is', 'submissions are')} decided.`,
  open: (reading: number, unread: number, held: number) =>
    `${plain.format(reading)} in reading, ${plain.format(unread)} not begun, ${plain.format(held)} on hold.`,
  turnaround: ({ n, lower, median, upper, longest }: Turnaround) =>
    `From handing in to decision: half within ${days.format(median)} days, the middle half between ${days.format(lower)} and ${days.format(upper)}, the longest ${days.format(longest)} (${of(n, 'submission', 'submissions')}).`,
  noTurnaround: 'How long decisions took is not known: the source says no day of handing in.',
  coverage: (twice: number, settled: number, adjudicated: number) =>
    twice === 0
      ? 'Every submission was read by one assessor.'
      : `${plain.format(twice)} of ${plain.format(settled)} were read by two assessors, ${plain.format(adjudicated)} settled by an adjudicator.`,
  decisions: 'Decisions',
  decision: (decision: Decision) => DECISIONS[decision],
  levels: 'Levels per criterion',
  levelsOf: (microCredential: string, version: string, rated: number) =>
    `${microCredential}, rubric version ${version}, ${of(rated, 'submission', 'submissions')}`,
  bar: (parts: { label: string; count: number }[]) =>
    parts.map(({ label, count }) => `${label} ${plain.format(count)}`).join(', '),
  overrides: 'Decided otherwise than the rule',
  override: (submission: string, derived: Decision | null, decision: Decision) =>
    `${submission}: ${DECISIONS[decision]} in place of ${derived ? DECISIONS[derived] : 'no decision'}`,
  noOverrides: 'No decision was set otherwise than the rule.',
  holds: 'On hold',
  hold: (submission: string, kind: HoldKind | null) => (kind ? `${submission}: ${HOLDS[kind]}` : submission),
  noHolds: 'Nothing is on hold.',
  pageOf: (n: number, total: number) => `Page ${n} of ${total}`,
  made: (day: string) => `As the library stood on ${day}.`,
};
