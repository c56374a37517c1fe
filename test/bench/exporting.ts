import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import { openLibrary } from '../../electron/desk/library/library.ts';
import { DECISIONS, wentOut } from './decisions.ts';
import type { Asked } from './export-once.ts';
import { largeLibrary, scratch } from './library.ts';
import { type BenchRow, compared, middle, type Scale, skipped, timed } from './measure.ts';

const MANY = 100_000;
const ROUNDS = 5;

/** One export in a process that does nothing else, from a library from which all has left before: what is asked for. */
function exportedOnce(folder: string, asked: Asked): number {
  const once = fileURLToPath(new URL('export-once.ts', import.meta.url));
  return Number(execFileSync(process.execPath, [once, folder, `${asked}.csv`, asked], { encoding: 'utf8' }));
}

/** Milliseconds of an export in this process, which has exported before, from a library as it is found at a start. */
async function exportedHere(folder: string): Promise<number> {
  const library = openLibrary(join(folder, 'library'), { create: false });
  const took = await timed(async () =>
    wentOut(await exportResults(library, DECISIONS, join(folder, 'ours.csv'), 'bench')),
  );
  library.close();
  return took;
}

/** The same columns from one table, as `sqlite3 -csv` writes them. */
function plainly(folder: string): Promise<number> {
  const args = ['-csv', '-header', join(folder, 'plain.sqlite'), 'SELECT * FROM decision'];
  return timed(() => {
    const out = openSync(join(folder, 'theirs.csv'), 'w');
    execFileSync('sqlite3', args, { stdio: ['ignore', out, 'inherit'] });
    closeSync(out);
  });
}

/** Ours is flushed to the disk within its time. Theirs is flushed behind its own, or ours would wait for it, too. */
function flushTheirs(folder: string): void {
  const out = openSync(join(folder, 'theirs.csv'), 'r');
  fsyncSync(out);
  closeSync(out);
}

/** The memory of an export, against that of one twice as large: a heap that has grown once stays as it is. */
async function memory(folder: string, count: number): Promise<BenchRow> {
  const large = await scratch();
  try {
    const twice = count * 2;
    largeLibrary(join(large.folder, 'library'), twice, true).close();
    const [ours, theirs] = [folder, large.folder].map((each) => {
      const rounds = Array.from({ length: ROUNDS + 1 }, () => exportedOnce(each, 'memory'));
      // The first one finds a library from which nothing has left.
      return middle(rounds.slice(1));
    });
    const mib = (bytes = Number.NaN) => `${Math.round(bytes / 2 ** 20)} MiB`;
    return {
      name: `memory of exporting ${count} decisions`,
      ours: mib(ours),
      theirs: `${mib(theirs)} (${twice} decisions)`,
      ratio: ((ours ?? Number.NaN) / (theirs ?? Number.NaN)).toFixed(2),
      bound: 'flat',
    };
  } finally {
    large.clear();
  }
}

/**
 * Decisions as a CSV file for a machine, against `sqlite3 -csv` writing the same columns from one table: in a library
 * from which they have all left before, so that each one is held against the ledger, too.
 */
export async function bench({ scale }: Scale): Promise<BenchRow[]> {
  const count = Math.round(MANY * scale);
  const name = `exporting ${count} decisions`;
  if (spawnSync('sqlite3', ['--version']).error) return [skipped(name, 'sqlite3 is not installed here')];
  const { folder, clear } = await scratch();
  try {
    largeLibrary(join(folder, 'library'), count, true).close();
    await exportedHere(folder);
    const plain = ['.mode csv', `.import ${join(folder, 'ours.csv')} decision`];
    execFileSync('sqlite3', [join(folder, 'plain.sqlite'), ...plain]);
    const times = {
      here: [] as number[],
      lookedAt: [] as number[],
      first: [] as number[],
      theirs: [] as number[],
    };
    // All in turn, so that a busy machine slows them alike.
    for (let round = 0; round < ROUNDS; round += 1) {
      times.here.push(await exportedHere(folder));
      times.lookedAt.push(exportedOnce(folder, 'looked-at'));
      times.first.push(exportedOnce(folder, 'first'));
      times.theirs.push(await plainly(folder));
      flushTheirs(folder);
    }
    const against = (ours: readonly number[]) => ({ ours: middle(ours), theirs: middle(times.theirs) });
    return [
      { ...compared(name, against(times.here), 'sqlite3 -csv', 2), samples: times },
      compared(`${name}, looked at first`, against(times.lookedAt), 'sqlite3 -csv', 2),
      compared(`${name}, the first of a process`, against(times.first), 'sqlite3 -csv', 2),
      await memory(folder, count),
    ];
  } finally {
    clear();
  }
}
