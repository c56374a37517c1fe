import { CsvError, parse } from 'csv-parse/sync';
import { RatingsError } from '../../../shared/agreement/ratings-error.ts';
import type { RatingRow } from '../../../shared/agreement/table.ts';

const COLUMNS = ['unit', 'rater', 'rating'] as const;
type Column = (typeof COLUMNS)[number];

const DELIMITERS = [',', ';', '\t'];

/** A cell of a ratings table holds an id or a level. Longer than this, it is another kind of file. */
const LONGEST_ROW = 100_000;

const refuse = (file: string, what: string): never => {
  throw new RatingsError(`${file}: ${what}`);
};

/** The text of a file: UTF-8, or UTF-16 where its byte order mark says so. The mark itself is dropped. */
function decoded(bytes: Uint8Array, file: string): string {
  const wide = bytes[0] === 0xff && bytes[1] === 0xfe;
  try {
    return new TextDecoder(wide ? 'utf-16le' : 'utf-8', { fatal: true }).decode(bytes);
  } catch {
    return refuse(
      file,
      `not ${wide ? 'UTF-16' : 'UTF-8'} text. Save the table as "CSV UTF-8" and try again.`,
    );
  }
}

/** Splits into rows. Blank rows are kept, so that a row's position is the number that a spreadsheet shows for it. */
function split(text: string, delimiter: string, file: string): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      skip_empty_lines: false,
      max_record_size: LONGEST_ROW,
    });
  } catch (error) {
    if (!(error instanceof CsvError)) throw error;
    const line = typeof error.lines === 'number' ? `line ${error.lines}: ` : '';
    if (error.code === 'CSV_MAX_RECORD_SIZE')
      return refuse(file, `${line}a row of more than ${LONGEST_ROW} characters. Is this a ratings table?`);
    return refuse(
      file,
      `${line}the quotes do not pair up. Put a cell with quotes in quotes and double those inside.`,
    );
  }
}

const nameOf = (cell: string) => cell.trim().toLowerCase();

/** The delimiter under which the first row names the most of the columns that are looked for. */
function sniffed(text: string): string {
  const [firstLine = ''] = text.split(/\r\n|\n|\r/, 1);
  const named = DELIMITERS.map((delimiter) => {
    // Not parsed: under the wrong delimiter a quoted header would not even be valid.
    const names = firstLine.split(delimiter).map((cell) => nameOf(cell.replaceAll('"', '')));
    return COLUMNS.filter((column) => names.includes(column)).length;
  });
  return DELIMITERS[named.indexOf(Math.max(...named))] ?? ',';
}

/** Where each column stands in the header. */
function placesIn(header: readonly string[], file: string): Record<Column, number> {
  const names = header.map(nameOf);
  const found = names.filter((name) => name !== '').join(', ') || 'nothing';
  const place = (column: Column): number => {
    const at = names.indexOf(column);
    if (at < 0)
      refuse(
        file,
        `row 1: no column "${column}". The first row must name unit, rater, rating; it has ${found}.`,
      );
    if (names.indexOf(column, at + 1) >= 0)
      refuse(file, `row 1: two columns are named "${column}". Rename or remove one.`);
    return at;
  };
  return { unit: place('unit'), rater: place('rater'), rating: place('rating') };
}

/**
 * Reads a ratings table: CSV with the columns `unit`, `rater` and `rating` in any order and letter case, separated by
 * commas, semicolons or tabs; further columns are passed over. Ids stay text, with their leading zeros, in Unicode's
 * composed form so that the same name typed on two systems is one. `file` is the name to give in messages.
 * @throws RatingsError naming file, row and column, and what to do
 */
export function readRatings(bytes: Uint8Array, file: string): RatingRow[] {
  const text = decoded(bytes, file);
  const [header = [], ...rows] = split(text, sniffed(text), file);
  const places = placesIn(header, file);
  return rows.flatMap((cells, at) => {
    const row = at + 2;
    if (cells.every((cell) => cell.trim() === '')) return [];
    if (cells.length !== header.length)
      refuse(
        file,
        `row ${row} has ${cells.length} cells and the header ${header.length}. Put a cell that holds a delimiter in quotes.`,
      );
    const cell = (column: Column) => (cells[places[column]] ?? '').trim().normalize('NFC');
    return [{ unit: cell('unit'), rater: cell('rater'), rating: cell('rating'), row }];
  });
}
