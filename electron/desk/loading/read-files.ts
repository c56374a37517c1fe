import { once } from 'node:events';
import type { Readable, Writable } from 'node:stream';
import { finished } from 'node:stream/promises';
import type { Algorithm } from './bag/algorithms.ts';
import { Digests } from './bag/digest.ts';
import type { Source } from './source/source.ts';
import { SourceError } from './source/source-error.ts';

/** A file to be read once, from its first byte to its last. */
export interface FileToRead {
  /** In the source. */
  path: string;
  /** Bytes, as far as is known beforehand. */
  size: number;
}

export interface Progress {
  stage: 'checking';
  /** The file being read. */
  file: string;
  /** Bytes of all files together. */
  done: number;
  total: number;
}

export interface ReadFilesOptions<File extends FileToRead> {
  /** Which checksums of a file are computed, besides SHA-256. */
  algorithms?: (file: File) => Algorithm[];
  /**
   * Where a file's bytes go meanwhile; null for nowhere. Ended, or destroyed where the file cannot be read to its end.
   */
  sink?: ((file: File) => Writable | null) | undefined;
  /** Told once per file that was read to its end, after its sink has finished; awaited. */
  read: (file: File, digests: Partial<Record<Algorithm, string>>) => void | Promise<void>;
  /** Told of a file that cannot be read. */
  failed: (file: File, error: SourceError) => void;
  /** Told several times a second at most, and at the end. */
  progress?: ((progress: Progress) => void) | undefined;
  signal?: AbortSignal | undefined;
  /** Files read at the same time: unpacking one goes on while another is hashed. */
  atOnce?: number | undefined;
}

/** Milliseconds between two words of progress. */
const PACE = 50;

/**
 * Reads files of a source, each once, several at a time, computing checksums as the bytes go by. Rejects when aborted,
 * and when a sink fails (a full disk); a file that cannot be read is told and passed over.
 * @param files best in the order of the source, which is the order on the disk.
 */
export async function readFiles<File extends FileToRead>(
  source: Source,
  files: readonly File[],
  options: ReadFilesOptions<File>,
): Promise<void> {
  const pace = paced(files, options.progress);
  const work = files.values();
  const stop = new AbortController();
  const signal = options.signal ? AbortSignal.any([options.signal, stop.signal]) : stop.signal;
  const worker = async () => {
    for (const file of work) await readOne(source, file, options, pace.step, signal);
  };
  const workers = Array.from({ length: options.atOnce ?? 4 }, worker);
  try {
    await Promise.all(workers);
  } catch (error) {
    // Nothing may go on writing once the caller has been told.
    stop.abort();
    await Promise.allSettled(workers);
    throw error;
  }
  pace.end();
}

async function readOne<File extends FileToRead>(
  source: Source,
  file: File,
  { algorithms, sink, read, failed }: ReadFilesOptions<File>,
  step: (file: string, bytes: number) => void,
  signal: AbortSignal,
): Promise<void> {
  signal.throwIfAborted();
  const digests = new Digests(new Set<Algorithm>(['sha256', ...(algorithms?.(file) ?? [])]));
  const out = sink?.(file) ?? null;
  try {
    await pour(await source.open(file.path, signal), out, (chunk) => {
      digests.update(chunk);
      step(file.path, chunk.length);
    });
  } catch (error) {
    out?.destroy();
    signal.throwIfAborted();
    if (!(error instanceof SourceError)) throw error;
    failed(file, error);
    return;
  }
  await read(file, digests.finish());
}

/** Reads a stream to its end, handing each chunk to `see` and, at the pace that it takes, to `out`. */
async function pour(bytes: Readable, out: Writable | null, see: (chunk: Buffer) => void): Promise<void> {
  const written = out ? finished(out, { readable: false }) : null;
  // Failing is noticed below, wherever the reading stands then.
  written?.catch((error) => bytes.destroy(error));
  for await (const chunk of bytes) {
    see(chunk);
    if (out && !out.write(chunk)) await Promise.race([once(out, 'drain'), written]);
  }
  out?.end();
  await written;
}

function paced(files: readonly FileToRead[], tell: ((progress: Progress) => void) | undefined) {
  const total = files.reduce((sum, { size }) => sum + size, 0);
  let done = 0;
  let told = 0;
  let latest = '';
  const say = () => tell?.({ stage: 'checking', file: latest, done, total });
  return {
    step(file: string, bytes: number) {
      done += bytes;
      latest = file;
      if (!tell || Date.now() - told < PACE) return;
      told = Date.now();
      say();
    },
    end: say,
  };
}
