import { defined, type Figure, notDefined } from './figure.ts';
import type { Tally } from './tally.ts';
import { undefinedBecause } from './undefined-because.ts';

/**
 * Fleiss' kappa: with P_i = Σ_j n_ij (n_ij - 1) / (m (m - 1)) it is (mean P - Σ p_j²) / (1 - Σ p_j²) (Fleiss 1971).
 * Each unit must have the same number m of ratings, by whichever readers; otherwise it is not defined and says so.
 */
export function fleissKappa(tally: Tally): Figure {
  const reason = undefinedBecause(tally);
  if (reason) return notDefined(reason);
  const [size, ...others] = tally.sizes;
  const most = others.at(-1)?.m;
  if (!size || most !== undefined)
    return notDefined(
      `not defined: Fleiss' kappa needs the same number of ratings in every unit, and here they have from ${size?.m} to ${most}`,
    );
  const { m, units, ratings, pairs } = size;
  const all = units * m;
  let agreed = 0;
  let expected = 0;
  ratings.forEach((count, level) => {
    agreed += pairs[level * tally.k + level] ?? 0;
    expected += (count / all) ** 2;
  });
  return defined((agreed / (all * (m - 1)) - expected) / (1 - expected));
}
