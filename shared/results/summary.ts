import { decisionOf, derive } from '../reading/derive.ts';
import type { Decision, HoldKind, Reading } from '../reading/reading.ts';
import { NON_ORDINAL_CODES, type Rubric } from '../rubric/rubric.ts';

export const DECISIONS: readonly Decision[] = ['EARNED', 'NOT_YET', 'INCOMPLETE'];

/** How many submissions of one micro-credential were decided how. */
export interface DecisionCounts {
  microCredential: string;
  title: string;
  counts: Record<Decision, number>;
}

/** How often each level of one criterion was given, in the order of the scale; then the states of the evidence that occurred. */
export interface CriterionLevels {
  id: string;
  title: string;
  levels: { code: string; label: string; passing: boolean; count: number }[];
}

export interface RubricLevels {
  microCredential: string;
  rubric: string;
  version: string;
  /** Submissions whose ratings are counted. */
  rated: number;
  criteria: CriterionLevels[];
}

/** Days from handing in to the decision. Quartiles by linear interpolation; null where nothing can be measured. */
export interface Turnaround {
  n: number;
  lower: number;
  median: number;
  upper: number;
  longest: number;
}

/** What an administrator wants to see of a batch at a glance. */
export interface Summary {
  submissions: number;
  settled: number;
  decisions: DecisionCounts[];
  levels: RubricLevels[];
  overrides: { submission: string; derived: Decision | null; decision: Decision; reason: string }[];
  holds: { submission: string; kind: HoldKind | null }[];
  /** Begun and not locked, and not begun. */
  open: { reading: number; unread: number };
  turnaround: Turnaround | null;
  coverage: { settled: number; readTwice: number; adjudicated: number };
}

/** One settled submission, as the summary counts it. */
export interface CountedDecision {
  submission: string;
  microCredential: string;
  title: string;
  rubric: Rubric;
  reading: Reading;
  /** ISO 8601; null where the source did not say. */
  submittedAt: string | null;
  decidedAt: string;
}

const DAY = 24 * 60 * 60 * 1000;

/** The value below which a share of the sorted values lies, between neighbours in proportion (type 7 of Hyndman and Fan). */
function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const below = sorted[Math.floor(at)] ?? 0;
  const above = sorted[Math.ceil(at)] ?? below;
  return below + (above - below) * (at - Math.floor(at));
}

/** Days in which things were done, summed up; null where there is none. */
export function turnaroundOf(days: readonly number[]): Turnaround | null {
  if (days.length === 0) return null;
  const sorted = [...days].sort((one, other) => one - other);
  return {
    n: sorted.length,
    lower: quantile(sorted, 0.25),
    median: quantile(sorted, 0.5),
    upper: quantile(sorted, 0.75),
    longest: sorted.at(-1) ?? 0,
  };
}

/** Counts decisions one after the other, so that a batch of any size is summed up in the same memory. */
export class SummaryTally {
  private readonly decisions = new Map<string, DecisionCounts>();
  private readonly rubrics = new Map<
    string,
    { about: RubricLevels; counts: Map<string, number>; rubric: Rubric }
  >();
  private readonly overrides: Summary['overrides'] = [];
  private readonly days: number[] = [];
  private settled = 0;
  private adjudicated = 0;

  add({
    submission,
    microCredential,
    title,
    rubric,
    reading,
    submittedAt,
    decidedAt,
  }: CountedDecision): void {
    const decision = decisionOf(rubric, reading);
    if (!decision) return;
    this.settled += 1;
    if (reading.purpose === 'adjudication') this.adjudicated += 1;
    const row = this.decisions.get(microCredential) ?? {
      microCredential,
      title,
      counts: { EARNED: 0, NOT_YET: 0, INCOMPLETE: 0 },
    };
    this.decisions.set(microCredential, row);
    row.counts[decision] += 1;
    if (reading.override)
      this.overrides.push({
        submission,
        derived: derive(rubric, reading).decision,
        decision,
        reason: reading.override.reason,
      });
    const waited =
      submittedAt === null ? Number.NaN : (Date.parse(decidedAt) - Date.parse(submittedAt)) / DAY;
    if (Number.isFinite(waited) && waited >= 0) this.days.push(waited);
    if (decision !== 'INCOMPLETE') this.countLevels(microCredential, rubric, reading);
  }

  private countLevels(microCredential: string, rubric: Rubric, reading: Reading): void {
    const key = `${rubric.id} ${rubric.version}`;
    const known = this.rubrics.get(key) ?? {
      about: { microCredential, rubric: rubric.id, version: rubric.version, rated: 0, criteria: [] },
      counts: new Map<string, number>(),
      rubric,
    };
    this.rubrics.set(key, known);
    known.about.rated += 1;
    for (const { id } of rubric.criteria) {
      const code = reading.ratings?.[id]?.code;
      const cell = `${id} ${code}`;
      if (code !== undefined) known.counts.set(cell, (known.counts.get(cell) ?? 0) + 1);
    }
  }

  /** The summary of what was counted, with what only the library knows of the rest. */
  summary(rest: Pick<Summary, 'submissions' | 'holds' | 'open'> & { readTwice: number }): Summary {
    const { readTwice, ...others } = rest;
    return {
      ...others,
      settled: this.settled,
      decisions: [...this.decisions.values()],
      levels: [...this.rubrics.values()].map(({ about, counts, rubric }) => ({
        ...about,
        criteria: criterionLevels(rubric, counts),
      })),
      overrides: this.overrides,
      turnaround: turnaroundOf(this.days),
      coverage: { settled: this.settled, readTwice, adjudicated: this.adjudicated },
    };
  }
}

function criterionLevels(rubric: Rubric, counts: ReadonlyMap<string, number>): CriterionLevels[] {
  return rubric.criteria.map(({ id, title }) => {
    const count = (code: string) => counts.get(`${id} ${code}`) ?? 0;
    const states = NON_ORDINAL_CODES.filter((code) => count(code) > 0);
    return {
      id,
      title,
      levels: [
        ...rubric.scale.map(({ code, label, passing }) => ({
          code,
          label,
          passing: passing === true,
          count: count(code),
        })),
        ...states.map((code) => ({ code, label: code, passing: false, count: count(code) })),
      ],
    };
  });
}

/** The headers of a summary as a table. */
export const SUMMARY_HEADER = ['section', 'microcredential_id', 'rubric_version', 'item', 'value', 'count'];

const rounded = (value: number) => String(Number(value.toFixed(2)));

/** A summary as rows of one long table, in the order of `SUMMARY_HEADER`. */
export function summaryRows(summary: Summary): string[][] {
  const { decisions, levels, overrides, holds, open, turnaround, coverage } = summary;
  return [
    ['submissions', '', '', 'all', '', String(summary.submissions)],
    ['submissions', '', '', 'settled', '', String(summary.settled)],
    ['submissions', '', '', 'on hold', '', String(holds.length)],
    ['submissions', '', '', 'in reading', '', String(open.reading)],
    ['submissions', '', '', 'not read', '', String(open.unread)],
    ...decisions.flatMap(({ microCredential, counts }) =>
      DECISIONS.map((decision) => ['decisions', microCredential, '', decision, '', String(counts[decision])]),
    ),
    ...levels.flatMap(({ microCredential, version, criteria }) =>
      criteria.flatMap(({ id, levels: given }) =>
        given.map(({ code, count }) => ['levels', microCredential, version, id, code, String(count)]),
      ),
    ),
    ...overrides.map(({ submission, decision, reason }) => [
      'overrides',
      '',
      '',
      submission,
      `${decision}: ${reason}`,
      '1',
    ]),
    ...holds.map(({ submission, kind }) => ['holds', '', '', submission, kind ?? '', '1']),
    ...(turnaround
      ? (['lower', 'median', 'upper', 'longest'] as const).map((item) => [
          'turnaround in days',
          '',
          '',
          item,
          rounded(turnaround[item]),
          String(turnaround.n),
        ])
      : []),
    ['double reading', '', '', 'read twice', '', String(coverage.readTwice)],
    ['double reading', '', '', 'adjudicated', '', String(coverage.adjudicated)],
  ];
}
