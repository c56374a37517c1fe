import { type Figure, notDefined } from './figure.ts';
import { cohenKappa, weightedKappa } from './kappa.ts';
import type { Square } from './square.ts';
import type { RatingsTable } from './table.ts';
import { linearWeights, quadraticWeights } from './weights.ts';

/** The kappas of two raters over the `n` units that both rated. */
export type PairKappas = {
  a: string;
  b: string;
  n: number;
  kappa: Figure;
  linear: Figure;
  quadratic: Figure;
};

/** The ratings turned round: those of rater r stand from `starts[r]` up to `starts[r + 1]`, units ascending. */
type ByRater = { starts: Uint32Array; units: Uint32Array; marks: Uint32Array };

function byRater({ raters, starts: unitStarts, readers, marks: unitMarks }: RatingsTable): ByRater {
  const starts = new Uint32Array(raters.length + 1);
  for (const reader of readers) starts[reader + 1] = (starts[reader + 1] ?? 0) + 1;
  for (let r = 0; r < raters.length; r += 1) starts[r + 1] = (starts[r + 1] ?? 0) + (starts[r] ?? 0);
  const units = new Uint32Array(readers.length);
  const marks = new Uint32Array(readers.length);
  const next = starts.slice();
  for (let u = 0; u + 1 < unitStarts.length; u += 1)
    for (let x = unitStarts[u] ?? 0; x < (unitStarts[u + 1] ?? 0); x += 1) {
      const reader = readers[x] ?? 0;
      const place = next[reader] ?? 0;
      units[place] = u;
      marks[place] = unitMarks[x] ?? 0;
      next[reader] = place + 1;
    }
  return { starts, units, marks };
}

/** Fills `table` with the units that raters a and b both rated, walking both lists once. Returns how many there are. */
function meet({ starts, units, marks }: ByRater, a: number, b: number, { k, cells }: Square): number {
  cells.fill(0);
  let n = 0;
  let x = starts[a] ?? 0;
  let y = starts[b] ?? 0;
  const endX = starts[a + 1] ?? 0;
  const endY = starts[b + 1] ?? 0;
  while (x < endX && y < endY) {
    const left = units[x] ?? 0;
    const right = units[y] ?? 0;
    if (left === right) {
      const at = (marks[x] ?? 0) * k + (marks[y] ?? 0);
      cells[at] = (cells[at] ?? 0) + 1;
      n += 1;
    }
    if (left <= right) x += 1;
    if (right <= left) y += 1;
  }
  return n;
}

/**
 * Cohen's kappa and the linear and quadratic weighted kappas of every two raters, each over the units that both rated
 * and over all levels of the scale.
 * @param raters positions of the raters that are compared; all of them where left out.
 */
export function pairKappas(
  table: RatingsTable,
  raters: readonly number[] = table.raters.map((_, at) => at),
): PairKappas[] {
  const k = table.levels.length;
  const ratings = byRater(table);
  const cross: Square = { k, cells: new Float64Array(k * k) };
  const linear = linearWeights(k);
  const quadratic = quadraticWeights(k);
  const name = (at: number) => table.raters[at] ?? '';
  return raters.flatMap((first, at) =>
    raters.slice(at + 1).map((second) => {
      const [a, b] = [name(first), name(second)];
      const n = meet(ratings, first, second, cross);
      if (n === 0) {
        const none = notDefined(`not defined: ${a} and ${b} rated no unit in common`);
        return { a, b, n, kappa: none, linear: none, quadratic: none };
      }
      return {
        a,
        b,
        n,
        kappa: cohenKappa(cross),
        linear: weightedKappa(cross, linear),
        quadratic: weightedKappa(cross, quadratic),
      };
    }),
  );
}
