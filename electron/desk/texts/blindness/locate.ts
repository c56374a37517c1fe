import { createHash } from 'node:crypto';
import type { ArrivedFile } from '../../loading/arrived.ts';
import type { Source } from '../../loading/source/source.ts';
import { SourceError } from '../../loading/source/source-error.ts';

/** Files of one size that are tried where no path fits. */
const TRIED = 4;

/** Where a file of a batch may stand in its source: under its own path, below `data/` or a top folder, or elsewhere. */
function candidates(source: Source, path: string, size: number): string[] {
  const same = source.entries.filter((entry) => entry.kind === 'file' && entry.size === size);
  const fitting = same.filter((entry) => entry.path === path || entry.path.endsWith(`/${path}`));
  const others = same.filter((entry) => !fitting.includes(entry)).slice(0, TRIED);
  const nearest = fitting.sort((one, other) => one.path.length - other.path.length);
  return [...nearest, ...others].map((entry) => entry.path);
}

/**
 * The bytes of a batch's file, found again in the source from which the batch was read and known by their hash; null
 * where they are no longer there. Rejects only when aborted or when the disk fails.
 */
export async function bytesOf(
  source: Source,
  path: string,
  { sha256, size }: ArrivedFile,
  signal?: AbortSignal,
): Promise<Buffer | null> {
  for (const place of candidates(source, path, size)) {
    try {
      const bytes = await source.read(place, size, signal);
      if (createHash('sha256').update(bytes).digest('hex') === sha256) return bytes;
    } catch (error) {
      if (!(error instanceof SourceError)) throw error;
    }
  }
  return null;
}
