import type { Readable } from 'node:stream';
import { type Clash, findClashes } from './clashes.ts';
import type { RefusedEntry, Source, SourceEntry } from './source.ts';

/**
 * A source seen from inside one of its folders. What was refused for an unsafe name stays refused here too: where it
 * would have gone cannot be known.
 */
class FolderOf implements Source {
  readonly name: string;
  readonly kind: Source['kind'];
  readonly entries: readonly SourceEntry[];
  readonly refused: readonly RefusedEntry[];
  private readonly whole: Source;
  private readonly prefix: string;

  constructor(whole: Source, prefix: string) {
    this.whole = whole;
    this.prefix = prefix;
    this.name = whole.name;
    this.kind = whole.kind;
    const isInside = (path: string) => path.startsWith(prefix);
    this.entries = whole.entries
      .filter(({ path }) => isInside(path))
      .map((entry) => ({ ...entry, path: entry.path.slice(prefix.length) }));
    this.refused = whole.refused
      .filter(({ path }) => path === null || isInside(path))
      .map(({ path, error }) => ({ path: path?.slice(prefix.length) ?? null, error }));
  }

  clashes(): Clash[] {
    return findClashes(this.entries);
  }

  has(path: string): boolean {
    return this.whole.has(this.prefix + path);
  }

  open(path: string, signal?: AbortSignal): Promise<Readable> {
    return this.whole.open(this.prefix + path, signal);
  }

  read(path: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer> {
    return this.whole.read(this.prefix + path, maxBytes, signal);
  }

  within(prefix: string): Source {
    return inFolder(this, prefix);
  }

  close(): Promise<void> {
    return this.whole.close();
  }
}

/** Sees a source from inside one of its folders. An empty prefix gives the source itself. */
export function inFolder(source: Source, prefix: string): Source {
  if (prefix === '') return source;
  return new FolderOf(source, prefix.endsWith('/') ? prefix : `${prefix}/`);
}
