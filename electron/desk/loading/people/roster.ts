import { readFile, stat } from 'node:fs/promises';
import { basename } from 'node:path';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { inWords } from '../source/limits.ts';
import { MAX_PEOPLE } from './read-people.ts';

/** The bytes of a table that somebody chose; null, with a problem, where it cannot be read. */
export async function rosterBytes(
  path: string,
): Promise<{ file: string; bytes: Buffer | null; problem?: Problem }> {
  const file = basename(path);
  const unread = (message: string) => ({
    file,
    bytes: null,
    problem: { severity: 'block', code: 'roster-unread', where: file, message } satisfies Problem,
  });
  try {
    const about = await stat(path);
    if (!about.isFile()) return unread(`"${file}" is not a file. Choose a CSV file.`);
    if (about.size > MAX_PEOPLE)
      return unread(
        `"${file}" holds ${inWords(about.size)}; a table of people may hold ${inWords(MAX_PEOPLE)}. Is it the right file?`,
      );
    return { file, bytes: await readFile(path) };
  } catch (error) {
    return unread(`"${file}" cannot be read: ${(error as Error).message}. Choose the file again.`);
  }
}
