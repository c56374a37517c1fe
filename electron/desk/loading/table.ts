import { parse } from 'csv-parse/sync';
import type { Problem } from '../../../shared/batch/problem.ts';

/** One row of a table, with the number that a person sees in a spreadsheet: the header is row 1. */
export interface Row {
  row: number;
  /** By column name in lower case; every known column is there, empty where the table lacks it. */
  cells: Record<string, string>;
  /** As they stand, by their place. */
  values: string[];
}

export interface Table {
  /** Column names as they stand, in lower case. */
  columns: string[];
  rows: Row[];
  problems: Problem[];
}

const DELIMITERS = [',', ';', '\t', '|'];
/** Characters of one row; nothing that belongs in a table of ours comes near it. */
const MAX_ROW = 100_000;

/**
 * Reads a table for people or machines: UTF-8 with or without a byte-order mark, any of the usual delimiters, quotes
 * as RFC 4180 has them, cells as text (so that no zero in front is lost) without the white space around them.
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
  let text: string;
  try {
    text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
  } catch {
    block('table-encoding', file, `${file} is not text in UTF-8. In a spreadsheet, save it as "CSV UTF-8".`);
    return { columns: [], rows: [], problems };
  }
  const records = readRecords(text, sniff(text, known), maxRow, file, block);
  const [header, ...rest] = records;
  const columns = (header ?? []).map((name) => name.trim().toLowerCase());
  const rows = rest.flatMap((record, index): Row[] => {
    const row = index + 2;
    if (record.every((cell) => cell.trim() === '')) return [];
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
  const header = text.split(/\r\n|\n|\r/, 1)[0]?.toLowerCase() ?? '';
  const score = (delimiter: string) => {
    const names = header.split(delimiter);
    return (
      names.filter((name) => known.includes(name.trim().replace(/^"|"$/g, ''))).length + names.length / 1e6
    );
  };
  return DELIMITERS.reduce((best, next) => (score(next) > score(best) ? next : best), ',');
}
