import type { Square } from './square.ts';

function fill(k: number, cell: (i: number, j: number) => number): Square {
  const cells = new Float64Array(k * k);
  for (let i = 0; i < k; i += 1) for (let j = 0; j < k; j += 1) cells[i * k + j] = cell(i, j);
  return { k, cells };
}

/** Disagreement |i - j|: two levels apart is twice as bad as one (Cicchetti & Allison 1971). */
export const linearWeights = (k: number): Square => fill(k, (i, j) => Math.abs(i - j));

/** Disagreement (i - j)²: two levels apart is four times as bad as one (Fleiss & Cohen 1973). */
export const quadraticWeights = (k: number): Square => fill(k, (i, j) => (i - j) ** 2);

/** Every disagreement is as bad as any other: with these a weighted figure is the unweighted one. */
export const equalWeights = (k: number): Square => fill(k, (i, j) => (i === j ? 0 : 1));

/**
 * Disagreement weights (0 on the diagonal) as agreement weights from 1 (the same level) down to 0 (the worst
 * disagreement): 1 - v / max v. This is the form that AC2 takes (Gwet 2014, chapter 3).
 */
export function agreementWeights({ k, cells }: Square): Square {
  const worst = cells.reduce((most, cell) => Math.max(most, cell), 0);
  return { k, cells: worst === 0 ? new Float64Array(k * k).fill(1) : cells.map((cell) => 1 - cell / worst) };
}

/**
 * Checks disagreement weights that someone chose: of the right size, and 0 on the diagonal.
 * @throws RangeError naming what is wrong
 */
export function checkWeights(weights: Square, k: number): void {
  if (weights.k !== k) throw new RangeError(`weights for ${weights.k} levels do not fit ${k} levels`);
  for (let i = 0; i < k; i += 1)
    if (weights.cells[i * k + i] !== 0)
      throw new RangeError(
        `the weight of agreement on level ${i + 1} is ${weights.cells[i * k + i]}: disagreement weights are 0 on the diagonal (for agreement weights w give 1 - w)`,
      );
}
