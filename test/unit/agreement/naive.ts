import type { Cell } from './tables.ts';

/*
 * The coefficients once more, from what they mean rather than from their computing formulas: every pair of ratings is
 * looked at one by one. Slow, and without tables, tallies or coincidences; NaN stands for "not defined".
 */

/** One list of ratings per unit, gaps left out. Ratings are level numbers. */
const unitsOf = (raters: readonly (readonly Cell[])[]): number[][] =>
  (raters[0] ?? []).map((_, unit) =>
    raters.flatMap((ratings) => {
      const rating = ratings[unit] ?? null;
      return rating === null ? [] : [Number(rating)];
    }),
  );

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** Every ordered pair of two different members of a list, mapped. */
const overPairs = <T>(list: readonly T[], map: (a: T, b: T) => number): number[] =>
  list.flatMap((a, i) => list.flatMap((b, j) => (i === j ? [] : [map(a, b)])));

const allSame = (values: readonly number[]) => values.every((value) => value === values[0]);

type Distance = (a: number, b: number) => number;

/** Alpha: the mean difference within units against the mean difference between any two of all ratings. */
export function naiveAlpha(raters: readonly (readonly Cell[])[], metric: string): number {
  const units = unitsOf(raters).filter((unit) => unit.length >= 2);
  const all = units.flat();
  if (all.length === 0 || allSame(all)) return Number.NaN;
  const between = (a: number, b: number) => {
    const [low, high] = [Math.min(a, b), Math.max(a, b)];
    const count = (level: number) => all.filter((rating) => rating === level).length;
    let sum = 0;
    for (let level = low; level <= high; level += 1) sum += count(level);
    return a === b ? 0 : sum - (count(a) + count(b)) / 2;
  };
  const distances: Record<string, Distance> = {
    nominal: (a, b) => (a === b ? 0 : 1),
    ordinal: (a, b) => between(a, b) ** 2,
    interval: (a, b) => (a - b) ** 2,
    ratio: (a, b) => (a === b ? 0 : ((a - b) / (a + b)) ** 2),
  };
  const distance = distances[metric] ?? (() => Number.NaN);
  // Each rating meets the others of its unit; all ratings weigh the same, whatever the size of their unit.
  const within = units.flatMap((unit) =>
    unit.map((a, i) => mean(unit.flatMap((b, j) => (i === j ? [] : [distance(a, b)])))),
  );
  return 1 - mean(within) / mean(overPairs(all, distance));
}

/** Kappa of two raters: the mean disagreement of the pairs met against that of any rating of one with any of the other. */
export function naiveKappa(first: readonly Cell[], second: readonly Cell[], distance: Distance): number {
  const met = unitsOf([first, second]).filter((unit) => unit.length === 2);
  const a = met.map(([rating = 0]) => rating);
  const b = met.map(([, rating = 0]) => rating);
  const expected = mean(a.flatMap((x) => b.map((y) => distance(x, y))));
  return expected === 0 ? Number.NaN : 1 - mean(met.map(([x = 0, y = 0]) => distance(x, y))) / expected;
}

/** Fleiss' kappa: do two readers of a unit agree more often than two ratings drawn from the whole, put back in between? */
export function naiveFleiss(raters: readonly (readonly Cell[])[]): number {
  const units = unitsOf(raters).filter((unit) => unit.length > 0);
  const all = units.flat();
  const sizes = new Set(units.map((unit) => unit.length));
  if (sizes.size !== 1 || sizes.has(1) || allSame(all)) return Number.NaN;
  const observed = mean(units.map((unit) => mean(overPairs(unit, (a, b) => (a === b ? 1 : 0)))));
  const chance = mean(all.flatMap((a) => all.map((b) => (a === b ? 1 : 0))));
  return (observed - chance) / (1 - chance);
}

/** AC2 with agreement weights; AC1 when they are 1 for the same level and 0 otherwise. Levels run from 1 to k. */
export function naiveAc(raters: readonly (readonly Cell[])[], k: number, agree: Distance): number {
  const units = unitsOf(raters).filter((unit) => unit.length > 0);
  const paired = units.filter((unit) => unit.length >= 2);
  if (paired.length === 0 || allSame(paired.flat())) return Number.NaN;
  const levels = Array.from({ length: k }, (_, at) => at + 1);
  const observed = mean(paired.map((unit) => mean(overPairs(unit, agree))));
  const weights = levels.flatMap((a) => levels.map((b) => agree(a, b))).reduce((sum, w) => sum + w, 0);
  const shares = levels.map((level) =>
    mean(units.map((unit) => unit.filter((rating) => rating === level).length / unit.length)),
  );
  const chance = (weights / (k * (k - 1))) * shares.reduce((sum, p) => sum + p * (1 - p), 0);
  return (observed - chance) / (1 - chance);
}

/** Pairs of ratings within units, and how many of them satisfy a test. */
export function naivePairs(
  raters: readonly (readonly Cell[])[],
  test: (a: number, b: number) => boolean,
): { n: number; count: number } {
  const hits = unitsOf(raters).flatMap((unit) => overPairs(unit, (a, b) => (test(a, b) ? 1 : 0)));
  return { n: hits.length / 2, count: hits.reduce((sum, hit) => sum + hit, 0) / 2 };
}
