/**
 * A k x k table, row after row: the cell of row i and column j is `cells[i * k + j]`.
 * A cross table holds counts (or shares) with the first reader's level as the row and the second's as the column.
 */
export type Square = { k: number; cells: Float64Array };

/**
 * Makes a square table from its rows.
 * @throws RangeError when the rows do not make a square, or a cell is negative or not a finite number
 */
export function square(rows: readonly (readonly number[])[]): Square {
  const k = rows.length;
  const cells = new Float64Array(k * k);
  rows.forEach((row, i) => {
    if (row.length !== k)
      throw new RangeError(`row ${i + 1} has ${row.length} cells; a table of ${k} rows needs ${k}`);
    row.forEach((cell, j) => {
      if (!Number.isFinite(cell) || cell < 0)
        throw new RangeError(`row ${i + 1}, column ${j + 1}: ${cell} is not a number of zero or more`);
      cells[i * k + j] = cell;
    });
  });
  return { k, cells };
}

/**
 * Counts how often the first reader's level i met the second's level j.
 * `first` and `second` are level positions (0 to k - 1) of the same units in the same order. `k` is the number of
 * levels of the rubric, used or not: leaving out an unused level would change the weighted kappas.
 * @throws RangeError when the lists differ in length or a position lies outside the levels
 */
export function crossTable(first: ArrayLike<number>, second: ArrayLike<number>, k: number): Square {
  if (first.length !== second.length)
    throw new RangeError(
      `${first.length} ratings of one reader and ${second.length} of the other do not pair`,
    );
  const cells = new Float64Array(k * k);
  for (let u = 0; u < first.length; u += 1) {
    const i = first[u] ?? -1;
    const j = second[u] ?? -1;
    if (!(i >= 0 && i < k && j >= 0 && j < k))
      throw new RangeError(`pair ${u + 1} lies outside the ${k} levels`);
    const at = i * k + j;
    cells[at] = (cells[at] ?? 0) + 1;
  }
  return { k, cells };
}

/** The sums of the rows, of the columns and of the whole table. */
export function margins({ k, cells }: Square): { rows: Float64Array; columns: Float64Array; total: number } {
  const rows = new Float64Array(k);
  const columns = new Float64Array(k);
  let total = 0;
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j < k; j += 1) {
      const cell = cells[i * k + j] ?? 0;
      rows[i] = (rows[i] ?? 0) + cell;
      columns[j] = (columns[j] ?? 0) + cell;
      total += cell;
    }
  return { rows, columns, total };
}

/**
 * Folds the levels at `passing`: a 2 x 2 table of below and passing, by which decisions are compared.
 * `passing` is the position of the lowest level that passes.
 */
export function fold({ k, cells }: Square, passing: number): Square {
  const folded = new Float64Array(4);
  for (let i = 0; i < k; i += 1)
    for (let j = 0; j < k; j += 1) {
      const at = (i >= passing ? 2 : 0) + (j >= passing ? 1 : 0);
      folded[at] = (folded[at] ?? 0) + (cells[i * k + j] ?? 0);
    }
  return { k: 2, cells: folded };
}
