import { setImmediate } from 'node:timers/promises';
import type { Entry, ZipFile } from 'yauzl';
import { EntryList, isBomb } from './entry-list.ts';
import { inWords, type Limits } from './limits.ts';
import type { RefusedEntry, SourceEntry } from './source.ts';
import { SourceError } from './source-error.ts';
import { zipEntryKind, zipEntryName } from './zip-names.ts';

/** Where a file's packed bytes stand: as little of a directory entry as reading needs. */
export interface Packed {
  offset: number;
  compressedSize: number;
  method: number;
}

export interface ZipDirectory {
  entries: SourceEntry[];
  refused: RefusedEntry[];
  packed: Map<string, Packed>;
}

const STORED = 0;
const DEFLATED = 8;
/** Entries after which other work gets its turn. */
const TURN = 500;
/** A local header without its name: signature to extra field length (APPNOTE 4.3.7). */
const LOCAL_HEADER = 30;

/**
 * Reads the central directory of a zip and judges every entry in it.
 * Throws a `SourceError` for a zip that cannot be trusted as a whole, and the signal's reason when aborted.
 */
export async function readZipDirectory(
  zip: ZipFile,
  source: string,
  limits: Limits,
  signal?: AbortSignal,
): Promise<ZipDirectory> {
  const list = new EntryList(source, limits);
  list.expectAtMost(zip.entryCount);
  const packed = new Map<string, Packed>();
  const stretches: { start: number; end: number }[] = [];
  let read = 0;
  for await (const entry of zip.eachEntry()) {
    read += 1;
    if (read % TURN === 0) await setImmediate();
    signal?.throwIfAborted();
    const start = entry.relativeOffsetOfLocalHeader;
    stretches.push({ start, end: start + LOCAL_HEADER + entry.fileNameLength + entry.compressedSize });
    const name = zipEntryName(entry);
    if (name === null) {
      list.refuseUnread(entry.fileNameRaw.toString('latin1'), UNREAD);
      continue;
    }
    const kind = zipEntryKind(name, entry);
    const { uncompressedSize: size, compressedSize, crc32: crc } = entry;
    const unreadable = unreadableBecause(entry);
    const path = list.add({
      name,
      entry: { kind, size: kind === 'folder' ? 0 : size, compressedSize, crc },
      ...(unreadable && kind === 'file' ? { unreadable } : {}),
    });
    if (path !== null && kind === 'file') {
      packed.set(path, { offset: start, compressedSize, method: entry.compressionMethod });
    }
  }
  refuseOverlaps(stretches, source);
  const judged = list.finish();
  const refused = new Set(judged.refused.map(({ path }) => path));
  refuseBomb(
    judged.entries.filter(({ path }) => !refused.has(path)),
    source,
    limits,
  );
  return { ...judged, packed };
}

const UNREAD = 'has a name that is not valid text, so it is left out. Rename it and pack again.';

function unreadableBecause(
  entry: Entry,
): { code: 'encrypted' | 'unknown-compression' | 'damaged'; says: string } | null {
  if (entry.isEncrypted()) {
    return { code: 'encrypted', says: 'is locked with a password. Pack the files again without one.' };
  }
  const { compressionMethod: method } = entry;
  if (method !== STORED && method !== DEFLATED) {
    const says = `is packed by a method that is not read here (number ${method}). Pack the files again as an ordinary zip.`;
    return { code: 'unknown-compression', says };
  }
  if (method === STORED && entry.compressedSize !== entry.uncompressedSize) {
    return { code: 'damaged', says: 'has two different sizes in the zip. Get the zip again.' };
  }
  return null;
}

/** Entries that share packed bytes are how a small zip unpacks to millions of files; no honest tool writes them. */
function refuseOverlaps(stretches: { start: number; end: number }[], source: string): void {
  stretches.sort((a, b) => a.start - b.start || a.end - b.end);
  let end = 0;
  for (const stretch of stretches) {
    if (stretch.start < end) {
      const says = `"${source}" holds files that lie over each other, as no honest zip does. It is not read.`;
      throw new SourceError('bomb', source, says);
    }
    end = stretch.end;
  }
}

function refuseBomb(entries: SourceEntry[], source: string, limits: Limits): void {
  let size = 0;
  let compressedSize = 0;
  for (const entry of entries) {
    size += entry.size;
    compressedSize += entry.compressedSize ?? 0;
  }
  if (!isBomb(size, compressedSize, limits)) return;
  const says = `"${source}" would unpack ${inWords(compressedSize)} to ${inWords(size)}, as no honest zip does. It is not read.`;
  throw new SourceError('bomb', source, says);
}
