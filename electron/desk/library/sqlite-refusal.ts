import { Refusal } from '../../../shared/contract/refusal.ts';

/** SQLite's primary result codes (https://sqlite.org/rescode.html) that a person can do something about. */
const BUSY = 5;
const LOCKED = 6;
const READONLY = 8;
const IOERR = 10;
const CORRUPT = 11;
const FULL = 13;
const CANTOPEN = 14;
const NOTADB = 26;

/** SQLite's primary result code in an error; null where it is not SQLite's. */
export function sqliteCode(error: unknown): number | null {
  const { errcode } = error as { errcode?: unknown };
  return typeof errcode === 'number' ? errcode & 0xff : null;
}

/** Whether SQLite says that somebody else holds the lock. */
export const isBusy = (error: unknown): boolean => sqliteCode(error) === BUSY;

/** Whether SQLite says that the file is no database of its kind. */
export const isNoDatabase = (error: unknown): boolean => sqliteCode(error) === NOTADB;

/** What SQLite said, as a refusal that a person can act on; null where it is a mistake of the program's own. */
export function sqliteRefusal(error: unknown): Refusal | null {
  const says = error instanceof Error ? error.message : String(error);
  switch (sqliteCode(error)) {
    case BUSY:
    case LOCKED:
      return new Refusal(
        'library-busy',
        'Something else is writing to the library just now. Nothing was changed; try again in a moment.',
      );
    case FULL:
    case IOERR:
      return new Refusal(
        'disk',
        `The disk refused (${says}). Free some space, or look whether the disk is still there; what was acknowledged before is safe.`,
      );
    case READONLY:
    case CANTOPEN:
      return new Refusal(
        'library-read-only',
        `The library cannot be written (${says}). Look at the folder's permissions, or choose another place.`,
      );
    case CORRUPT:
    case NOTADB:
      return new Refusal(
        'library-damaged',
        `The library's database is damaged (${says}). Restore it from the folder backups.`,
      );
    default:
      return null;
  }
}
