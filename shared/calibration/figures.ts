import { bias } from '../agreement/bias.ts';
import { type Figure, notDefined } from '../agreement/figure.ts';
import { alphas } from '../agreement/krippendorff.ts';
import { shares } from '../agreement/shares.ts';
import { heldBack } from '../agreement/shown.ts';
import { tallyOfCounts } from '../agreement/tally.ts';
import { type Share, shareOf } from '../agreement/wilson.ts';
import { derive } from '../reading/derive.ts';
import type { Decision } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { passingLevel, rankOf } from '../rubric/scale.ts';
import type { Anchor } from './anchor.ts';
import { sum } from './counts.ts';

/** How one criterion of one anchor was rated in one round. */
export interface CriterionFigures {
  /** Readings at each level, from low to high. */
  counts: number[];
  readings: number;
  /** Readings at the definitive level; null where there is none. */
  exact: Share | null;
  /** Readings on the definitive rating's side of the passing level. */
  decision: Share | null;
}

/** How many of the counts lie on the same side of passing as a level. */
function sameSide(rubric: Rubric, counts: readonly number[], rank: number): number {
  const passing = rankOf(rubric, passingLevel(rubric));
  return sum(counts.filter((_, level) => level >= passing === rank >= passing));
}

/** The room against the definitive rating, on one criterion. */
export function criterionFigures(
  rubric: Rubric,
  counts: number[],
  definitive: string | undefined,
): CriterionFigures {
  const readings = sum(counts);
  const rank = rankOf(rubric, definitive);
  if (rank < 0) return { counts, readings, exact: null, decision: null };
  return {
    counts,
    readings,
    exact: shareOf(counts[rank] ?? 0, readings),
    decision: shareOf(sameSide(rubric, counts, rank), readings),
  };
}

/** How well the readers agree among themselves. A unit is one criterion of one anchor. */
export interface RoomFigures {
  units: number;
  /** Pairs of readings of the same unit. */
  exact: Share;
  decision: Share;
  /** Krippendorff's alpha, ordinal; held back where there are too few units to say anything. */
  alpha: Figure;
}

/** The readers among themselves, over the units whose counts are given; all of them on this rubric's scale. */
export function roomFigures(rubric: Rubric, units: readonly (readonly number[])[]): RoomFigures {
  const tally = tallyOfCounts(units);
  const paired = units.filter((counts) => sum(counts) >= 2).length;
  const { exact, decision } = shares(tally, rankOf(rubric, passingLevel(rubric)));
  const held = heldBack(paired);
  return {
    units: paired,
    exact,
    decision: decision ?? shareOf(0, 0),
    alpha: held === null ? alphas(tally, null).ordinal : notDefined(held),
  };
}

/** The level of each criterion of an anchor that has one. */
export const definitiveOf = (anchor: Pick<Anchor, 'ratings'>): Record<string, string> =>
  Object.fromEntries(
    Object.entries(anchor.ratings ?? {}).flatMap(([id, { code }]) =>
      code === undefined ? [] : [[id, code]],
    ),
  );

/** The decision that ratings lead to by the rubric's rule; null while they lead to none. */
export function decisionBy(rubric: Rubric, ratings: Record<string, string>): Decision | null {
  const coded = Object.fromEntries(Object.entries(ratings).map(([id, code]) => [id, { code }]));
  return derive(rubric, { ratings: coded }).decision;
}

/** A reader's ratings beside the definitive ones, as level positions; what either lacks drops out. */
export function besides(
  rubric: Rubric,
  given: Record<string, string>,
  definitive: Record<string, string>,
): { criterion: string; given: number; definitive: number }[] {
  return rubric.criteria.flatMap(({ id }) => {
    const pair = {
      criterion: id,
      given: rankOf(rubric, given[id]),
      definitive: rankOf(rubric, definitive[id]),
    };
    return pair.given >= 0 && pair.definitive >= 0 ? [pair] : [];
  });
}

/** Mean of (reader - definitive) in levels, the sign kept. */
export const biasOf = (pairs: readonly { given: number; definitive: number }[]): Figure =>
  bias(
    pairs.map(({ given }) => given),
    pairs.map(({ definitive }) => definitive),
  );
