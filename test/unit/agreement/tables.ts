import { expect } from 'vitest';
import { type Agreement, agreementOf } from '../../../shared/agreement/agreement.ts';
import { type RatingRow, ratingsTable } from '../../../shared/agreement/table.ts';

/** A rating as fixtures write it; null is a gap. */
export type Cell = string | number | null;

/** Rows of a ratings table from one list per rater: units are U1, U2, ..., raters R1, R2, ... */
export const rowsOf = (raters: readonly (readonly Cell[])[]): RatingRow[] =>
  raters.flatMap((ratings, rater) =>
    ratings.map((rating, unit) => ({
      unit: `U${unit + 1}`,
      rater: `R${rater + 1}`,
      rating: rating === null ? '' : String(rating),
    })),
  );

/** Two lists of ratings, levels from 1, that make a given cross table. */
export const readersOf = (table: readonly (readonly number[])[]): [number[], number[]] => {
  const pairs = table.flatMap((row, i) =>
    row.flatMap((count, j) => Array.from({ length: count }, (): [number, number] => [i + 1, j + 1])),
  );
  return [pairs.map(([a]) => a), pairs.map(([, b]) => b)];
};

/** One list per rater from counts by unit and level, levels from 1; the lists mix readers, as such counts do. */
export const ratersOf = (counts: readonly (readonly number[])[]): number[][] => {
  const units = counts.map((row) => row.flatMap((count, level) => Array<number>(count).fill(level + 1)));
  const most = Math.max(...units.map((unit) => unit.length));
  return Array.from({ length: most }, (_, rater) => units.map((unit) => unit[rater] ?? 0));
};

/** The agreement of one list of ratings per rater. */
export const agreementBetween = (
  raters: readonly (readonly Cell[])[],
  { levels, passing }: { levels?: readonly (string | number)[]; passing?: string | number } = {},
): Agreement =>
  agreementOf(ratingsTable(rowsOf(raters), levels?.map(String)), {
    passing: passing === undefined ? undefined : String(passing),
  });

/** The figures of an agreement by the names that the fixtures use. */
export const figuresOf = (agreement: Agreement): Record<string, number | null | undefined> => {
  const { alpha, ac1, ac2, fleiss, exact, exactOrAdjacent, decision, pairs } = agreement;
  return {
    kappa: pairs[0]?.kappa,
    linear: pairs[0]?.linear,
    quadratic: pairs[0]?.quadratic,
    ...alpha,
    alpha_nominal: alpha.nominal,
    alpha_ordinal: alpha.ordinal,
    alpha_interval: alpha.interval,
    alpha_ratio: alpha.ratio,
    ac1,
    ac2_linear: ac2.linear,
    ac2_quadratic: ac2.quadratic,
    fleiss,
    exact: exact.share,
    exact_or_adjacent: exactOrAdjacent.share,
    decision_agreement: decision?.share,
  };
};

/** Expects a figure to round to what was printed, to the digits that were printed. */
export const expectPrinted = (actual: number | null | undefined, printed: string | number) => {
  const digits = String(printed).split('.')[1]?.length ?? 0;
  expect(actual).toBeTypeOf('number');
  // Half a unit of the last digit, with room for a half that was rounded the other way.
  expect(Math.abs(Number(actual) - Number(printed))).toBeLessThanOrEqual(0.5000001 * 10 ** -digits);
};
