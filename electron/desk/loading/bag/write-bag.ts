import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { basename, dirname, join } from 'node:path';
import { Readable, Transform } from 'node:stream';
import { pipeline } from 'node:stream/promises';
import { ZipFile } from 'yazl';
import { pathFault, shown, withoutDots } from '../../../../shared/batch/path.ts';
import { findClashes } from '../source/clashes.ts';
import type { Algorithm } from './algorithms.ts';
import { Digests } from './digest.ts';
import { encoded } from './listed-path.ts';
import { bagInfo, tagManifest } from './write-tags.ts';

/** A file to be packed. `path` is relative to `data/`. Exactly one of the three says where its bytes come from. */
export type BagFile = { path: string } & (
  | { bytes: Uint8Array }
  | { filePath: string }
  | { stream: () => Readable }
);

export interface BagContents {
  files: Iterable<BagFile>;
  /** Label and value pairs for `bag-info.txt`, put before those that are written anyway. */
  info?: readonly (readonly [label: string, value: string])[];
  algorithms?: readonly Algorithm[];
  /** The date of bagging; today where left out. The same files and date give the same bytes. */
  now?: Date;
}

/** What kinds of files are packed already, so that packing them again would only cost time. */
const PACKED = /\.(zip|docx|xlsx|pptx|odt|epub|jpe?g|png|gif|webp|heic|mp3|m4a|mp4|m4v|mov|webm|pdf)$/i;

/**
 * Writes a BagIt 1.0 bag as a zip (RFC 8493): every file with its checksums, a tag manifest, Bagging-Date,
 * Payload-Oxum, and this program as Bag-Software-Agent. Files stand in the order of their names. The zip is written
 * under a temporary name beside its place, flushed, and renamed: `outZip` is either whole or untouched.
 * Rejects for unsafe names, for names that could be taken for one another, and where the disk fails.
 */
export async function writeBag(
  contents: BagContents,
  outZip: string,
): Promise<{ bytes: number; files: number }> {
  const files = [...contents.files].sort((a, b) => (a.path < b.path ? -1 : a.path > b.path ? 1 : 0));
  refuseUnsafe(files);
  const temporary = join(dirname(outZip), `.${basename(outZip)}.${randomUUID()}.part`);
  const handle = await open(temporary, 'wx');
  try {
    const totals = await pack(files, contents, handle);
    await handle.sync();
    await handle.close();
    await rename(temporary, outZip);
    await flushFolder(dirname(outZip));
    return totals;
  } catch (error) {
    await handle.close();
    await rm(temporary, { force: true });
    throw error;
  }
}

function refuseUnsafe(files: BagFile[]): void {
  for (const { path } of files) {
    const says = withoutDots(path) === path ? pathFault(path)?.says : 'holds "./", which says nothing';
    if (says) throw new Error(`"${shown(path)}" cannot be packed: its name ${says}. Rename it.`);
  }
  const clashes = findClashes(files.map(({ path }) => ({ path, size: 0, kind: 'file' })));
  const clash = clashes.find(({ kind }) => kind !== 'look-alike');
  if (!clash) return;
  const says = `"${shown(clash.first)}" and "${shown(clash.second)}" are one name on many computers. Rename one of them.`;
  throw new Error(says);
}

type Totals = { bytes: number; files: number };

async function pack(files: BagFile[], contents: BagContents, handle: FileHandle): Promise<Totals> {
  const zip = new ZipFile();
  const stop = new AbortController();
  const failed = new Promise<never>((_, reject) => zip.once('error', reject));
  // yazl's own type is the narrower NodeJS.ReadableStream; what it gives is a Readable.
  const output = zip.outputStream as Readable;
  const written = writeAll(output, handle);
  const packing = packAll(files, contents, zip, stop.signal);
  try {
    const [totals] = await Promise.race([Promise.all([packing, written]), failed]);
    return totals;
  } catch (error) {
    stop.abort();
    output.destroy();
    await Promise.allSettled([packing, written]);
    throw error;
  }
}

/** By hand, since a write stream would hold on to the handle, which is still to be flushed. */
async function writeAll(bytes: Readable, handle: FileHandle): Promise<void> {
  for await (const chunk of bytes) await handle.writeFile(chunk);
}

async function packAll(
  files: BagFile[],
  contents: BagContents,
  zip: ZipFile,
  signal: AbortSignal,
): Promise<Totals> {
  const now = contents.now ?? new Date();
  const algorithms = contents.algorithms ?? ['sha256'];
  const plain = { mtime: midday(now), mode: 0o100644, forceDosTimestamp: true };
  const manifests = new Map(algorithms.map((algorithm): [Algorithm, string[]] => [algorithm, []]));
  let bytes = 0;
  for (const file of files) {
    const path = `data/${file.path}`;
    const compress = !PACKED.test(path);
    const { size, digests } = await packFile(
      zip,
      path,
      bytesOf(file),
      { ...plain, compress },
      algorithms,
      signal,
    );
    bytes += size;
    for (const [algorithm, lines] of manifests) lines.push(`${digests[algorithm]}  ${encoded(path)}\n`);
  }
  const tags = new Map([
    ['bagit.txt', 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n'],
    ['bag-info.txt', bagInfo(contents.info ?? [], now, bytes, files.length)],
  ]);
  for (const [algorithm, lines] of manifests) tags.set(`manifest-${algorithm}.txt`, lines.join(''));
  for (const algorithm of algorithms) tags.set(`tagmanifest-${algorithm}.txt`, tagManifest(tags, algorithm));
  for (const [path, text] of tags) zip.addBuffer(Buffer.from(text), path, plain);
  zip.end();
  return { bytes, files: files.length };
}

function bytesOf(file: BagFile): Readable {
  if ('bytes' in file) return Readable.from([file.bytes]);
  return 'filePath' in file ? createReadStream(file.filePath) : file.stream();
}

/** Adds one file and waits until it has gone through: only one is open at a time, and memory stays flat. */
function packFile(
  zip: ZipFile,
  path: string,
  bytes: Readable,
  options: { mtime: Date; mode: number; compress: boolean },
  algorithms: readonly Algorithm[],
  signal: AbortSignal,
): Promise<{ size: number; digests: Partial<Record<Algorithm, string>> }> {
  const digests = new Digests(algorithms);
  let size = 0;
  const measure = new Transform({
    transform(chunk: Buffer, _encoding, done) {
      size += chunk.length;
      digests.update(chunk);
      done(null, chunk);
    },
  });
  zip.addReadStream(measure, path, options);
  return pipeline(bytes, measure, { signal }).then(() => ({ size, digests: digests.finish() }));
}

/** Zip knows local time without a zone only: the same clock reading gives the same bytes everywhere. */
function midday(date: Date): Date {
  return new Date(date.getUTCFullYear(), date.getUTCMonth(), date.getUTCDate(), 12);
}

/** Makes the new name itself durable. Windows has no such call; there the rename alone has to do. */
async function flushFolder(folder: string): Promise<void> {
  if (process.platform === 'win32') return;
  const handle = await open(folder, 'r');
  await handle.sync().finally(() => handle.close());
}
