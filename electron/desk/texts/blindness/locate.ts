import { createHash } from 'node:crypto';
import type { ArrivedFile } from '../../loading/arrived.ts';
import type { Source, SourceEntry } from '../../loading/source/source.ts';
import { SourceError } from '../../loading/source/source-error.ts';

/** Files of one size that are tried where no path fits. */
const TRIED = 4;

/**
 * Finds the files of a batch again in the source from which it was read: under their own path, below `data/` or a top
 * folder, or elsewhere. Where one was found the next is looked for first, so that a batch of 100,000 files is not
 * looked through 100,000 times.
 */
export class SourcePlaces {
  private readonly source: Source;
  private readonly bySize: Map<number, SourceEntry[]>;
  private prefix = '';

  constructor(source: Source) {
    this.source = source;
    this.bySize = Map.groupBy(
      source.entries.filter(({ kind }) => kind === 'file'),
      ({ size }) => size,
    );
  }

  /**
   * A file's bytes, known by their hash; null where they are no longer there. Rejects only when aborted or when the
   * disk fails.
   */
  async bytesOf(path: string, { sha256, size }: ArrivedFile, signal?: AbortSignal): Promise<Buffer | null> {
    for (const place of this.candidates(path, size)) {
      try {
        const bytes = await this.source.read(place, size, signal);
        if (createHash('sha256').update(bytes).digest('hex') !== sha256) continue;
        if (place.endsWith(path)) this.prefix = place.slice(0, -path.length);
        return bytes;
      } catch (error) {
        if (!(error instanceof SourceError)) throw error;
      }
    }
    return null;
  }

  private *candidates(path: string, size: number): Generator<string> {
    const first = this.prefix + path;
    if (this.source.has(first)) yield first;
    const same = (this.bySize.get(size) ?? []).filter((entry) => entry.path !== first);
    const [fitting = [], others = []] = [true, false].map((fits) =>
      same.filter((entry) => (entry.path === path || entry.path.endsWith(`/${path}`)) === fits),
    );
    yield* fitting.sort((one, other) => one.path.length - other.path.length).map((entry) => entry.path);
    yield* others.slice(0, TRIED).map((entry) => entry.path);
  }
}
