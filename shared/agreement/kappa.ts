import { defined, type Figure, NO_VARIATION, notDefined } from './figure.ts';
import { margins, type Square } from './square.ts';
import { checkWeights } from './weights.ts';

const NONE_IN_COMMON = 'not defined: the two rated no unit in common';

/**
 * Cohen's kappa of two readers: (p_o - p_e) / (1 - p_e), p_e = Σ r_i c_i (Cohen 1960).
 * Multiplied through by n², so that with counts every step is a whole number and "nothing varies" is exact.
 */
export function cohenKappa(table: Square): Figure {
  const { rows, columns, total } = margins(table);
  if (total === 0) return notDefined(NONE_IN_COMMON);
  let agreed = 0;
  let expected = 0;
  for (let i = 0; i < table.k; i += 1) {
    agreed += table.cells[i * table.k + i] ?? 0;
    expected += (rows[i] ?? 0) * (columns[i] ?? 0);
  }
  const room = total * total - expected;
  return room === 0 ? notDefined(NO_VARIATION) : defined((total * agreed - expected) / room);
}

/**
 * Weighted kappa of two readers: 1 - Σ v_ij p_ij / Σ v_ij r_i c_j (Cohen 1968). `weights` are disagreement weights,
 * 0 on the diagonal; they need not be symmetric. Linear and quadratic ones stand in `weights.ts`.
 * @throws RangeError when the weights do not fit the table
 */
export function weightedKappa(table: Square, weights: Square): Figure {
  const { k } = table;
  checkWeights(weights, k);
  const { rows, columns, total } = margins(table);
  if (total === 0) return notDefined(NONE_IN_COMMON);
  let observed = 0;
  let expected = 0;
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j < k; j += 1) {
      const v = weights.cells[i * k + j] ?? 0;
      observed += v * (table.cells[i * k + j] ?? 0);
      expected += v * (rows[i] ?? 0) * (columns[j] ?? 0);
    }
  if (expected > 0) return defined(1 - (total * observed) / expected);
  const varies = rows.filter((sum) => sum > 0).length > 1 || columns.filter((sum) => sum > 0).length > 1;
  return notDefined(varies ? 'not defined: no disagreement that could occur has a weight' : NO_VARIATION);
}
