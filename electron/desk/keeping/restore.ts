import { existsSync, statSync } from 'node:fs';
import { copyFile, mkdir, rename, rm } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { Database } from '../library/database.ts';
import { checkChain, type EventRow } from '../library/journal.ts';
import { lockLibrary } from '../library/lock.ts';
import { checkNotNewer, layoutOf } from '../library/migrate.ts';
import { keptHashes } from '../library/verify.ts';
import { copyArtifacts, flush, type Progress } from './backup.ts';
import { backupName } from './backup-files.ts';

/** How a library stood at the end of its journal. */
export interface Standing {
  events: number;
  /** When the last event was written, ISO 8601; null where there is none. */
  at: string | null;
}

/** What a restore did. */
export interface Restored {
  library: string;
  from: string;
  restored: Standing;
  /** How the library stood before; null where there was none, or none that could be read. */
  before: Standing | null;
  /** Where the database of before lies now; null where there was none. */
  setAside: string | null;
  artifacts: { copied: number; missing: string[] };
}

/** The database of a backup: the file itself, or the one in the folder of a whole library. */
function databaseOf(from: string): { path: string; folder: string | null } {
  if (!existsSync(from))
    throw new Refusal('not-found', `${from} is not there. Was it moved, or the stick pulled out?`);
  if (!statSync(from).isDirectory()) return { path: from, folder: null };
  const path = join(from, 'library.sqlite');
  if (!existsSync(path))
    throw new Refusal(
      'source-refused',
      `${from} holds no library: there is no library.sqlite in it. Choose a backup file, or the folder of a copied library.`,
    );
  return { path, folder: from };
}

/**
 * How the journal of a database file ends.
 * @param chosen the file as somebody named it, of which this one is a copy.
 * @throws Refusal where it is none, or is damaged.
 */
function standingOf(path: string, chosen: string): Standing & { hashes: string[] } {
  const damaged = (why: string) =>
    new Refusal('source-refused', `${chosen} cannot be restored: ${why}. Choose another backup.`);
  let database: Database | undefined;
  try {
    database = new Database(path, { readOnly: true, immutable: true });
    const layout = layoutOf(database);
    if (layout === 0) throw damaged('it is not the database of a library');
    checkNotNewer(layout);
    const chain = checkChain(database);
    if (!chain.ok) throw damaged(`its journal is damaged, ${chain.broken}`);
    const last = database.get<Pick<EventRow, 'at'>>('SELECT at FROM event ORDER BY seq DESC LIMIT 1');
    return { events: chain.events, at: last?.at ?? null, hashes: keptHashes(database) };
  } catch (error) {
    if (error instanceof Refusal && error.code === 'source-refused') throw error;
    throw damaged((error as Error).message.replace(/\.$/, ''));
  } finally {
    database?.close();
  }
}

/** How the library that is to be replaced stands, with what was written last moved into its file. */
function closeUp(path: string): Standing | null {
  let database: Database | undefined;
  try {
    database = new Database(path);
    database.exec('PRAGMA wal_checkpoint(TRUNCATE)');
    const row = database.get<{ events: number; at: string | null }>(
      'SELECT count(*) AS events, max(at) AS at FROM event',
    );
    return row ?? null;
  } catch {
    // Damage is what a restore is for.
    return null;
  } finally {
    database?.close();
  }
}

/** Copies a database to where it is to stand, with what its writer had not yet moved into the file. */
async function bring(source: { path: string; folder: string | null }, to: string): Promise<void> {
  const wal = `${source.path}-wal`;
  if (source.folder && existsSync(wal) && statSync(wal).size > 0) {
    const database = new Database(source.path, { readOnly: true });
    await database.copyTo(to).finally(() => database.close());
  } else await copyFile(source.path, to);
  await flush(to);
}

/**
 * Puts a backup in a library's place: a file of its backups, or the folder of a copied library, whose handed-in files
 * are taken over where they are missing. The database of before is set aside among the backups, even a damaged one.
 * Nothing is changed before the backup has been read to its end and found whole.
 * @throws Refusal `library-busy` while a window has the library open; `source-refused` when the backup is damaged or of
 * a newer Touchstone.
 */
export async function restoreBackup(
  from: string,
  to: string,
  progress: Progress = () => {},
  now = new Date(),
): Promise<Restored> {
  const [folder, source] = [resolve(to), databaseOf(resolve(from))];
  if (source.folder === folder)
    throw new Refusal('invalid-input', 'This is the library itself. Choose one of its backups.');
  for (const part of ['artifacts', 'backups', 'exports'])
    await mkdir(join(folder, part), { recursive: true });
  const release = lockLibrary(folder);
  const coming = join(folder, 'library.sqlite.coming');
  try {
    await bring(source, coming);
    const { hashes, ...restored } = standingOf(coming, resolve(from));
    const files = await copyArtifacts(source.folder ?? folder, folder, hashes, progress);
    const place = join(folder, 'library.sqlite');
    const there = existsSync(place);
    const before = there ? closeUp(place) : null;
    const setAside = there ? join(folder, 'backups', backupName('restore', now)) : null;
    if (setAside)
      for (const end of ['', '-wal', '-shm'])
        if (existsSync(place + end)) await rename(place + end, setAside + end);
    await rename(coming, place);
    await flush(place);
    // Read anew from the files: the texts may be of what is no longer there.
    for (const end of ['', '-wal', '-shm']) await rm(join(folder, `texts.sqlite${end}`), { force: true });
    const { copied, missing } = files;
    return {
      library: folder,
      from: resolve(from),
      restored,
      before,
      setAside,
      artifacts: { copied, missing },
    };
  } finally {
    await rm(coming, { force: true });
    release();
  }
}
