import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { Database } from '../../library/database.ts';
import { LAYOUT, STORE_VERSION, TABLES } from './layout.ts';

/** The store of texts: `texts.sqlite` beside the library's database, which it sees, read-only, as `library`. */
export interface TextStore {
  /** The library's folder. */
  folder: string;
  database: Database;
  close(): void;
}

const FILE = 'texts.sqlite';

/** The library's database cannot be written through this connection, whatever is asked of it. */
function seeLibrary(database: Database, folder: string): void {
  const address = `${pathToFileURL(join(folder, 'library.sqlite')).href}?mode=ro`;
  database.run('ATTACH DATABASE ? AS library', address);
}

const versionOf = (database: Database) =>
  database.get<{ user_version: number }>('PRAGMA main.user_version')?.user_version ?? 0;

function prepare(database: Database): void {
  // What a power cut takes from here is read again from the artifacts.
  database.exec(
    'PRAGMA main.synchronous = NORMAL; PRAGMA main.secure_delete = ON; PRAGMA main.cache_size = -16000',
  );
  if (versionOf(database) === STORE_VERSION) return;
  database.transaction(() => {
    // Another thread may have been faster.
    if (versionOf(database) === STORE_VERSION) return;
    for (const table of TABLES) database.exec(`DROP TABLE IF EXISTS main.${table}`);
    database.exec(LAYOUT);
    database.exec(`PRAGMA main.user_version = ${STORE_VERSION}`);
  });
}

function open(folder: string): TextStore {
  const database = new Database(join(folder, FILE));
  try {
    prepare(database);
    seeLibrary(database, folder);
  } catch (error) {
    database.close();
    throw error;
  }
  return { folder, database, close: () => database.close() };
}

const isDamaged = (error: unknown) =>
  error instanceof Error && /not a database|malformed|disk image|no such table/.test(error.message);

/**
 * Opens the store of a library's texts, and makes it where there is none. One that is damaged, or was made by another
 * version, is thrown away: it will be filled anew.
 */
export function openTextStore(folder: string): TextStore {
  try {
    return open(folder);
  } catch (error) {
    if (!isDamaged(error)) throw error;
    for (const end of ['', '-wal', '-shm']) rmSync(join(folder, FILE + end), { force: true });
    return open(folder);
  }
}

/** Opens the store for searching alone; null where nothing has been read yet, or by another version. */
export function readTextStore(folder: string): TextStore | null {
  let database: Database | undefined;
  try {
    database = new Database(join(folder, FILE), { readOnly: true });
    seeLibrary(database, folder);
    if (versionOf(database) === STORE_VERSION) return { folder, database, close: () => database?.close() };
  } catch {
    // There is none, or none that can be read: the same to somebody who only searches.
  }
  database?.close();
  return null;
}
