import { existsSync } from 'node:fs';
import { open, rm } from 'node:fs/promises';

/** Zeros that are written over a file, a mebibyte at a time. */
const ZEROS = Buffer.alloc(2 ** 20);

/**
 * Writes zeros over a file, flushes them, and takes the file away; one that is not there is passed over.
 * What a disk keeps of blocks that it has moved elsewhere is out of reach for any program.
 */
export async function shred(path: string): Promise<void> {
  if (!existsSync(path)) return;
  const file = await open(path, 'r+');
  try {
    const { size } = await file.stat();
    for (let at = 0; at < size; at += ZEROS.length)
      await file.write(ZEROS, 0, Math.min(ZEROS.length, size - at), at);
    await file.sync();
  } finally {
    await file.close();
  }
  await rm(path);
}

/** The files of an SQLite database: itself, and what stands beside it while it is open. */
export const databaseFiles = (path: string): string[] => ['', '-wal', '-shm'].map((end) => path + end);
