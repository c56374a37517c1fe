import type { ProfileOf } from '../profile.ts';
import { CellsError, delimiterOf, type SourceCell, sourceCells, withCells } from './cells.ts';

type WorksheetProfile = ProfileOf<'worksheet'>;

/** A place for one candidate in a grading worksheet. */
export interface WorksheetRow {
  /** The number that a person sees in a spreadsheet; the header is row 1. */
  row: number;
  cells: readonly SourceCell[];
  /** The number by which Moodle knows the participant: the end of "Participant 4711". */
  participant: string;
}

/** A worksheet as it came, ready to be filled. */
export interface Worksheet {
  text: string;
  delimiter: string;
  header: readonly string[];
  rows: WorksheetRow[];
  /** Where each column stands; -1 for one that the worksheet lacks. */
  at: Record<'email' | 'idNumber' | 'grade' | 'maximum' | 'changeable' | 'comments', number>;
  /** Whether the grade is an item of a scale and not a number. */
  scaled: boolean;
}

/** A worksheet that cannot be filled; the message says why and what to do. */
export class WorksheetError extends Error {}

/**
 * Reads a grading worksheet as Moodle writes it: columns by the names that the profile has for them, because a site in
 * another language heads them otherwise.
 * @throws WorksheetError naming what is missing.
 */
export function readWorksheet(text: string, profile: WorksheetProfile): Worksheet {
  const delimiter = delimiterOf(text);
  let records: SourceCell[][];
  try {
    records = sourceCells(text, delimiter);
  } catch (error) {
    if (!(error instanceof CellsError)) throw error;
    throw new WorksheetError(`the worksheet cannot be read: ${error.message}. Download it again.`);
  }
  const header = (records[0] ?? []).map((cell) => cell.text.trim());
  const find = (names: readonly string[]) => header.findIndex((name) => names.includes(name));
  const missing: string[] = [];
  const need = (what: string, ...names: string[]) => {
    const place = find(names);
    if (place < 0) missing.push(`${names.join(' or ')} for ${what}`);
    return place;
  };
  const identifier = need('the participant', ...profile.identifier);
  const grade = need('the grade', ...profile.grade, ...profile.scale);
  const comments = need('the feedback', ...profile.comments);
  if (missing.length)
    throw new WorksheetError(
      `the worksheet has no column ${missing.join(', none ')}; it has ${header.join(', ') || 'none at all'}. On a site in another language, export the profile ${profile.id}, put the names that stand there into it, and take it in again.`,
    );
  const rows = records.slice(1).flatMap((cells, index): WorksheetRow[] => {
    const participant = /(\d+)\s*$/.exec(cells[identifier]?.text ?? '')?.[1] ?? '';
    if (cells.length === 1) return [];
    // One comma too many would put a grade into the column of a date.
    if (cells.length !== header.length)
      throw new WorksheetError(
        `row ${index + 2} of the worksheet has ${cells.length} cells and its header ${header.length}. Download it again.`,
      );
    return [{ row: index + 2, cells, participant }];
  });
  return {
    text,
    delimiter,
    header,
    rows,
    scaled: profile.scale.includes(header[grade] ?? ''),
    at: {
      grade,
      comments,
      email: find(profile.email),
      idNumber: find(profile.idNumber),
      maximum: find(profile.maximum),
      changeable: find(profile.changeable),
    },
  };
}

/** What is to be written into one row; an empty grade or comment leaves its cell as it is. */
export interface Filling {
  row: WorksheetRow;
  grade: string;
  comments: string;
}

/** The worksheet with grades and feedback filled in. What is not touched stays byte for byte. */
export function filledWorksheet(worksheet: Worksheet, fillings: readonly Filling[]): string {
  const { text, delimiter, at } = worksheet;
  const changes = fillings.flatMap(({ row, grade, comments }) =>
    [
      { cell: row.cells[at.grade], value: grade },
      { cell: row.cells[at.comments], value: comments },
    ].flatMap(({ cell, value }) => (cell && value !== '' && value !== cell.text ? [{ cell, value }] : [])),
  );
  return withCells(text, delimiter, changes);
}

/**
 * The grade for a decision: a number as it stands, or a share of the row's maximum grade such as `100%`. With a point,
 * and no more digits than it needs. Empty where the profile leaves the cell alone.
 * @throws WorksheetError where a share is asked for and the row has no maximum.
 */
export function gradeFor(worksheet: Worksheet, row: WorksheetRow, grade: string): string {
  if (!grade.endsWith('%')) return grade;
  const most = Number.parseFloat((row.cells[worksheet.at.maximum]?.text ?? '').replace(',', '.'));
  if (!Number.isFinite(most))
    throw new WorksheetError(
      `row ${row.row} has no maximum grade to take ${grade} of; write a number into a profile of your own`,
    );
  return String(Number(((most * Number.parseFloat(grade)) / 100).toFixed(5)));
}

/** Plain text as HTML, as Moodle shows comments: characters that mean something escaped, lines kept. */
export function asHtml(text: string): string {
  const escaped = text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return escaped
    .split(/\n{2,}/)
    .map((paragraph) => `<p>${paragraph.replace(/\r\n|\n|\r/g, '<br />')}</p>`)
    .join('');
}
