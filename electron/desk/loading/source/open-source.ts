import { stat } from 'node:fs/promises';
import { basename } from 'node:path';
import { openFolder } from './folder-source.ts';
import { DEFAULT_LIMITS, type Limits } from './limits.ts';
import type { Source } from './source.ts';
import { SourceError } from './source-error.ts';
import { openZip } from './zip-source.ts';

/**
 * Opens what somebody wants to load: a zip, read in place, or a folder. Close it when done.
 * Rejects with a `SourceError` that names the file and says what to do; with the signal's reason when aborted.
 */
export async function openSource(
  path: string,
  limits: Partial<Limits> = {},
  signal?: AbortSignal,
): Promise<Source> {
  signal?.throwIfAborted();
  const name = basename(path);
  const all = { ...DEFAULT_LIMITS, ...limits };
  try {
    const about = await stat(path);
    if (about.isDirectory()) return await openFolder(path, all, signal);
    if (about.isFile()) return await openZip(path, all, signal);
  } catch (error) {
    throw asSourceError(error, name);
  }
  throw new SourceError(
    'not-a-source',
    name,
    `"${name}" is neither a file nor a folder. Choose a zip or a folder.`,
  );
}

/** What the file system says, in words for a person; anything else passes through. */
function asSourceError(error: unknown, name: string): unknown {
  const code = error instanceof Error && 'code' in error ? error.code : undefined;
  if (error instanceof SourceError || typeof code !== 'string') return error;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new SourceError(
      'not-found',
      name,
      `"${name}" is not there. Was it moved, or the stick pulled out?`,
      error,
    );
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new SourceError(
      'no-access',
      name,
      `You may not read "${name}". Ask its owner, or copy it elsewhere.`,
      error,
    );
  }
  return error;
}
