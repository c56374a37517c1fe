import { existsSync, readFileSync, statSync } from 'node:fs';
import { basename, extname } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ProfileDraft } from '../../../shared/contract/views.ts';
import { columnsFor } from '../../../shared/results/guess-fields.ts';
import { Profile } from '../../../shared/results/profile.ts';
import { CellsError, delimiterOf, sourceCells } from '../../../shared/results/worksheet/cells.ts';
import { isBroken, readProfile } from './own-profiles.ts';

/** A template or a profile is a small file; nothing that is one comes near this. Bytes. */
const MAX = 4 * 2 ** 20;

/** What is wrong with something that should be a profile, field by field. */
export function profileFaults(value: unknown): string[] {
  const read = Profile.safeParse(value);
  if (read.success) return [];
  return read.error.issues.map(({ path, message }) =>
    path.length ? `${path.join('.')}: ${message}` : message,
  );
}

/** An id from a file's name: small letters, digits and dashes. */
function idOf(name: string): string {
  const id = name
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-+|-+$/g, '')
    .slice(0, 40);
  return id || 'own-profile';
}

function headersOf(text: string, file: string): string[] {
  let header: string[];
  try {
    header = (sourceCells(text, delimiterOf(text))[0] ?? []).map((cell) => cell.text.trim());
  } catch (error) {
    if (!(error instanceof CellsError)) throw error;
    throw new Refusal('source-refused', `${file} cannot be read as a table: ${error.message}.`);
  }
  if (header.filter((name) => name !== '').length === 0)
    throw new Refusal(
      'source-refused',
      `${file} has no headers in its first row. Choose the empty template that the system offers for uploads.`,
    );
  return header;
}

/**
 * Reads a profile: from its JSON file as it stands, or made from the empty template CSV of a system, its headers in
 * their order and a field guessed for each. Saves nothing.
 * @param day on which it is read (ISO 8601), as the day of comparing.
 * @throws Refusal `not-found` or `source-refused`, naming the file.
 */
export function draftProfile(path: string, day: string): ProfileDraft {
  const file = basename(path);
  let text: string;
  if (!existsSync(path))
    throw new Refusal('not-found', `"${file}" is not there. Was it moved, or the stick pulled out?`);
  try {
    if (statSync(path).size > MAX) throw new Error('it is far too large for that');
    text = new TextDecoder('utf-8', { fatal: true }).decode(readFileSync(path));
  } catch (error) {
    throw new Refusal(
      'source-refused',
      `${file} cannot be read as a profile or a template: ${(error as Error).message}. It has to be text in UTF-8.`,
    );
  }
  if (extname(file).toLowerCase() === '.json') {
    const read = readProfile(text, file);
    if (!isBroken(read)) return { profile: read, faults: [], unguessed: [] };
    let value: unknown = null;
    try {
      value = JSON.parse(text);
    } catch {
      // The reasons say that it is no JSON.
    }
    return { profile: value, faults: read.reasons, unguessed: [] };
  }
  const stem = file.slice(0, file.length - extname(file).length);
  const { columns, unguessed } = columnsFor(headersOf(text, file));
  const profile = {
    format: 'touchstone-profile/1',
    id: idOf(stem),
    title: stem,
    checkedOn: day,
    issuing: columns.some(({ field }) => field === 'badge_id'),
    kind: 'table',
    rows: 'submission',
    columns,
  };
  return { profile, faults: profileFaults(profile), unguessed };
}
