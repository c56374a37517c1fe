import { startsLive } from './cells.ts';
import { isEmail } from './email.ts';
import { type Column, fieldsOf } from './profile.ts';

/** The longest text that a spreadsheet keeps in one cell (Excel; LibreOffice follows it in xlsx). UTF-16 units. */
export const SPREADSHEET_CELL = 32_767;

/** Something that a profile or a reader cannot carry in one cell. */
export interface CellFault {
  code:
    | 'value-missing'
    | 'email-missing'
    | 'email-malformed'
    | 'badge-missing'
    | 'value-too-long'
    | 'live-cell'
    | 'forbidden-character'
    | 'broken-text';
  /** Whether it stops the row. A warning is told and written. */
  blocking: boolean;
  message: string;
}

export interface CellRules {
  mode: 'machine' | 'spreadsheet';
  /** Characters that the profile cannot carry. */
  forbid: readonly string[];
}

/** A character as a person can read it in a message. */
function shown(character: string): string {
  const names: Record<string, string> = {
    '\n': 'a line end',
    '\r': 'a line end',
    '\t': 'a tab',
    '\0': 'NUL',
  };
  return names[character] ?? `"${character}"`;
}

/** What a compiled column needs to know of itself to judge its cells. */
export interface CellColumn {
  header: string;
  required: boolean;
  maxLength: number | undefined;
  isEmail: boolean;
  isBadge: boolean;
}

/** A column as its cells are judged by it. */
export function cellColumn(column: Column): CellColumn {
  const fields = fieldsOf(column);
  return {
    header: column.header,
    required: column.required,
    maxLength: column.maxLength,
    isEmail: fields.length === 1 && fields[0] === 'email',
    isBadge: fields.length === 1 && fields[0] === 'badge_id',
  };
}

function missing({ header, isEmail: email, isBadge }: CellColumn): CellFault {
  if (email)
    return {
      code: 'email-missing',
      blocking: true,
      message: `${header} is empty: the identity envelope has no address for this candidate. Load an envelope that has one.`,
    };
  if (isBadge)
    return {
      code: 'badge-missing',
      blocking: true,
      message: `${header} is not known for this micro-credential. Add a line for it to profiles/badge-ids.csv of the library.`,
    };
  return {
    code: 'value-missing',
    blocking: true,
    message: `${header} is required by this profile and is empty.`,
  };
}

const NONE: readonly CellFault[] = [];

/** Whether a cell is as nearly all are: short enough, whole, and nothing that a profile or a spreadsheet minds. */
const harmless = (column: CellColumn, value: string, forbid: readonly string[]) =>
  value.length <= Math.min(column.maxLength ?? SPREADSHEET_CELL, SPREADSHEET_CELL) &&
  !column.isEmail &&
  forbid.length === 0 &&
  !startsLive(value) &&
  value.isWellFormed();

/** What is wrong with one cell, in the order in which it matters; nothing where it can be written. */
export function cellFaults(
  column: CellColumn,
  value: string,
  { mode, forbid }: CellRules,
): readonly CellFault[] {
  if (value === '') return column.required ? [missing(column)] : NONE;
  return harmless(column, value, forbid) ? NONE : faultsIn(column, value, { mode, forbid });
}

function faultsIn(column: CellColumn, value: string, { mode, forbid }: CellRules): CellFault[] {
  const faults: CellFault[] = [];
  const fault = (code: CellFault['code'], message: string, blocking = true) =>
    faults.push({ code, blocking, message: `${column.header} ${message}` });
  // A required address is one that something is sent to; elsewhere it is only told.
  if (column.isEmail && !isEmail(value))
    fault(
      'email-malformed',
      'is not an e-mail address. Correct it in the identity envelope.',
      column.required,
    );
  if (column.maxLength !== undefined && value.length > column.maxLength)
    fault('value-too-long', `takes ${column.maxLength} characters at most and has ${value.length}.`);
  if (mode === 'spreadsheet' && value.length > SPREADSHEET_CELL)
    fault(
      'value-too-long',
      `has ${value.length} characters; a spreadsheet shows ${SPREADSHEET_CELL} of them at most.`,
      false,
    );
  if (!value.isWellFormed())
    fault('broken-text', 'holds half of a character, which no file can carry. Write that text anew.');
  const bad = forbid.find((character) => value.includes(character));
  if (bad !== undefined)
    fault('forbidden-character', `holds ${shown(bad)}, which this profile cannot carry.`);
  if (mode === 'machine' && startsLive(value))
    fault(
      'live-cell',
      'begins with a character that a spreadsheet runs as a formula. Change the text at its source, or export in spreadsheet mode: in machine mode values are never altered.',
    );
  return faults;
}
