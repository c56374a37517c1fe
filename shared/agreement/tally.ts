import type { RatingsTable } from './table.ts';

/** What the units with exactly `m` ratings hold. */
export type SizeTally = {
  m: number;
  units: number;
  /** Ratings at each level. */
  ratings: Float64Array;
  /** Ordered pairs of two different ratings of one unit, k x k: both (i, j) and (j, i) are counted. */
  pairs: Float64Array;
};

/**
 * The ratings of all units, counted once for every coefficient: apart by the number of ratings in a unit, because
 * the coefficients differ only in how much a unit with m ratings counts. Whole numbers throughout, so that the order
 * of units and readers can't change a figure. `sizes` ascends by m; units without a rating are not in it.
 */
export type Tally = { k: number; sizes: readonly SizeTally[] };

function tallier(k: number) {
  const sizes = new Map<number, SizeTally>();
  return {
    /** Takes in one unit: `used` lists the levels that occur in it, `counts[level]` how often. */
    unit(used: ArrayLike<number>, length: number, counts: ArrayLike<number>, m: number) {
      let size = sizes.get(m);
      if (!size) {
        size = { m, units: 0, ratings: new Float64Array(k), pairs: new Float64Array(k * k) };
        sizes.set(m, size);
      }
      const { ratings, pairs } = size;
      size.units += 1;
      for (let x = 0; x < length; x += 1) {
        const i = used[x] ?? 0;
        const ni = counts[i] ?? 0;
        ratings[i] = (ratings[i] ?? 0) + ni;
        for (let y = 0; y < length; y += 1) {
          const j = used[y] ?? 0;
          const at = i * k + j;
          pairs[at] = (pairs[at] ?? 0) + ni * ((counts[j] ?? 0) - (i === j ? 1 : 0));
        }
      }
    },
    done: (): Tally => ({ k, sizes: [...sizes.values()].sort((a, b) => a.m - b.m) }),
  };
}

/** Counts the ratings of a table. */
export function tallyOf({ levels, starts, marks }: RatingsTable): Tally {
  const tally = tallier(levels.length);
  const counts = new Uint32Array(levels.length);
  const used = new Uint32Array(levels.length);
  for (let u = 0; u + 1 < starts.length; u += 1) {
    const from = starts[u] ?? 0;
    const to = starts[u + 1] ?? 0;
    let length = 0;
    for (let x = from; x < to; x += 1) {
      const level = marks[x] ?? 0;
      const before = counts[level] ?? 0;
      if (before === 0) {
        used[length] = level;
        length += 1;
      }
      counts[level] = before + 1;
    }
    tally.unit(used, length, counts, to - from);
    for (let x = 0; x < length; x += 1) counts[used[x] ?? 0] = 0;
  }
  return tally.done();
}

/**
 * A tally from counts: one row per unit, one column per level, each cell the number of readers who chose that level.
 * A show of hands is such a table, and so are Fleiss's.
 * @throws RangeError when a row is too long or short, or a count is not a whole number of zero or more
 */
export function tallyOfCounts(counts: readonly (readonly number[])[]): Tally {
  const k = counts[0]?.length ?? 0;
  const tally = tallier(k);
  counts.forEach((row, u) => {
    if (row.length !== k || !row.every((count) => Number.isInteger(count) && count >= 0))
      throw new RangeError(`unit ${u + 1} needs ${k} whole numbers of zero or more`);
    const used = row.flatMap((count, level) => (count > 0 ? [level] : []));
    const m = row.reduce((sum, count) => sum + count, 0);
    if (m > 0) tally.unit(used, used.length, row, m);
  });
  return tally.done();
}

/** The sizes that have pairs: units with two or more ratings. */
export const pairable = ({ sizes }: Tally): SizeTally[] => sizes.filter(({ m }) => m >= 2);

/** The ordered pairs of all units as one k x k table; a unit with m ratings counts `weight(m)` times. */
export function pairTable(tally: Tally, weight: (m: number) => number): Float64Array {
  const table = new Float64Array(tally.k * tally.k);
  for (const { m, pairs } of pairable(tally)) {
    const w = weight(m);
    for (let at = 0; at < table.length; at += 1) table[at] = (table[at] ?? 0) + w * (pairs[at] ?? 0);
  }
  return table;
}

/** The ratings at each level over the given sizes; a unit with m ratings counts `weight(m)` times. */
export function levelCounts(
  k: number,
  sizes: readonly SizeTally[],
  weight = (_m: number) => 1,
): Float64Array {
  const counts = new Float64Array(k);
  for (const { m, ratings } of sizes) {
    const w = weight(m);
    for (let level = 0; level < k; level += 1)
      counts[level] = (counts[level] ?? 0) + w * (ratings[level] ?? 0);
  }
  return counts;
}

/** How many different levels occur in the given sizes. */
export const levelsUsed = (k: number, sizes: readonly SizeTally[]): number =>
  levelCounts(k, sizes).filter((count) => count > 0).length;
