import { defined, type Figure, notDefined } from './figure.ts';
import type { Square } from './square.ts';
import { levelCounts, pairable, pairTable, type Tally } from './tally.ts';
import { undefinedBecause } from './undefined-because.ts';
import { agreementWeights, checkWeights, equalWeights } from './weights.ts';

/**
 * Gwet's AC2 for any number of readers and with gaps: (p_a - p_e) / (1 - p_e). Over the units with two or more ratings,
 * p_a is the mean weighted agreement of two readers of a unit. p_e = T_w / (k (k - 1)) Σ π_j (1 - π_j), where T_w is
 * the sum of the agreement weights and π_j the mean share of level j in a unit, over every unit with a rating. (Gwet,
 * Handbook of Inter-Rater Reliability, 4th edition 2014.) `weights` are disagreement weights, 0 on the diagonal; they
 * are scaled so that the worst disagreement counts as no agreement at all.
 * @throws RangeError when the weights do not fit the levels
 */
export function ac2(tally: Tally, weights: Square): Figure {
  const { k, sizes } = tally;
  checkWeights(weights, k);
  const reason = undefinedBecause(tally);
  if (reason) return notDefined(reason);
  const agreement = agreementWeights(weights).cells;
  const pairs = pairTable(tally, (m) => 1 / (m * (m - 1)));
  const paired = pairable(tally).reduce((sum, { units }) => sum + units, 0);
  const units = sizes.reduce((sum, size) => sum + size.units, 0);
  let observed = 0;
  let total = 0;
  for (let at = 0; at < agreement.length; at += 1) {
    observed += (agreement[at] ?? 0) * (pairs[at] ?? 0);
    total += agreement[at] ?? 0;
  }
  let spread = 0;
  for (const count of levelCounts(k, sizes, (m) => 1 / m)) spread += (count / units) * (1 - count / units);
  const chance = (total / (k * (k - 1))) * spread;
  if (chance >= 1) return notDefined('not defined: with these weights chance alone agrees fully');
  return defined((observed / paired - chance) / (1 - chance));
}

/**
 * Gwet's AC1: AC2 with every disagreement alike (Gwet 2008). Holds up where nearly all ratings are at one level and
 * kappa collapses. With k levels of the rubric, used or not.
 */
export const ac1 = (tally: Tally): Figure => ac2(tally, equalWeights(tally.k));
