import { mkdirSync, rmSync } from 'node:fs';
import { dirname } from 'node:path';
import type { Library } from '../library/library.ts';
import { diskRefusal } from './disk.ts';
import { profileFor } from './own-profiles.ts';
import { placeAll, stageText, temporaryName } from './stage.ts';

/**
 * Writes a profile as its JSON file, whole or not at all: to be read, carried to another library, or changed and taken
 * in as one's own.
 * @throws Refusal `not-found` for a profile that the library lacks, `disk` where the file cannot be written.
 */
export function writeProfile(library: Library, id: string, path: string): void {
  const text = `${JSON.stringify(profileFor(library, id), null, 2)}\n`;
  const temporary = temporaryName(path);
  try {
    mkdirSync(dirname(path), { recursive: true });
    stageText(temporary, text);
    placeAll([{ temporary, path }]).settle();
  } catch (error) {
    rmSync(temporary, { force: true });
    throw diskRefusal(error, path) ?? error;
  }
}
