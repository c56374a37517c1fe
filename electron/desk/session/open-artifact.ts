import { constants, rmSync } from 'node:fs';
import { chmod, copyFile, mkdtemp } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { endingOf } from '../../../shared/contract/originals.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Context } from '../context.ts';
import { artifactPath } from '../library/artifacts.ts';

/** Folders with copies that were opened outside; they go when the program ends. */
const copies = new Set<string>();

function takeAway(): void {
  for (const folder of copies) rmSync(folder, { recursive: true, force: true });
  copies.clear();
}

/**
 * Opens a copy of an artifact in the system's program for its kind, under a name that says nothing. The copy is
 * read-only, so that nobody takes it for the original, and goes when the program ends.
 * @throws Refusal `not-found` for what the library does not hold, `unavailable` for a kind that is not opened outside.
 */
export async function openArtifact(context: Context, sha256: string): Promise<boolean> {
  const library = context.library();
  const row = library.database.get<{ media_type: string }>(
    'SELECT media_type FROM artifact WHERE sha256 = ? LIMIT 1',
    sha256,
  );
  if (!row) throw new Refusal('not-found', 'This library does not hold that file.');
  const ending = endingOf(row.media_type);
  if (!ending)
    throw new Refusal(
      'unavailable',
      `Files of this kind (${row.media_type}) are not opened outside: they could run.`,
    );
  const folder = await mkdtemp(join(tmpdir(), 'touchstone-'));
  if (copies.size === 0) process.once('exit', takeAway);
  copies.add(folder);
  const copy = join(folder, `original${ending}`);
  await copyFile(artifactPath(library.folder, sha256), copy, constants.COPYFILE_EXCL);
  await chmod(copy, 0o400);
  return context.shell.openFile(copy);
}
