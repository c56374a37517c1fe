import { randomUUID } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, statSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { addShippedProgramme } from './catalogue.ts';
import { Database, type DatabaseOptions } from './database.ts';
import type { EventKind } from './events.ts';
import { append, headOf, type JournalEvent } from './journal.ts';
import { lockLibrary, type Release } from './lock.ts';
import { checkNotNewer, layoutOf, migrate } from './migrate.ts';
import { MIGRATIONS } from './migrations/index.ts';
import { project } from './project.ts';
import { sqliteRefusal } from './sqlite-refusal.ts';

/** Author of what Touchstone itself writes. */
export const SYSTEM = 'touchstone';

/** An open library: a folder with the database, the artifacts, the backups and the exports. */
export interface Library {
  folder: string;
  readOnly: boolean;
  database: Database;
  /** Appends an event and updates the projections, in one transaction; joins the caller's transaction if there is one. */
  record<Kind extends EventKind>(
    event: Omit<JournalEvent<Kind>, 'seq' | 'at'> & { at?: string },
  ): JournalEvent<Kind>;
  close(): void;
}

function openDatabase(folder: string, options: DatabaseOptions): Database {
  return new Database(join(folder, 'library.sqlite'), options);
}

function libraryOver(folder: string, database: Database, readOnly: boolean, release: Release): Library {
  return {
    folder,
    readOnly,
    database,
    record: (event) =>
      database.transaction(() => {
        const written = append(database, { ...event, at: event.at ?? new Date().toISOString() });
        project(database, written);
        return written;
      }),
    close() {
      database.close();
      release();
    },
  };
}

/** What opening ran into, as a refusal that names the folder. */
function unopened(folder: string, thrown: unknown): Refusal {
  const error = sqliteRefusal(thrown) ?? thrown;
  const { code, message } = error as Error & { code?: unknown };
  if (error instanceof Refusal && error.code !== 'library-damaged') return error;
  if (error instanceof Refusal) return new Refusal(error.code, `${folder}: ${message}`);
  if (typeof code === 'string' && /^E[A-Z]+$/.test(code))
    return new Refusal(
      'library-read-only',
      `The folder ${folder} cannot be written: ${message}. Choose another place for the library.`,
    );
  return new Refusal(
    'library-damaged',
    `The library ${folder} cannot be read: ${message}. Restore it from the folder backups.`,
  );
}

/** @throws Refusal `not-found` where the folder holds no library. */
function checkThere(folder: string): void {
  if (!existsSync(join(folder, 'library.sqlite')))
    throw new Refusal('not-found', `There is no library in ${folder}. Load a batch into it first.`);
}

/**
 * Opens a library for writing, and makes it where there is none.
 * @param options with `create: false` a folder without a library is refused as `not-found`.
 * @throws Refusal `library-busy`, `library-damaged`, `disk`, or `library-read-only` when the folder cannot be written.
 */
export function openLibrary(path: string, { create = true } = {}): Library {
  const folder = resolve(path);
  if (!create) checkThere(folder);
  let release: Release | undefined;
  let database: Database | undefined;
  try {
    for (const part of ['artifacts', 'backups', 'exports'])
      mkdirSync(join(folder, part), { recursive: true });
    release = lockLibrary(folder);
    database = openDatabase(folder, {});
    migrate(database, join(folder, 'backups'));
    // What a load left behind when the machine stopped in its middle.
    rmSync(join(folder, 'artifacts', '.incoming'), { recursive: true, force: true });
    const library = libraryOver(folder, database, false, release);
    if (headOf(database).seq === 0)
      library.record({
        kind: 'library.created',
        author: SYSTEM,
        submission: null,
        body: { id: randomUUID() },
      });
    addShippedProgramme(library);
    return library;
  } catch (error) {
    database?.close();
    release?.();
    throw unopened(folder, error);
  }
}

/**
 * A second connection to a library that this process has open for writing, for a thread of its own.
 * The lock stays with whoever opened it.
 */
export function joinLibrary(folder: string): Library {
  return libraryOver(folder, openDatabase(folder, {}), false, () => {});
}

/** Opens the database where nothing can be written beside it: SQLite wants to, unless told that nothing will change. */
function openUnwritable(folder: string, error: unknown): Database {
  const wal = join(folder, 'library.sqlite-wal');
  if (existsSync(wal) && statSync(wal).size > 0)
    throw new Refusal(
      'library-read-only',
      `The library ${folder} was not closed properly and lies in a folder that cannot be written. Copy the whole folder to where it can be, and open it there.`,
      error,
    );
  return openDatabase(folder, { readOnly: true, immutable: true });
}

/**
 * Opens a library for reading alone; another process may have it open for writing.
 * @throws Refusal `not-found` where there is no library, `library-damaged` where it cannot be read.
 */
export function readLibrary(path: string): Library {
  const folder = resolve(path);
  checkThere(folder);
  let database: Database | undefined;
  try {
    let layout: number;
    try {
      database = openDatabase(folder, { readOnly: true });
      layout = layoutOf(database);
    } catch (error) {
      if (!(error instanceof Refusal) || error.code !== 'library-read-only') throw error;
      database?.close();
      database = openUnwritable(folder, error);
      layout = layoutOf(database);
    }
    if (layout === 0)
      throw new Refusal('not-found', `The library in ${folder} is empty. Load a batch into it first.`);
    checkNotNewer(layout);
    if (layout < MIGRATIONS.length)
      throw new Refusal(
        'library-read-only',
        `The library ${folder} was written by an older Touchstone. Open it once in a window; it is brought up to date, with a backup.`,
      );
    return libraryOver(folder, database, true, () => {});
  } catch (error) {
    database?.close();
    throw unopened(folder, error);
  }
}
