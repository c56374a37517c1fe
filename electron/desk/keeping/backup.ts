import { existsSync } from 'node:fs';
import { copyFile, cp, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join, resolve } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { artifactPath, hashFile, hashingMemory } from '../library/artifacts.ts';
import { Database } from '../library/database.ts';
import { checkChain } from '../library/journal.ts';
import type { Library } from '../library/library.ts';
import { keptHashes } from '../library/verify.ts';
import { type BackupFile, type BackupKind, backupName, backupsIn, outlived } from './backup-files.ts';

/** Hears how much of how much is done. */
export type Progress = (done: number, total: number) => void;

/** Makes a file, and the name that it was given, durable. */
export async function flush(path: string): Promise<void> {
  for (const each of process.platform === 'win32' ? [path] : [path, dirname(path)]) {
    const file = await open(each, each === path ? 'r+' : 'r');
    await file.sync().finally(() => file.close());
  }
}

/** @throws Refusal `library-damaged` when the copy's journal does not hold together. */
function checkCopy(path: string): void {
  const copy = new Database(path, { readOnly: true, immutable: true });
  try {
    const chain = checkChain(copy);
    if (!chain.ok)
      throw new Refusal(
        'library-damaged',
        `The journal is damaged: ${chain.broken}. No backup was made of it; restore an earlier one.`,
      );
  } finally {
    copy.close();
  }
}

async function copyDatabase(database: Database, target: string, progress?: Progress): Promise<void> {
  const temporary = `${target}.part`;
  try {
    await database.copyTo(temporary, progress);
    checkCopy(temporary);
    await rename(temporary, target);
    await flush(target);
  } finally {
    for (const end of ['', '-wal', '-shm', '-journal']) await rm(temporary + end, { force: true });
  }
}

/**
 * Copies the database into the library's own backups and checks the copy. The handed-in files are not in it: they
 * never change, and lie in the library's folder anyway.
 * @throws Refusal `library-damaged` when the journal does not hold together, `disk` when there is no room.
 */
export async function makeBackup(
  { folder, database }: Pick<Library, 'folder' | 'database'>,
  kind: Exclude<BackupKind, 'layout'>,
  now = new Date(),
): Promise<BackupFile> {
  const path = join(folder, 'backups', backupName(kind, now));
  await mkdir(dirname(path), { recursive: true });
  await copyDatabase(database, path);
  return { path, kind, at: now.toISOString(), size: (await stat(path)).size };
}

/** A day, in milliseconds. */
const DAY = 86_400_000;

/**
 * Makes the day's backup where the newest one is a day old and something was loaded or judged since, and takes away
 * those that have had their time.
 * @returns the new backup, or null where none was due.
 */
export async function backUpDaily(library: Library, now = new Date()): Promise<BackupFile | null> {
  const [newest] = backupsIn(library.folder).filter(({ kind }) => kind === 'daily' || kind === 'own');
  if (newest && now.getTime() - Date.parse(newest.at) < DAY) return null;
  const since = newest?.at ?? '';
  if (!library.database.get("SELECT 1 FROM event WHERE at > ? AND author <> 'touchstone' LIMIT 1", since))
    return null;
  const made = await makeBackup(library, 'daily', now);
  for (const { path } of outlived(backupsIn(library.folder))) await rm(path, { force: true });
  return made;
}

/** A whole library in another place. */
export interface LibraryCopy {
  path: string;
  artifacts: number;
  /** Bytes of the handed-in files. */
  bytes: number;
}

async function takeArtifact(from: string, to: string, sha256: string, memory: Buffer): Promise<void> {
  const temporary = `${to}.part`;
  await mkdir(dirname(to), { recursive: true });
  await copyFile(from, temporary);
  if ((await hashFile(temporary, memory)) !== sha256) {
    await rm(temporary);
    throw new Refusal(
      'library-damaged',
      `The file ${sha256} was altered or damaged. Verify the library, and load its batch again.`,
    );
  }
  await rename(temporary, to);
  await flush(to);
}

/**
 * Copies those of the handed-in files that are not in the other library yet; each copy is checked by its hash.
 * @returns what was copied, and the hashes of those that are in neither.
 */
export async function copyArtifacts(
  from: string,
  to: string,
  hashes: readonly string[],
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<{ copied: number; bytes: number; missing: string[] }> {
  const memory = hashingMemory();
  const result = { copied: 0, bytes: 0, missing: [] as string[] };
  for (const [index, sha256] of hashes.entries()) {
    signal?.throwIfAborted();
    const [source, target] = [artifactPath(from, sha256), artifactPath(to, sha256)];
    if (!existsSync(target)) {
      if (existsSync(source)) {
        await takeArtifact(source, target, sha256, memory);
        result.copied += 1;
        result.bytes += (await stat(target)).size;
      } else result.missing.push(sha256);
    }
    progress(index + 1, hashes.length);
  }
  return result;
}

/**
 * Copies the whole library, with every handed-in file, into a new folder, which is then a library by itself: to be
 * kept on another disk, or opened on another machine. What was begun and cancelled is taken away again.
 * @throws Refusal `disk` when the folder is not empty; `library-damaged` when a file is altered.
 */
export async function copyLibrary(
  library: Library,
  to: string,
  progress: Progress = () => {},
  signal?: AbortSignal,
): Promise<LibraryCopy> {
  const path = resolve(to);
  if (existsSync(path) && (await readdir(path)).length > 0)
    throw new Refusal('disk', `${path} is not empty. Choose a new folder for the copy.`);
  if (path.startsWith(join(resolve(library.folder), '/')))
    throw new Refusal('disk', 'A library cannot be copied into itself. Choose another folder.');
  try {
    await mkdir(path, { recursive: true });
    const hashes = keptHashes(library.database);
    const files = await copyArtifacts(library.folder, path, hashes, progress, signal);
    if (files.missing.length)
      throw new Refusal(
        'library-damaged',
        `${files.missing.length} of the handed-in files are not in the library. Verify it, and load their batch again.`,
      );
    const exports = join(library.folder, 'exports');
    if (existsSync(exports)) await cp(exports, join(path, 'exports'), { recursive: true });
    await copyDatabase(library.database, join(path, 'library.sqlite'));
    return { path, artifacts: files.copied, bytes: files.bytes };
  } catch (error) {
    await rm(path, { recursive: true, force: true });
    throw error;
  }
}
