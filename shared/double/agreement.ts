import { agreementOf } from '../agreement/agreement.ts';
import { type Figure, notDefined } from '../agreement/figure.ts';
import { heldBack, kappasOf, type NamedFigure, shown } from '../agreement/shown.ts';
import { type RatingRow, ratingsTable } from '../agreement/table.ts';
import { type Share, shareOf } from '../agreement/wilson.ts';
import type { DoubleView, TwiceAgreement } from '../contract/double-views.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Comparison } from './compare.ts';

/** Two locked readings of one submission, compared. */
export interface ComparedPair {
  submission: string;
  microCredential: string;
  rubric: Rubric;
  comparison: Comparison;
  /** When the later of the two was locked; ISO 8601. */
  lockedAt: string;
}

const levelled = ({ comparison }: ComparedPair) =>
  comparison.criteria.filter((each) => each.distance !== null);

/** Pairs of decisions on the competency: an INCOMPLETE judges none, and is on neither side. */
const decided = (pairs: readonly ComparedPair[]) =>
  pairs.filter(({ comparison }) =>
    comparison.decisions.every((decision) => decision === 'EARNED' || decision === 'NOT_YET'),
  );

function exactOf(pairs: readonly ComparedPair[]): Share {
  const all = pairs.flatMap(levelled);
  return shareOf(all.filter(({ distance }) => distance === 0).length, all.length);
}

function decisionOf(pairs: readonly ComparedPair[]): Share {
  const both = decided(pairs);
  return shareOf(both.filter(({ comparison }) => !comparison.decisionDiffers).length, both.length);
}

interface Coefficients {
  alpha: Figure;
  further: NamedFigure[];
  caveats: string[];
}

function coefficientsOf(pairs: readonly ComparedPair[]): Coefficients {
  const scales = new Map(
    pairs.map(({ rubric }) => [rubric.scale.map(({ code }) => code).join(' '), rubric.scale]),
  );
  const [scale, ...others] = scales.values();
  if (others.length)
    return { alpha: notDefined('not defined: the rubrics have different scales'), further: [], caveats: [] };
  const rows = pairs.flatMap((pair) =>
    levelled(pair).flatMap(({ id, codes }): RatingRow[] =>
      codes.map((code, reader) => ({
        unit: `${pair.submission} ${id}`,
        rater: reader === 0 ? 'first' : 'second',
        rating: code ?? '',
      })),
    ),
  );
  const levels = scale?.map(({ code }) => code) ?? ['none'];
  const found = shown(agreementOf(ratingsTable(rows, levels)), { overCriteria: true });
  // Criteria of one submission are no units of their own: what counts is how many submissions were read twice.
  const held = heldBack(pairs.length);
  const unlessHeld = (value: Figure) => (held === null ? value : notDefined(held));
  return {
    alpha: unlessHeld(found.alphaOrdinal),
    further: [...found.pairs.flatMap(kappasOf), ...found.coefficients].map(({ label, value }) => ({
      label,
      value: unlessHeld(value),
    })),
    caveats: found.caveats,
  };
}

/** How well first and second readings agree: percent agreement with Wilson intervals, and ordinal alpha. */
export function twiceAgreement(pairs: readonly ComparedPair[]): TwiceAgreement {
  const all = pairs.flatMap(levelled);
  const { alpha, further, caveats } = coefficientsOf(pairs);
  const without = pairs.length - decided(pairs).length;
  const left = `${without} of ${pairs.length} with an INCOMPLETE do not enter the agreement of decisions.`;
  return {
    submissions: pairs.length,
    exact: exactOf(pairs),
    adjacent: shareOf(all.filter(({ distance }) => distance === 1).length, all.length),
    decision: decisionOf(pairs),
    alpha,
    further,
    caveats: without ? [...caveats, left] : caveats,
  };
}

/** The Monday of a moment's week, in UTC, as `2026-11-23`. */
export function weekOf(at: string): string {
  const day = new Date(at);
  day.setUTCDate(day.getUTCDate() - ((day.getUTCDay() + 6) % 7));
  return day.toISOString().slice(0, 10);
}

/** Agreement week by week, in order. */
export function byWeek(pairs: readonly ComparedPair[]): DoubleView['weeks'] {
  const weeks = Map.groupBy(pairs, ({ lockedAt }) => weekOf(lockedAt));
  return [...weeks.entries()]
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([week, its]) => ({
      week,
      submissions: its.length,
      exact: exactOf(its),
      decision: decisionOf(its),
    }));
}

/** Agreement criterion by criterion, those first on which the two agree least. */
export function byCriterion(pairs: readonly ComparedPair[]): DoubleView['criteria'] {
  const counts = new Map<string, { microCredential: string; criterion: string; exact: number; n: number }>();
  for (const pair of pairs)
    for (const { id, distance } of levelled(pair)) {
      const key = `${pair.microCredential} ${id}`;
      const count = counts.get(key) ?? {
        microCredential: pair.microCredential,
        criterion: id,
        exact: 0,
        n: 0,
      };
      count.n += 1;
      if (distance === 0) count.exact += 1;
      counts.set(key, count);
    }
  return [...counts.values()]
    .sort((a, b) => a.exact / a.n - b.exact / b.n)
    .map(({ exact, n, ...rest }) => ({ ...rest, exact: shareOf(exact, n) }));
}
