import { parse } from 'csv-parse/sync';
import { shown } from '../../../shared/batch/path.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import { decode, firstWrong } from './table-text.ts';

/** One row of a table, with the number that a person sees in a spreadsheet: the header is row 1 as a rule. */
export interface Row {
  row: number;
  /** By column name in lower case; every known column is there, empty where the table lacks it. */
  cells: Record<string, string>;
  /** As they stand, by their place. */
  values: string[];
}

export interface Table {
  /** Column names: those that are known as they are known, others as they stand, in lower case. */
  columns: string[];
  rows: Row[];
  problems: Problem[];
}

export interface TableOptions {
  /** Characters that a row may have. */
  maxRow?: number | undefined;
  /** Whether a row that ends early is read with empty cells at its end, and told of; otherwise it is left out. */
  shortRows?: boolean;
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Characters of the header that are looked at to tell delimiters apart. */
const MAX_HEADER = 10_000;
/** Characters of one row; nothing that belongs in a table of ours comes near it. */
const MAX_ROW = 100_000;

/**
 * Reads a table for people or machines: UTF-8 or UTF-16, with or without a byte-order mark, any of the usual
 * delimiters (also named by a first line `sep=;`, as Excel writes it), quotes as RFC 4180 has them, cells as text (so
 * that no zero in front is lost) without the white space around them. Empty lines before the header are passed over,
 * and so are empty cells behind its last column, which spreadsheets like to add;
 * a known column is found whatever its case, and with spaces, dashes or nothing in place of its underscores.
 * A row with too many or too few cells, or with more text than a row can have, is told and left out.
 * @param known columns to tell delimiters apart by; where none of them is there, the delimiter that is there most.
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  known: readonly string[],
  { maxRow = MAX_ROW, shortRows = false }: TableOptions = {},
): Table {
  const problems: Problem[] = [];
  const block = (code: string, where: string, message: string) =>
    problems.push({ severity: 'block', code, where, message });
  const decoded = decode(bytes);
  if (decoded === null) {
    const says = `${file} is not text in UTF-8${firstWrong(bytes)}. In a spreadsheet, save it as "CSV UTF-8".`;
    block('table-encoding', file, says);
    return { columns: [], rows: [], problems };
  }
  const [, named, text = ''] = /^(?:sep=(.)\r?\n)?(.*)$/is.exec(decoded) ?? [];
  const delimiter = named ?? sniff(text, known);
  const records = readRecords(text, delimiter, file, block);
  const first = Math.max(
    0,
    records.findIndex((record) => !isEmpty(record)),
  );
  const [header = [], ...rest] = records.slice(first);
  if (tooLong(header, maxRow) !== null) {
    const says = `The header of ${file} has more than ${maxRow} characters. Is it the right file?`;
    block('table-syntax', `${file} row ${first + 1}`, says);
    return { columns: [], rows: [], problems };
  }
  const columns = withoutEmptyEnd(header).map((name) => columnOf(name, known));
  const rows = rest.flatMap((record, index): Row[] => {
    const row = first + index + 2;
    const where = `${file} row ${row}`;
    if (isEmpty(record)) return [];
    const long = tooLong(record, maxRow);
    if (long !== null) {
      const column = columns[long] ?? String(long + 1);
      const says = `Row ${row} of ${file} has ${record[long]?.length} characters in column ${shown(column.slice(0, 80))}; a row may have ${maxRow} in all. Shorten it, or see whether a quote is missing.`;
      block('table-cell', `${where} column ${shown(column.slice(0, 80))}`, says);
      return [];
    }
    const values = record.length > columns.length ? withoutEmptyEnd(record, columns.length) : record;
    if (values.length !== columns.length) {
      const says = `Row ${row} of ${file} has ${values.length} cells where the header has ${columns.length}.`;
      if (!shortRows || values.length > columns.length) {
        block('table-row', where, `${says} Is a quote missing?`);
        return [];
      }
      const message = `${says} Those at its end are taken for empty; is that right?`;
      problems.push({ severity: 'warn', code: 'table-row', where, message });
    }
    const cells = Object.fromEntries(known.map((name) => [name, '']));
    for (const [at, name] of columns.entries()) cells[name] = values[at]?.trim() ?? '';
    return [{ row, cells, values }];
  });
  return { columns, rows, problems };
}

const isEmpty = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/** A record without the empty cells at its end, but for the first `least` cells. */
function withoutEmptyEnd(record: readonly string[], least = 0): string[] {
  let end = record.length;
  while (end > least && record[end - 1]?.trim() === '') end -= 1;
  return record.slice(0, end);
}

/** The place of the longest cell of a row that is too long; null for one that is not. */
function tooLong(record: readonly string[], most: number): number | null {
  const lengths = record.map((cell) => cell.length);
  if (lengths.reduce((sum, length) => sum + length, 0) <= most) return null;
  return lengths.indexOf(lengths.reduce((longest, length) => Math.max(longest, length), 0));
}

/** A column's name without what people write differently: case, white space, underscores, dashes. */
const bare = (name: string) => name.toLowerCase().replace(/[\s_-]+/g, '');

function columnOf(header: string, known: readonly string[]): string {
  const name = header.trim().toLowerCase();
  if (known.includes(name)) return name;
  return known.find((column) => bare(column) === bare(name)) ?? name;
}

function readRecords(
  text: string,
  delimiter: string,
  file: string,
  block: (code: string, where: string, message: string) => void,
): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      // A quote inside a cell that does not begin with one is kept as it is.
      relax_quotes: true,
      skip_empty_lines: false,
    });
  } catch (error) {
    const says = error instanceof Error ? error.message : String(error);
    block('table-syntax', file, `${file} cannot be read as a table: ${says}. Save it again as CSV.`);
    return [];
  }
}

/** The delimiter that gives the header line the most known columns, then the most columns; the comma where none does. */
function sniff(text: string, known: readonly string[]): string {
  const header = (/[^\s,;|][^\r\n]*/.exec(text)?.[0] ?? '').slice(0, MAX_HEADER);
  const score = (delimiter: string) => {
    const names = header.split(delimiter).map((name) => columnOf(name.trim().replace(/^"|"$/g, ''), known));
    return names.filter((name) => known.includes(name)).length + names.length / 1e6;
  };
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best), ',');
}
