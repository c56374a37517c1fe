import { createHash } from 'node:crypto';
import { createWriteStream, existsSync, mkdirSync } from 'node:fs';
import { mkdir, open, rename, rm } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import type { Writable } from 'node:stream';

/** Where an artifact's bytes stand: named by their SHA-256, spread over folders of the first two digits. */
export function artifactPath(folder: string, sha256: string): string {
  return join(folder, 'artifacts', sha256.slice(0, 2), sha256);
}

/**
 * Receives artifacts for one load. Everything lands in a folder of its own under names that nobody outside chose,
 * flushed to the disk; `keep` moves it to its place, `discard` leaves the library as it was.
 */
export class ArtifactIntake {
  private readonly folder: string;
  private readonly incoming: string;
  private readonly received = new Map<string, string>();
  private placed: string[] = [];
  private count = 0;

  /** @param name of this load, unlike that of any other under way. */
  constructor(folder: string, name: string) {
    this.folder = folder;
    this.incoming = join(folder, 'artifacts', '.incoming', name);
    mkdirSync(this.incoming, { recursive: true });
  }

  /** A stream that takes one artifact's bytes, and its temporary place. It closes once the bytes are on the disk. */
  take(): { stream: Writable; temporary: string } {
    const temporary = join(this.incoming, String(this.count));
    this.count += 1;
    return { stream: createWriteStream(temporary, { flags: 'wx', flush: true }), temporary };
  }

  /** Says by which hash the bytes at a temporary place are to be known. */
  name(sha256: string, temporary: string): void {
    this.received.set(sha256, temporary);
  }

  /** Moves everything received to its place. What stands there already is the same by its hash and stays. */
  async keep(): Promise<void> {
    for (const [sha256, temporary] of this.received) {
      const place = artifactPath(this.folder, sha256);
      if (existsSync(place)) continue;
      await mkdir(dirname(place), { recursive: true });
      await rename(temporary, place);
      this.placed.push(place);
    }
    const folders = new Set(this.placed.map((place) => dirname(place)));
    for (const folder of [...folders, join(this.folder, 'artifacts')]) await flushFolder(folder);
  }

  /** Takes away what was received and not kept. With `undo`, what was moved to its place goes, too. */
  async discard({ undo = false } = {}): Promise<void> {
    if (undo) for (const place of this.placed) await rm(place, { force: true });
    await rm(this.incoming, { recursive: true, force: true });
  }
}

/** Makes the names in a folder as durable as the files that bear them. Windows has no such call. */
async function flushFolder(path: string): Promise<void> {
  if (process.platform === 'win32') return;
  const folder = await open(path, 'r');
  await folder.sync().finally(() => folder.close());
}

/** As much as is read of a file at once, in bytes. */
const CHUNK = 1 << 20;

/** Memory for one file after another: asking for it anew for every chunk takes longer than hashing the chunk. */
export const hashingMemory = (): Buffer => Buffer.allocUnsafeSlow(CHUNK);

/**
 * SHA-256, in hex, of a file on the disk.
 * @param memory to read into; who hashes many files, one after the other, hands in the same each time.
 */
export async function hashFile(path: string, memory: Buffer = hashingMemory()): Promise<string> {
  const hash = createHash('sha256');
  const file = await open(path, 'r');
  try {
    for (;;) {
      const { bytesRead } = await file.read(memory, 0, memory.length, null);
      if (bytesRead === 0) return hash.digest('hex');
      hash.update(memory.subarray(0, bytesRead));
    }
  } finally {
    await file.close();
  }
}
