import type { Share } from '../agreement/wilson.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { isLevel } from '../rubric/scale.ts';
import type { Anchor } from './anchor.ts';
import { handName } from './hands.ts';
import type { CalibrationReport, ReportedFigures } from './report.ts';
import { gatheredIn, type Round, type Session } from './session.ts';

const FIGURES = ['readings', 'at_definitive', 'exact', 'exact_low', 'exact_high', 'decision'] as const;

const number = (value: number | null | undefined) =>
  value === null || value === undefined ? '' : String(value);

function figureCells(figures: ReportedFigures | null): string[] {
  const exact: Partial<Share> = figures?.exact ?? {};
  return [
    number(figures?.readings),
    number(exact.count),
    number(exact.share),
    number(exact.low),
    number(exact.high),
    number(figures?.decision?.share),
  ];
}

/**
 * One row for each criterion of each anchor, with the figures before and after. Shares lie between 0 and 1. Of a single
 * reading the number of readings is given and nothing else.
 */
export function criteriaTable({ session, anchors }: CalibrationReport): string[][] {
  const header = [
    ...['session', 'anchor', 'anchor_title', 'microcredential_id', 'rubric', 'criterion', 'criterion_title'],
    'definitive',
    ...FIGURES.map((name) => `before_${name}`),
    'before_counts',
    ...FIGURES.map((name) => `after_${name}`),
    'after_counts',
    'settled_level',
    'settled_rationale',
  ];
  const counts = (figures: ReportedFigures | null) => figures?.counts?.join(' ') ?? '';
  const rows = anchors.flatMap((anchor) =>
    anchor.criteria.map((each) => [
      session,
      anchor.id,
      anchor.title,
      anchor.microCredential,
      anchor.rubric,
      each.id,
      each.title,
      each.definitive ?? '',
      ...figureCells(each.first),
      counts(each.first),
      ...figureCells(each.again),
      counts(each.again),
      each.settled?.label ?? '',
      each.settled?.rationale ?? '',
    ]),
  );
  return [header, ...rows];
}

/**
 * Every rating of a round as `touchstone agreement` reads it: `unit,rater,rating`, with codes alone. A hand is a rater
 * within its unit and the same in no other: hands cannot be told apart.
 */
export function openRatings(session: Session, rubrics: (anchor: Anchor) => Rubric, round: Round): string[][] {
  const rows: string[][] = [['unit', 'rater', 'rating']];
  for (const anchor of session.anchors) {
    const rubric = rubrics(anchor);
    const { by, hands } = gatheredIn(session, anchor.id, round);
    for (const { id } of rubric.criteria) {
      const unit = `${anchor.id}/${id}`;
      for (const [rater, { ratings }] of Object.entries(by ?? {})) {
        const code = Object.hasOwn(ratings, id) ? ratings[id] : undefined;
        if (code !== undefined && isLevel(rubric, code)) rows.push([unit, rater, code]);
      }
      hands?.[id]?.forEach((count, level) => {
        for (let hand = 0; hand < count; hand += 1)
          rows.push([unit, handName(unit, level + 1, hand + 1), rubric.scale[level]?.code ?? '']);
      });
    }
  }
  return rows;
}
