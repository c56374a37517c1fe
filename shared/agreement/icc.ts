import { defined, type Figure, NO_VARIATION, notDefined } from './figure.ts';

/** The six intraclass correlations: one-way, two-way random and two-way mixed; of one reader and of the mean of k. */
export type Intraclass = Record<'icc1' | 'icc2' | 'icc3' | 'icc1k' | 'icc2k' | 'icc3k', Figure>;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/**
 * Intraclass correlations of a complete table of numbers, one row per unit and one column per reader, from the mean
 * squares between units, within units, between readers and the rest (Shrout & Fleiss 1979).
 * @throws RangeError unless there are two or more full rows of the same two or more numbers
 */
export function intraclass(data: readonly (readonly number[])[]): Intraclass {
  const n = data.length;
  const k = data[0]?.length ?? 0;
  if (n < 2 || k < 2 || data.some((row) => row.length !== k || !row.every(Number.isFinite)))
    throw new RangeError('intraclass correlations need two or more units with a number from each reader');
  const grand = mean(data.flat());
  const squares = (values: readonly number[], centre: number) =>
    values.reduce((sum, value) => sum + (value - centre) ** 2, 0);
  const readers = Array.from({ length: k }, (_, j) => mean(data.map((row) => row[j] ?? 0)));
  const betweenUnits = k * squares(data.map(mean), grand);
  const within = data.reduce((sum, row) => sum + squares(row, mean(row)), 0);
  const betweenReaders = n * squares(readers, grand);
  const bms = betweenUnits / (n - 1);
  const wms = within / (n * (k - 1));
  const jms = betweenReaders / (k - 1);
  const ems = (within - betweenReaders) / ((n - 1) * (k - 1));
  const over = (top: number, bottom: number) =>
    bottom === 0 ? notDefined(NO_VARIATION) : defined(top / bottom);
  return {
    icc1: over(bms - wms, bms + (k - 1) * wms),
    icc2: over(bms - ems, bms + (k - 1) * ems + (k * (jms - ems)) / n),
    icc3: over(bms - ems, bms + (k - 1) * ems),
    icc1k: over(bms - wms, bms),
    icc2k: over(bms - ems, bms + (jms - ems) / n),
    icc3k: over(bms - ems, bms),
  };
}
