import { parse } from 'csv-parse/browser/esm/sync';
import { zipSync } from 'fflate';
import { partsOf } from './parts.ts';

/** A table as it is shown: a name, and its rows of texts. */
export interface SheetTable {
  name: string;
  rows: readonly (readonly string[])[];
}

/** Most that is shown of one table. */
export const MOST_ROWS = 2_000;
export const MOST_COLUMNS = 60;

const DELIMITERS = [',', ';', '\t', '|'];

/** The sign between columns: the one that comes most often in the first lines, outside of quotation marks. */
export function delimiterOf(text: string): string {
  const head = text.slice(0, 4_000).replace(/"[^"]*"/g, '');
  const count = (sign: string) => head.split(sign).length;
  return DELIMITERS.reduce((most, sign) => (count(sign) > count(most) ? sign : most));
}

/** Reads comma-separated values as far as they are shown; rows of different lengths and stray quotation marks are taken. */
export function readCsv(text: string): SheetTable[] {
  const rows = parse(text, {
    bom: true,
    delimiter: delimiterOf(text),
    relax_quotes: true,
    relax_column_count: true,
    skip_empty_lines: true,
    to: MOST_ROWS + 1,
  }) as string[][];
  return [{ name: '', rows }];
}

/**
 * Reads the sheets of an XLSX: the values that its formulas had when it was saved.
 * @throws Error with a sentence for the screen.
 */
export async function readXlsx(bytes: Uint8Array): Promise<SheetTable[]> {
  const { default: readExcel } = await import('read-excel-file/universal');
  // Packed anew from counted parts, so that nothing can unpack to more than was allowed.
  const counted = zipSync({ ...partsOf(bytes) }, { level: 0 });
  const sheets = await readExcel(counted.slice().buffer);
  return sheets.map(({ sheet, data }) => ({
    name: sheet,
    rows: data
      .slice(0, MOST_ROWS + 1)
      .map((row) =>
        row.map((cell) =>
          cell instanceof Date ? cell.toISOString().replace(/T00:00:00\.000Z$/, '') : String(cell ?? ''),
        ),
      ),
  }));
}
