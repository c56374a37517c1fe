import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { createInflateRaw } from 'node:zlib';
import { Entry, fromRandomAccessReaderPromise, type ZipFile } from 'yauzl';
import { CheckedBytes } from './checked-bytes.ts';
import { type Clash, findClashes } from './clashes.ts';
import { collect } from './collect.ts';
import { FileBytes } from './file-bytes.ts';
import { inFolder } from './in-folder.ts';
import type { Limits } from './limits.ts';
import type { RefusedEntry, Source, SourceEntry } from './source.ts';
import { SourceError } from './source-error.ts';
import { damaged, endWith, missing, unreachable } from './troubles.ts';
import { type Packed, readZipDirectory, type ZipDirectory } from './zip-directory.ts';
import { ZipReader } from './zip-reader.ts';
import { zipTrouble } from './zip-trouble.ts';

const DEFLATED = 8;

class ZipSource implements Source {
  readonly kind = 'zip';
  readonly name: string;
  readonly entries: readonly SourceEntry[];
  readonly refused: readonly RefusedEntry[];
  private readonly handle: FileHandle;
  private readonly zip: ZipFile;
  private readonly packed: Map<string, Packed>;
  private readonly files: Map<string, SourceEntry>;
  private readonly streams = new Set<Readable>();
  private closing: Promise<void> | null = null;

  constructor(name: string, handle: FileHandle, zip: ZipFile, directory: ZipDirectory) {
    this.name = name;
    this.handle = handle;
    this.zip = zip;
    this.entries = directory.entries;
    this.refused = directory.refused;
    this.packed = directory.packed;
    const refused = new Set(directory.refused.map(({ path }) => path));
    const readable = directory.entries.filter(({ kind, path }) => kind === 'file' && !refused.has(path));
    this.files = new Map(readable.map((entry) => [entry.path, entry]));
  }

  clashes(): Clash[] {
    return findClashes(this.entries);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  async open(path: string, signal?: AbortSignal): Promise<Readable> {
    signal?.throwIfAborted();
    const entry = this.files.get(path);
    const packed = this.packed.get(path);
    if (!entry || !packed) throw missing(this, path);
    if (this.closing) throw new SourceError('closed', path, `"${this.name}" is closed already.`);
    const start = await this.dataStart(path, packed);
    const bytes = this.unpack(start, entry, packed);
    return signal ? addAbortSignal(signal, bytes) : bytes;
  }

  async read(path: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer> {
    const entry = this.files.get(path);
    if (!entry) throw missing(this, path);
    return collect(entry, maxBytes, () => this.open(path, signal));
  }

  within(prefix: string): Source {
    return inFolder(this, prefix);
  }

  close(): Promise<void> {
    this.closing ??= this.closeAll();
    return this.closing;
  }

  private async closeAll(): Promise<void> {
    for (const stream of this.streams) stream.destroy();
    this.zip.close();
    await this.handle.close();
  }

  /** Where an entry's bytes begin: its local header may be longer than the directory lets expect. */
  private async dataStart(path: string, { offset, compressedSize }: Packed): Promise<number> {
    const header = Object.assign(new Entry(), { relativeOffsetOfLocalHeader: offset, compressedSize });
    try {
      return (await this.zip.readLocalFileHeaderPromise(header, { minimal: true })).fileDataStart;
    } catch (error) {
      throw damaged(path)(error);
    }
  }

  private unpack(start: number, entry: SourceEntry, { method, compressedSize }: Packed): Readable {
    const raw = new FileBytes(this.handle, start, start + compressedSize);
    const checked = new CheckedBytes(entry.path, entry.size, entry.crc);
    this.streams.add(raw);
    const ended = () => this.streams.delete(raw);
    endWith(raw, checked, unreachable(entry.path));
    if (method !== DEFLATED) return pipeline(raw, checked, ended);
    const inflate = createInflateRaw({ chunkSize: 128 * 1024 });
    endWith(inflate, checked, damaged(entry.path));
    return pipeline(raw, inflate, checked, ended);
  }
}

/** The signature of an entry in the directory (APPNOTE 4.3.12). */
const CENTRAL_HEADER = 0x02014b50;

/**
 * Throws where the directory goes on behind its last announced entry: tools that cannot count beyond 65,535 announce
 * the rest of a division, and the files beyond would be lost unnoticed.
 */
async function refuseUncounted(zip: ZipFile, name: string, handle: FileHandle): Promise<void> {
  // Where yauzl stopped reading; its types have it as a boolean.
  const { readEntryCursor } = zip as unknown as { readEntryCursor: number };
  const next = Buffer.alloc(4);
  await handle.read(next, 0, 4, readEntryCursor);
  if (next.readUInt32LE() !== CENTRAL_HEADER) return;
  const says = `"${name}" holds more files than the ${zip.entryCount} that it announces. Pack them anew, as a zip64, or load the folder itself.`;
  throw new SourceError('damaged', name, says);
}

/**
 * Opens a zip in place. Rejects with a `SourceError` for what is no zip, is cut short, or is unsafe as a whole;
 * entries that are unsafe by themselves stand in `refused`.
 */
export async function openZip(path: string, limits: Limits, signal?: AbortSignal): Promise<Source> {
  const name = basename(path);
  const handle = await open(path, 'r');
  try {
    const { size } = await handle.stat();
    const reader = new ZipReader(handle);
    const options = { decodeStrings: false, validateEntrySizes: false, autoClose: false };
    const zip = await fromRandomAccessReaderPromise(reader, size, options);
    const directory = await readZipDirectory(zip, name, limits, signal);
    await refuseUncounted(zip, name, handle);
    reader.windowed = false;
    return new ZipSource(name, handle, zip, directory);
  } catch (error) {
    const trouble = signal?.aborted ? error : await zipTrouble(error, name, handle);
    await handle.close();
    throw trouble;
  }
}
