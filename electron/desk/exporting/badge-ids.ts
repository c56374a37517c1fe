import { existsSync, mkdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../../shared/batch/problem.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { csvRecord } from '../../../shared/results/csv.ts';
import type { Library } from '../library/library.ts';
import { readTable } from '../loading/table.ts';
import { profilesFolder } from './own-profiles.ts';
import { placeAll, stageText, temporaryName } from './stage.ts';

const FILE = 'profiles/badge-ids.csv';
const COLUMNS = ['profile', 'microcredential_id', 'badge_id'];

/** By which id an issuing system knows each micro-credential. */
export interface BadgeIds {
  /** The id for one profile; empty where none is known. */
  of(profile: string, microCredential: string): string;
  /** Every line of the file, in its order. */
  lines: { profile: string; microCredential: string; badge: string }[];
  problems: Problem[];
}

/**
 * Reads `profiles/badge-ids.csv` of the library: `profile,microcredential_id,badge_id`, one line for each
 * micro-credential (or award) in each issuing system. A library without the file knows none.
 */
export function readBadgeIds(library: Library): BadgeIds {
  const path = join(profilesFolder(library), 'badge-ids.csv');
  if (!existsSync(path)) return { of: () => '', lines: [], problems: [] };
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
  const lines = [...ids].flatMap(([profile, own]) =>
    [...own].map(([microCredential, badge]) => ({ profile, microCredential, badge })),
  );
  return { of: (profile, micro) => ids.get(profile)?.get(micro) ?? '', lines, problems };
}

/**
 * Writes ids of one profile into the file; lines of others, and of what is not named, stay.
 * @param ids by micro-credential or award; an empty one takes its line away.
 * @throws Refusal `source-refused` where the file that is there cannot be read without losing something of it.
 */
export function saveBadgeIds(library: Library, profile: string, ids: Readonly<Record<string, string>>): void {
  const { lines, problems } = readBadgeIds(library);
  const broken = problems.find(({ severity }) => severity === 'block');
  if (broken) throw new Refusal('source-refused', `${FILE} cannot be changed here: ${broken.message}`);
  const kept = lines.filter((line) => line.profile !== profile || !Object.hasOwn(ids, line.microCredential));
  const own = Object.entries(ids).flatMap(([microCredential, badge]) =>
    badge.trim() === '' ? [] : [{ profile, microCredential, badge: badge.trim() }],
  );
  const path = join(profilesFolder(library), 'badge-ids.csv');
  mkdirSync(profilesFolder(library), { recursive: true });
  const temporary = temporaryName(path);
  const records = [...kept, ...own].map((line) => [line.profile, line.microCredential, line.badge]);
  stageText(temporary, [COLUMNS, ...records].map((cells) => csvRecord(cells)).join(''));
  placeAll([{ temporary, path }]).settle();
}
