import { readFileSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join, resolve } from 'node:path';

const FILE = 'place.json';

const here = (folder: string) => JSON.stringify({ machine: hostname(), folder: resolve(folder) });

/** Notes where the library stands, so that a copy of its folder knows that it was moved. */
export function noteHere(folder: string): void {
  writeFileSync(join(folder, FILE), here(folder));
}

/** Whether the library was brought here from another folder or machine since it was last found whole. */
export function wasMoved(folder: string): boolean {
  try {
    return readFileSync(join(folder, FILE), 'utf8') !== here(folder);
  } catch {
    // Never noted: it was made here, or by a Touchstone that did not note it.
    noteHere(folder);
    return false;
  }
}
