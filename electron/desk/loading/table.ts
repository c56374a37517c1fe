import { parse } from 'csv-parse/sync';
import type { Problem } from '../../../shared/batch/problem.ts';

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

const DELIMITERS = [',', ';', '\t', '|'];
/** Characters of one row; nothing that belongs in a table of ours comes near it. */
const MAX_ROW = 100_000;

/**
 * Reads a table for people or machines: UTF-8 with or without a byte-order mark, or UTF-16 with one, any of the usual
 * delimiters (also named by a first line `sep=;`, as Excel writes it), quotes as RFC 4180 has them, cells as text (so
 * that no zero in front is lost) without the white space around them. Empty lines before the header are passed over;
 * a known column is found whatever its case, and with spaces, dashes or nothing in place of its underscores.
 * A row with too many or too few cells is told and left out.
 * @param known columns to tell delimiters apart by; where none of them is there, the delimiter that is there most.
 * @param maxRow characters that a row may have.
 */
export function readTable(
  bytes: Uint8Array,
  file: string,
  known: readonly string[],
  maxRow = MAX_ROW,
): Table {
  const problems: Problem[] = [];
  const block = (code: string, where: string, message: string) =>
    problems.push({ severity: 'block', code, where, message });
  const decoded = decode(bytes);
  if (decoded === null) {
    block('table-encoding', file, `${file} is not text in UTF-8. In a spreadsheet, save it as "CSV UTF-8".`);
    return { columns: [], rows: [], problems };
  }
  const [, named, text = ''] = /^(?:sep=(.)\r?\n)?(.*)$/is.exec(decoded) ?? [];
  const delimiter = named ?? sniff(text, known);
  const records = readRecords(text, delimiter, maxRow, file, block);
  const first = Math.max(
    0,
    records.findIndex((record) => !isEmpty(record)),
  );
  const [header = [], ...rest] = records.slice(first);
  const columns = isEmpty(header) ? [] : header.map((name) => columnOf(name, known));
  const rows = rest.flatMap((record, index): Row[] => {
    const row = first + index + 2;
    if (isEmpty(record)) return [];
    if (record.length !== columns.length) {
      const says = `Row ${row} of ${file} has ${record.length} cells where the header has ${columns.length}. Is a quote missing?`;
      block('table-row', `${file} row ${row}`, says);
      return [];
    }
    const cells = Object.fromEntries(known.map((name) => [name, '']));
    for (const [at, name] of columns.entries()) cells[name] = record[at]?.trim() ?? '';
    return [{ row, cells, values: record }];
  });
  return { columns, rows, problems };
}

const isEmpty = (record: readonly string[]) => record.every((cell) => cell.trim() === '');

/** The text of a table, without its byte-order mark; null where it is in no encoding that can be told for certain. */
function decode(bytes: Uint8Array): string | null {
  const [one, two] = bytes;
  const encoding =
    one === 0xff && two === 0xfe ? 'utf-16le' : one === 0xfe && two === 0xff ? 'utf-16be' : 'utf-8';
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes);
  } catch {
    return null;
  }
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
  maxRow: number,
  file: string,
  block: (code: string, where: string, message: string) => void,
): string[][] {
  try {
    return parse(text, {
      delimiter,
      relax_column_count: true,
      max_record_size: maxRow,
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
  const header = /[^\s,;|][^\r\n]*/.exec(text)?.[0] ?? '';
  const score = (delimiter: string) => {
    const names = header.split(delimiter).map((name) => columnOf(name.trim().replace(/^"|"$/g, ''), known));
    return names.filter((name) => known.includes(name)).length + names.length / 1e6;
  };
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best), ',');
}
