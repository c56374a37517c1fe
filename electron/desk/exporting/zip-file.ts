import { ZipFile } from 'yazl';
import { type Staged, StagedFile, temporaryName } from './stage.ts';

/** One file of a zip. */
export interface ZipEntry {
  name: string;
  bytes: Buffer;
}

/**
 * Writes a zip under a temporary name, entry by entry as they are made, so that memory holds a few of them at a time.
 * Entries bear the time of the export. `rows` counts whatever the caller counts.
 */
export async function stageZip(path: string, at: Date, entries: AsyncIterable<ZipEntry>): Promise<Staged> {
  const file = new StagedFile(temporaryName(path));
  try {
    const zip = new ZipFile();
    const written = drain(zip, file);
    // A refusal of the disk is met when it is awaited below; until then it must not count as unhandled.
    written.catch(() => {});
    for await (const { name, bytes } of entries) {
      zip.addBuffer(bytes, name, { mtime: at, mode: 0o100644 });
      // Lets what was added be compressed and written before the next one is made.
      await new Promise((resume) => setImmediate(resume));
    }
    zip.end();
    await written;
    return file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

async function drain(zip: ZipFile, file: StagedFile): Promise<void> {
  for await (const part of zip.outputStream) file.write(part as Buffer);
}

/** A name for a file made of an id: nothing that a file system minds, and nothing twice. */
export function fileNames(): (id: string) => string {
  const taken = new Set<string>();
  return (id) => {
    const safe =
      id
        .replace(/[^\p{L}\p{N}._-]+/gu, '-')
        .replace(/^[.-]+/, '')
        .slice(0, 80) || 'submission';
    let name = safe;
    for (let n = 2; taken.has(name.toLowerCase()); n += 1) name = `${safe}-${n}`;
    taken.add(name.toLowerCase());
    return name;
  };
}
