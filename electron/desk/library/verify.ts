import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { VerificationView } from '../../../shared/contract/views.ts';
import { artifactPath, hashFile, hashingMemory } from './artifacts.ts';
import { Database } from './database.ts';
import { checkChain, eventsOf } from './journal.ts';
import { type Library, readLibrary } from './library.ts';
import { migrate } from './migrate.ts';
import { PROJECTIONS, project } from './project.ts';

/** What verifying found. Hashes are SHA-256 in hex; artifacts are named by theirs. */
export type Verification = VerificationView;

/** Hears how many artifacts of how many have been checked. */
type Progress = (done: number, total: number) => void;

const UNREAD = 'the database cannot be read';

const messageOf = (error: unknown) => (error instanceof Error ? error.message : String(error));

function checkDatabase(database: Database): Verification['database'] {
  try {
    const rows = database.all<{ integrity_check: string }>('PRAGMA integrity_check(5)');
    const message = rows.map((row) => row.integrity_check).join('; ');
    return message === 'ok' ? { ok: true } : { ok: false, message };
  } catch (error) {
    return { ok: false, message: messageOf(error) };
  }
}

function checkJournal(database: Database): Verification['journal'] {
  try {
    return checkChain(database);
  } catch (error) {
    return { ok: false, events: 0, head: '', broken: messageOf(error) };
  }
}

function sameRows(one: Database, other: Database, table: string): boolean {
  const key = one.all<{ name: string }>(
    'SELECT name FROM pragma_table_info(?) WHERE pk > 0 ORDER BY pk',
    table,
  );
  const sql = `SELECT * FROM ${table} ORDER BY ${key.map(({ name }) => name).join(', ')}`;
  const rows = other.each(sql);
  for (const row of one.each(sql)) {
    const next = rows.next();
    if (next.done || JSON.stringify(next.value) !== JSON.stringify(row)) return false;
  }
  return rows.next().done === true;
}

/** Replays the journal into an empty database and names the projections that differ from the library's own. */
export function replayedDifferences(database: Database): string[] {
  const replayed = new Database(':memory:');
  try {
    migrate(replayed, null);
    replayed.transaction(() => {
      for (const event of eventsOf(database)) project(replayed, event);
    });
    return PROJECTIONS.filter((table) => !sameRows(database, replayed, table));
  } finally {
    replayed.close();
  }
}

function checkProjections(database: Database): Verification['projections'] {
  try {
    const different = replayedDifferences(database);
    return { ok: different.length === 0, different };
  } catch (error) {
    return { ok: false, different: [`the journal cannot be replayed: ${messageOf(error)}`] };
  }
}

/** What lies among the artifacts: those of submissions and anchors, and the worksheets of batches that are still there. */
const KEPT = `
SELECT sha256 FROM artifact WHERE sha256 IS NOT NULL
UNION SELECT sha256 FROM anchor_file WHERE sha256 IS NOT NULL
UNION SELECT json_extract(body, '$.sha256') FROM event
  WHERE submission IS NULL AND kind = 'worksheet.kept'
    AND json_extract(body, '$.batch') NOT IN (SELECT id FROM batch WHERE deleted_at IS NOT NULL)
ORDER BY 1`;

/** The hashes of all files that a library holds. */
export function keptHashes(database: Database): string[] {
  return database.all<{ sha256: string }>(KEPT).map(({ sha256 }) => sha256);
}

/** The artifacts that the library names; where the database cannot tell, those that are there. */
function hashesOf(folder: string, database: Database | null): string[] {
  try {
    if (database) return keptHashes(database);
  } catch {
    // Damaged where the artifacts are listed; what is on the disk is looked at all the same.
  }
  const artifacts = join(folder, 'artifacts');
  return existsSync(artifacts)
    ? readdirSync(artifacts, { recursive: true, encoding: 'utf8' })
        .map((path) => path.split(/[\\/]/).at(-1) ?? '')
        .filter((name) => /^[0-9a-f]{64}$/.test(name))
        .sort()
    : [];
}

async function checkArtifacts(
  folder: string,
  hashes: string[],
  progress: Progress,
  signal?: AbortSignal,
): Promise<Verification['artifacts']> {
  const memory = hashingMemory();
  const result = { checked: 0, missing: [] as string[], altered: [] as string[] };
  for (const sha256 of hashes) {
    signal?.throwIfAborted();
    const path = artifactPath(folder, sha256);
    if (!existsSync(path)) result.missing.push(sha256);
    // What the disk does not give back is altered, too.
    else if ((await hashFile(path, memory).catch(() => null)) !== sha256) result.altered.push(sha256);
    result.checked += 1;
    progress(result.checked, hashes.length);
  }
  return result;
}

function whole(parts: Omit<Verification, 'ok'>): Verification {
  const { database, journal, projections, artifacts } = parts;
  const sound = artifacts.missing.length === 0 && artifacts.altered.length === 0;
  return { ok: database.ok && journal.ok && projections.ok && sound, ...parts };
}

/** Checks the database, the journal's chain, the projections against a replay, and every artifact's hash. Changes nothing. */
export async function verifyLibrary(
  { folder, database }: Pick<Library, 'folder' | 'database'>,
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<Verification> {
  // One moment for all of it: whoever has the library open may go on writing.
  const found = database.snapshot(() => {
    const journal = checkJournal(database);
    return {
      database: checkDatabase(database),
      journal,
      projections: journal.ok ? checkProjections(database) : { ok: false, different: [] },
      hashes: hashesOf(folder, database),
    };
  });
  const { hashes, ...parts } = found;
  return whole({ ...parts, artifacts: await checkArtifacts(folder, hashes, progress, signal) });
}

/**
 * Verifies the library in a folder, even one whose database is too damaged to be opened.
 * @throws Refusal `not-found` where there is no library, `library-read-only` where it cannot be read as it lies there.
 */
export async function verifyFolder(
  folder: string,
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<Verification> {
  let library: Library;
  try {
    library = readLibrary(folder);
  } catch (error) {
    if (!(error instanceof Refusal) || error.code !== 'library-damaged') throw error;
    return whole({
      database: { ok: false, message: error.message },
      journal: { ok: false, events: 0, head: '', broken: UNREAD },
      projections: { ok: false, different: [] },
      artifacts: await checkArtifacts(folder, hashesOf(folder, null), progress, signal),
    });
  }
  try {
    return await verifyLibrary(library, progress, signal);
  } finally {
    library.close();
  }
}
