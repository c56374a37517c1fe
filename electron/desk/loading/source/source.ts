import type { Readable } from 'node:stream';
import type { Clash } from './clashes.ts';
import type { SourceError } from './source-error.ts';

/** One file or folder of a source, with a path that has been judged safe. */
export interface SourceEntry {
  /** Relative, `/` between its parts, no trailing slash; otherwise as written. */
  path: string;
  /** Unpacked bytes as declared; 0 for a folder. */
  size: number;
  /** Packed bytes, in a zip. */
  compressedSize?: number;
  /** CRC-32, in a zip; checked on every read. */
  crc?: number;
  kind: 'file' | 'folder' | 'link' | 'other';
}

/** Something in a source that is not read: `path` is null where not even its name is safe. */
export interface RefusedEntry {
  path: string | null;
  error: SourceError;
}

/**
 * A zip or a folder, read in place. Nothing is ever written under a name that it holds, links are never followed.
 * What is unsafe or unreadable in it stands in `refused`; the rest can be read.
 */
export interface Source {
  /** The file's or folder's own name, for messages. */
  readonly name: string;
  readonly kind: 'zip' | 'folder';
  /** In the order in which they are best read. Links and devices are listed but never opened. */
  readonly entries: readonly SourceEntry[];
  readonly refused: readonly RefusedEntry[];
  /** Files whose names differ only by case, by Unicode normalisation, or to the eye not at all. */
  clashes(): readonly Clash[];
  /** Whether a file of exactly this path can be opened. */
  has(path: string): boolean;
  /**
   * The file's bytes. The stream ends with a `SourceError` where they are not what the source declares (size,
   * CRC-32) and with the signal's reason when it is aborted. Rejects with a `SourceError` for a path that is not
   * there or was refused.
   */
  open(path: string, signal?: AbortSignal): Promise<Readable>;
  /** A whole file in memory. Rejects with `too-large` beyond `maxBytes`, and as `open` does. */
  read(path: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer>;
  /** The same source seen from inside one of its folders (`folder/` or `folder`). Closing either closes both. */
  within(prefix: string): Source;
  close(): Promise<void>;
}
