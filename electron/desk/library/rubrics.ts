import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Database } from './database.ts';

/** Rubric versions never change once added, so they are parsed once for each open database. */
const parsed = new WeakMap<Database, Map<string, Rubric>>();

/**
 * One version of a rubric.
 * @throws Refusal `not-found` when the library has no such version.
 */
export function rubricVersion(database: Database, id: string, version: string): Rubric {
  const known = parsed.get(database) ?? new Map<string, Rubric>();
  parsed.set(database, known);
  const key = JSON.stringify([id, version]);
  const before = known.get(key);
  if (before) return before;
  const row = database.get<{ doc: string }>(
    'SELECT doc FROM rubric WHERE id = ? AND version = ?',
    id,
    version,
  );
  if (!row) throw new Refusal('not-found', `This library has no rubric ${id} in version ${version}.`);
  const rubric = JSON.parse(row.doc) as Rubric;
  known.set(key, rubric);
  return rubric;
}

/**
 * The rubric that new readings of a micro-credential are pinned to: the published one added last, or the last draft
 * where none is published; `null` where there is none.
 */
export function currentRubric(database: Database, programme: string, microCredential: string): Rubric | null {
  const row = database.get<{ id: string; version: string }>(
    "SELECT id, version FROM rubric WHERE programme = ? AND micro_credential = ? ORDER BY doc ->> 'status' = 'published' DESC, added DESC LIMIT 1",
    programme,
    microCredential,
  );
  return row ? rubricVersion(database, row.id, row.version) : null;
}

/** The rubric that is current for each micro-credential of a programme. */
export function allRubrics(database: Database, programme: string): Rubric[] {
  return database
    .all<{ micro_credential: string }>(
      'SELECT DISTINCT micro_credential FROM rubric WHERE programme = ? ORDER BY micro_credential',
      programme,
    )
    .flatMap((row) => currentRubric(database, programme, row.micro_credential) ?? []);
}
