import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { Library } from '../library/library.ts';
import { readTable } from '../loading/table.ts';
import { profilesFolder } from './own-profiles.ts';

const FILE = 'profiles/badge-ids.csv';
const COLUMNS = ['profile', 'microcredential_id', 'badge_id'];

/** By which id an issuing system knows each micro-credential. */
export interface BadgeIds {
  /** The id for one profile; empty where none is known. */
  of(profile: string, microCredential: string): string;
  problems: Problem[];
}

/**
 * Reads `profiles/badge-ids.csv` of the library: `profile,microcredential_id,badge_id`, one line for each
 * micro-credential (or award) in each issuing system. A library without the file knows none.
 */
export function readBadgeIds(library: Library): BadgeIds {
  const path = join(profilesFolder(library), 'badge-ids.csv');
  if (!existsSync(path)) return { of: () => '', problems: [] };
  const { columns, rows, problems } = readTable(readFileSync(path), FILE, COLUMNS);
  const ids = new Map<string, Map<string, string>>();
  const block = (code: string, where: string, message: string) =>
    problems.push({ severity: 'block', code, where, message });
  for (const column of COLUMNS)
    if (!columns.includes(column))
      block(
        'table-column',
        FILE,
        `${FILE} has no column "${column}". Its first row must be ${COLUMNS.join(',')}.`,
      );
  for (const { row, cells } of rows) {
    const { profile = '', microcredential_id: micro = '', badge_id: badge = '' } = cells;
    const own = ids.get(profile) ?? new Map<string, string>();
    ids.set(profile, own);
    if (own.has(micro) && own.get(micro) !== badge)
      block('badge-twice', `${FILE} row ${row}`, `${micro} has two ids for ${profile}. Keep one of them.`);
    own.set(micro, badge);
  }
  return { of: (profile, micro) => ids.get(profile)?.get(micro) ?? '', problems };
}
