import { readdir, readFile, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { PersonRow } from '../people/read-people.ts';
import { readPeople } from '../people/read-people.ts';
import { readTable } from '../table.ts';

/** A worksheet has the texts in it that were typed in. */
const MAX_ROW = 4 * 2 ** 20;
/** Room for 10,000 participants with their texts. */
export const MAX_WORKSHEET = 64 * 2 ** 20;
/** Identifier, status, grade, maximum grade, whether it can be changed, and when it was. */
const FEWEST_COLUMNS = 6;
const IDENTIFIER = /^(\D+)(\d+)$/;

/** Moodle's grading worksheet, byte for byte as it came, and the people in it. */
export interface Worksheet {
  file: string;
  bytes: Buffer;
  rows: PersonRow[];
}

/**
 * Reads a table as a grading worksheet, or answers null where it is none. Its headers are in the language of the site,
 * so it is told by its shape: as many columns as a worksheet has, and a first one of the same word and a number in
 * every row, at least one of them a participant of this download.
 */
export function readWorksheet(
  bytes: Buffer,
  file: string,
  participants: ReadonlySet<string>,
): Worksheet | null {
  const { columns, rows } = readTable(bytes, file, ['identifier', 'full name', 'status', 'grade'], {
    maxRow: MAX_ROW,
  });
  if (columns.length < FEWEST_COLUMNS || rows.length === 0) return null;
  const identifiers = rows.map(({ values }) => IDENTIFIER.exec(values[0]?.trim() ?? ''));
  const words = new Set(identifiers.map((found) => found?.[1]));
  if (words.size !== 1 || words.has(undefined)) return null;
  if (!identifiers.some((found) => participants.has(found?.[2] ?? ''))) return null;
  const { people } = readPeople(bytes, file, MAX_ROW);
  return { file, bytes, rows: people };
}

/**
 * Finds the worksheet that was saved beside a zip: Moodle calls the zip `Course-Assignment-17.zip` and the worksheet
 * `Grades-Course-Assignment-17.csv`, the first word in the language of the site. What cannot be read is passed over.
 */
export async function worksheetBeside(
  zip: string,
  participants: ReadonlySet<string>,
): Promise<Worksheet | null> {
  const folder = dirname(zip);
  const stem = stemOf(zip.slice(folder.length).replace(/^[\\/]/, ''));
  const files = await readdir(folder).catch(() => []);
  for (const file of files.filter((name) => /\.csv$/i.test(name))) {
    const own = stemOf(file);
    if (own !== stem && !own.endsWith(`-${stem}`)) continue;
    const path = join(folder, file);
    const about = await stat(path).catch(() => null);
    if (!about?.isFile() || about.size > MAX_WORKSHEET) continue;
    const bytes = await readFile(path).catch(() => null);
    const found = bytes && readWorksheet(bytes, file, participants);
    if (found) return found;
  }
  return null;
}

/** A file's name without its ending, and without what a browser adds to a second download. */
function stemOf(name: string): string {
  return name
    .replace(/\.[a-z]+$/i, '')
    .replace(/\s*\(\d+\)$/, '')
    .normalize('NFC')
    .toLowerCase();
}
