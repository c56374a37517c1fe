import { pairTable, type Tally } from './tally.ts';
import { type Share, shareOf } from './wilson.ts';

/** How near two readings of the same unit come, as shares of all pairs of readings within units. */
export type Shares = {
  /** The same level. */
  exact: Share;
  /** Exactly one level apart. */
  adjacent: Share;
  /** The same level or one apart: on three levels nearly empty of meaning, so never shown for `exact`. */
  exactOrAdjacent: Share;
  /** Two or more levels apart. */
  discrepant: Share;
  /** Both readings on the same side of the passing level; null where no passing level was given. */
  decision: Share | null;
};

/**
 * Exact, adjacent, discrepant and decision agreement. `n` counts pairs of readings within a unit: two readers of a unit
 * make one pair, three make three, m make m (m - 1) / 2; units with one reading make none. With more than two readers
 * the pairs of one unit share readings, so the Wilson interval is then narrower than it ought to be.
 * `passing` is the position of the lowest level that passes: that level and all above it pass.
 */
export function shares(tally: Tally, passing: number | null = null): Shares {
  const { k } = tally;
  const pairs = pairTable(tally, () => 1);
  let n = 0;
  let exact = 0;
  let adjacent = 0;
  let sameSide = 0;
  for (let i = 0; i < k; i += 1)
    for (let j = i; j < k; j += 1) {
      // Off the diagonal (i, j) stands for (j, i) too; on it each pair was counted in both orders.
      const count = (pairs[i * k + j] ?? 0) / (i === j ? 2 : 1);
      n += count;
      if (j === i) exact += count;
      if (j === i + 1) adjacent += count;
      if (passing !== null && i >= passing === j >= passing) sameSide += count;
    }
  return {
    exact: shareOf(exact, n),
    adjacent: shareOf(adjacent, n),
    exactOrAdjacent: shareOf(exact + adjacent, n),
    discrepant: shareOf(n - exact - adjacent, n),
    decision: passing === null ? null : shareOf(sameSide, n),
  };
}
