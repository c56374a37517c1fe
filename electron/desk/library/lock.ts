import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { isBusy, isNoDatabase } from './sqlite-refusal.ts';

/** Releases the library for the next writer. */
export type Release = () => void;

function holder(path: string): string {
  try {
    const { process: id, machine, since } = JSON.parse(readFileSync(path, 'utf8'));
    return ` (process ${id} on ${machine}, since ${since})`;
  } catch {
    return '';
  }
}

/** An open exclusive transaction, which is the lock. Nothing is ever written in it. */
function begin(path: string): DatabaseSync {
  const connection = new DatabaseSync(path, { timeout: 0 });
  try {
    connection.exec('BEGIN EXCLUSIVE');
    return connection;
  } catch (error) {
    connection.close();
    throw error;
  }
}

/**
 * Takes the library for writing: one writer at a time, across windows and processes.
 * The lock is the operating system's own, held through an open SQLite transaction, so a killed process leaves none behind.
 * @throws Refusal `library-busy` naming the process that has it; the file system's or SQLite's error where the folder
 * cannot be written.
 */
export function lockLibrary(folder: string): Release {
  const about = join(folder, 'writer.json');
  const path = join(folder, 'writer.lock');
  let connection: DatabaseSync;
  try {
    connection = begin(path);
  } catch (error) {
    if (isBusy(error))
      throw new Refusal(
        'library-busy',
        `Another Touchstone has this library open for writing${holder(about)}. Close it there, or choose another library. Reading it is possible meanwhile.`,
      );
    // A lock file holds nothing; one that something else has written over only stands in the way.
    if (!isNoDatabase(error)) throw error;
    rmSync(path);
    connection = begin(path);
  }
  try {
    writeFileSync(
      about,
      JSON.stringify({ process: process.pid, machine: hostname(), since: new Date().toISOString() }),
    );
  } catch (error) {
    connection.close();
    throw error;
  }
  return () => {
    if (connection.isOpen) connection.close();
  };
}
