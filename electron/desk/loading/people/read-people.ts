import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { readTable } from '../table.ts';
import { type Person, splitName } from './person.ts';

/** A row of a table of people. */
export interface PersonRow extends Person {
  row: number;
  /** Every cell that could be an id, by its column's place. */
  cells: string[];
}

type Field = 'candidate' | 'givenName' | 'familyName' | 'fullName' | 'email' | 'school' | 'id';

/** Headings, without case, spaces and signs, as the submission systems and the programme's own files write them. */
const HEADINGS: Record<Field, string[]> = {
  candidate: ['candidate', 'candidateid', 'candidatecode', 'code'],
  givenName: ['givenname', 'firstname', 'forename', 'given', 'first'],
  familyName: ['familyname', 'lastname', 'surname', 'family', 'last'],
  fullName: ['name', 'fullname', 'student', 'studentname', 'educator', 'sortablename'],
  email: ['email', 'emailaddress', 'mail', 'recipientemail'],
  school: ['school', 'institution', 'organisation', 'organization'],
  id: [
    'externalid',
    'userid',
    'id',
    'identifier',
    'studentid',
    'canvasuserid',
    'idnumber',
    'sisuserid',
    'username',
    'login',
  ],
};
const KNOWN = [
  'candidate',
  'candidate_id',
  'given_name',
  'family_name',
  'first name',
  'last name',
  'email',
  'email address',
  'external_id',
  'student',
  'name',
  'id',
  'user_id',
  'school',
];
const EMAIL = /^[^\s@]+@[^\s@]+$/;
/** Room for 100,000 people. */
export const MAX_PEOPLE = 64 * 2 ** 20;

const fold = (heading: string) =>
  heading
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]/gu, '');

/** Which column holds what: by its heading, and for e-mail addresses by what stands in it. */
function columnsOf(columns: string[], rows: string[][]): Partial<Record<Field, number>> {
  const found: Partial<Record<Field, number>> = {};
  const headings = columns.map(fold);
  for (const [field, names] of Object.entries(HEADINGS) as [Field, string[]][]) {
    // In the order of the list: `id` is taken as an id only where nothing says it better.
    const at = names.map((name) => headings.indexOf(name)).find((place) => place >= 0);
    if (at !== undefined) found[field] = at;
  }
  if (found.email === undefined) {
    const at = columns.findIndex((_, place) => {
      const filled = rows.map((row) => row[place]?.trim() ?? '').filter((cell) => cell !== '');
      return filled.length > 0 && filled.every((cell) => EMAIL.test(cell));
    });
    if (at >= 0) found.email = at;
  }
  return found;
}

/**
 * Reads a table of people: a roster, or the candidates beside a manifest. Its columns may come in any order and under
 * the headings of any of the submission systems; what is not known is passed over. Problems name rows, never people.
 * @param maxRow characters that a row may have.
 */
export function readPeople(
  bytes: Uint8Array,
  file: string,
  maxRow?: number,
): { people: PersonRow[]; problems: Problem[] } {
  const { columns, rows, problems } = readTable(bytes, file, KNOWN, { maxRow });
  if (columns.length === 0) {
    if (problems.length === 0)
      problems.push({
        severity: 'block',
        code: 'table-empty',
        where: file,
        message: `${shown(file)} is empty. Take it out, or fill it.`,
      });
    return { people: [], problems };
  }
  const found = columnsOf(
    columns,
    rows.map(({ values }) => values),
  );
  const people = rows.map(({ row, values }): PersonRow => {
    const cells = values.map((value) => value.trim());
    const cell = (field: Field) => cells[found[field] ?? -1] ?? '';
    const whole = splitName(cell('fullName'));
    const named = found.givenName !== undefined || found.familyName !== undefined;
    const email = cell('email');
    return {
      row,
      cells,
      candidate: cell('candidate'),
      ids: cell('id') === '' ? [] : [cell('id')],
      givenName: named ? cell('givenName') : whole.givenName,
      familyName: named ? cell('familyName') : whole.familyName,
      email,
      school: cell('school'),
    };
  });
  for (const { row, email } of people)
    if (email !== '' && !EMAIL.test(email))
      problems.push({
        severity: 'warn',
        code: 'table-cell',
        where: `${file} row ${row} column e-mail`,
        message: `Row ${row} of ${shown(file)} has no usable e-mail address; results that need one will leave this candidate out.`,
      });
  return { people, problems };
}
