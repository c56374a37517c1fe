/** The 97.5 % point of the standard normal distribution: 95 % lie within plus or minus z. */
const Z = 1.959963984540054;

/** The two ends of a 95 % interval for a share, each from 0 to 1. */
export type Interval = { low: number; high: number };

/**
 * A share with the counts that it was made of and its 95 % Wilson interval.
 * `share`, `low` and `high` lie between 0 and 1; all three are null when `n` is 0.
 */
export type Share = {
  count: number;
  share: number | null;
  n: number;
  low: number | null;
  high: number | null;
};

/**
 * The 95 % Wilson score interval for `count` of `n`; null when `n` is 0.
 * Unlike the textbook interval p ± 1.96 s it stays within 0 and 1 and has a width even for 0 of n and n of n.
 * (p + z²/2n ± z √(p(1-p)/n + z²/4n²)) / (1 + z²/n): Wilson 1927; method 3 of Newcombe 1998.
 * @throws RangeError unless both are whole numbers with 0 <= count <= n
 */
export function wilson(count: number, n: number): Interval | null {
  if (!Number.isInteger(count) || !Number.isInteger(n) || count < 0 || count > n)
    throw new RangeError(`a share needs whole numbers with 0 <= count <= n, not ${count} of ${n}`);
  if (n === 0) return null;
  const p = count / n;
  const centre = p + (Z * Z) / (2 * n);
  const spread = Z * Math.sqrt((p * (1 - p)) / n + (Z * Z) / (4 * n * n));
  const scale = 1 + (Z * Z) / n;
  // At 0 of n and n of n one end is 0 or 1 exactly; rounding would leave it a hair beside.
  return {
    low: count === 0 ? 0 : (centre - spread) / scale,
    high: count === n ? 1 : (centre + spread) / scale,
  };
}

/**
 * `count` of `n` as a share with its 95 % Wilson interval.
 * @throws RangeError unless both are whole numbers with 0 <= count <= n
 */
export function shareOf(count: number, n: number): Share {
  const interval = wilson(count, n);
  if (interval === null) return { count, share: null, n, low: null, high: null };
  return { count, share: count / n, n, low: interval.low, high: interval.high };
}
