import { join } from 'node:path';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import { offThread } from '../../electron/desk/exporting/off-thread.ts';
import { openLibrary } from '../../electron/desk/library/library.ts';
import { DECISIONS, wentOut } from './decisions.ts';
import { timed } from './measure.ts';

/**
 * What is asked of a process that exports: by how many bytes it grew at most above the open library, or how many
 * milliseconds it took. `first` is the very first of a program that has done nothing else; `looked-at` is one in the
 * window's own way, in a thread that has looked at what the export would meet.
 */
export type Asked = 'memory' | 'first' | 'looked-at';

// One export in a process of its own, because memory that an earlier one has left behind would be taken for its own.
// Looking at the memory takes time, so each process is asked for one figure alone.
const [folder = '', name = '', asked] = process.argv.slice(2) as [string, string, Asked];
const library = openLibrary(join(folder, 'library'), { create: false });
const out = join(folder, name);

async function exported(check?: () => void): Promise<void> {
  wentOut(await exportResults(library, DECISIONS, out, 'bench', { check }));
}

async function inItsThread(path: string | null): Promise<void> {
  const order = { library: library.folder, request: DECISIONS, out: path, by: 'bench' };
  wentOut(await offThread(order, () => {}, new AbortController().signal));
}

async function grown(): Promise<number> {
  const idle = process.memoryUsage.rss();
  let most = idle;
  const look = () => {
    most = Math.max(most, process.memoryUsage.rss());
  };
  await exported(look);
  look();
  return most - idle;
}

async function lookedAt(): Promise<number> {
  await inItsThread(null);
  return timed(() => inItsThread(out));
}

const figure = { memory: grown, first: () => timed(exported), 'looked-at': lookedAt }[asked];
process.stdout.write(String(await figure()));
library.close();
