import { defined, type Figure, notDefined } from './figure.ts';
import { levelCounts, pairable, pairTable, type Tally } from './tally.ts';
import { undefinedBecause } from './undefined-because.ts';

/** How far two levels, given by their positions, are from each other: 0 for the same level, and symmetric. */
export type Difference = (i: number, j: number) => number;

/** Two levels are the same or they are not. */
export const nominal: Difference = (i, j) => (i === j ? 0 : 1);

/** The square of the distance between the values of two levels. */
export const interval =
  (values: ArrayLike<number>): Difference =>
  (i, j) =>
    ((values[i] ?? 0) - (values[j] ?? 0)) ** 2;

/** The square of the distance in proportion to the size of the values, which must be zero or more. */
export const ratio =
  (values: ArrayLike<number>): Difference =>
  (i, j) => {
    const a = values[i] ?? 0;
    const b = values[j] ?? 0;
    return a === b ? 0 : ((a - b) / (a + b)) ** 2;
  };

/**
 * The square of the number of ratings between two levels, (Σ n_g from c to k - (n_c + n_k) / 2)². That sum is the
 * distance between the two levels' mean ranks, so this is `interval` with mean ranks for values.
 */
export function ordinal(tally: Tally): Difference {
  let below = 0;
  return interval(
    levelCounts(tally.k, pairable(tally)).map((count) => {
      below += count;
      return below - count / 2;
    }),
  );
}

/**
 * Krippendorff's alpha, for any number of readers and with gaps: 1 - D_o / D_e, from the coincidences
 * o_ck = Σ over units of (pairs c, k in the unit) / (m_u - 1), with D_o = Σ o_ck d / n and
 * D_e = Σ n_c n_k d / (n (n - 1)). Units with fewer than two ratings drop out. (Krippendorff, Computing Krippendorff's
 * Alpha-Reliability; Hayes & Krippendorff 2007.)
 */
export function krippendorffAlpha(tally: Tally, difference: Difference): Figure {
  const reason = undefinedBecause(tally);
  if (reason) return notDefined(reason);
  const { k } = tally;
  const coincidences = pairTable(tally, (m) => 1 / (m - 1));
  const counts = levelCounts(k, pairable(tally));
  const n = counts.reduce((sum, count) => sum + count, 0);
  let observed = 0;
  let expected = 0;
  for (let c = 0; c < k; c += 1)
    for (let d = 0; d < k; d += 1) {
      const both = (counts[c] ?? 0) * (counts[d] ?? 0);
      if (both === 0) continue; // an unused level: its difference may not even be defined
      const distance = difference(c, d);
      observed += distance * (coincidences[c * k + d] ?? 0);
      expected += distance * both;
    }
  if (expected === 0) return notDefined('not defined: all levels that were used have the same value');
  return defined(1 - ((n - 1) * observed) / expected);
}

/** The four alphas. `values` are the numbers that the levels stand for; null when the levels are not numbers. */
export function alphas(
  tally: Tally,
  values: readonly number[] | null,
): { nominal: Figure; ordinal: Figure; interval: Figure; ratio: Figure } {
  const used = levelCounts(tally.k, pairable(tally));
  const noNumbers = notDefined('not defined: the levels are not numbers');
  const negative = values?.some((value, level) => value < 0 && (used[level] ?? 0) > 0);
  const byRatio = () =>
    negative
      ? notDefined('not defined: a ratio needs levels of zero or more')
      : krippendorffAlpha(tally, ratio(values ?? []));
  return {
    nominal: krippendorffAlpha(tally, nominal),
    ordinal: krippendorffAlpha(tally, ordinal(tally)),
    interval: values ? krippendorffAlpha(tally, interval(values)) : noNumbers,
    ratio: values ? byRatio() : noNumbers,
  };
}
