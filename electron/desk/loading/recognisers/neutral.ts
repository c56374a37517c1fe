import { createHash } from 'node:crypto';
import { extname } from 'node:path';

/** A short name for something that must not be named: the same for the same, on every computer. */
export function digestName(text: string, length = 8): string {
  return createHash('sha256').update(text.normalize('NFC')).digest('hex').slice(0, length);
}

/**
 * A candidate code from the id that a submission system has for somebody: `canvas-4711`. What could not stand in a
 * file name, or is too long to read, is replaced by a digest of it.
 */
export function codeOf(system: string, id: string): string {
  return `${system}-${/^[A-Za-z0-9][A-Za-z0-9._-]{0,63}$/.test(id) ? id : digestName(id, 16)}`;
}

/** Compares ids of one form, numbers by their value however long they are: the same order on every computer. */
export function byId(one: string, other: string): number {
  return one.length - other.length || (one < other ? -1 : one > other ? 1 : 0);
}

/** A path that tells nothing but where a file belongs and of what kind it may be: `artifacts/canvas-4711/2.pdf`. */
export function neutralPath(code: string, place: number, name: string): string {
  const ending = extname(name).toLowerCase();
  return `artifacts/${code}/${place}${/^\.[a-z0-9]{1,8}$/.test(ending) ? ending : ''}`;
}
