import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, fsyncSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import type { Asked } from './export-once.ts';
import { largeLibrary, scratch } from './library.ts';
import { type BenchRow, compared, inTurn, middle, type Scale, skipped } from './measure.ts';

const DECISIONS = 100_000;
const ROUNDS = 5;

/** Exports in processes that do nothing else, from a library from which all has left before: the middle of what is asked for. */
function exportedOnce(folder: string, asked: Asked): number {
  const once = fileURLToPath(new URL('export-once.ts', import.meta.url));
  const run = (round: number) =>
    Number(execFileSync(process.execPath, [once, folder, `once-${round}.csv`, asked], { encoding: 'utf8' }));
  run(-1);
  return middle(Array.from({ length: ROUNDS }, (_, round) => run(round)));
}

/** The memory of an export, against that of one twice as large: a heap that has grown once stays as it is. */
async function memory(folder: string, count: number): Promise<BenchRow> {
  const large = await scratch();
  try {
    const twice = count * 2;
    largeLibrary(join(large.folder, 'library'), twice, true).close();
    const ours = exportedOnce(folder, 'memory');
    const theirs = exportedOnce(large.folder, 'memory');
    const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
    return {
      name: `memory of exporting ${count} decisions`,
      ours: mib(ours),
      theirs: `${mib(theirs)} (${twice} decisions)`,
      ratio: (ours / theirs).toFixed(2),
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
  const count = Math.round(DECISIONS * scale);
  const name = `exporting ${count} decisions`;
  if (spawnSync('sqlite3', ['--version']).error) return [skipped(name, 'sqlite3 is not installed here')];
  const { folder, clear } = await scratch();
  try {
    const library = largeLibrary(join(folder, 'library'), count, true);
    const request = { profile: 'decisions', mode: 'machine', batch: null, skip: false } as const;
    const write = async (round: number) => {
      const done = await exportResults(library, request, join(folder, `ours-${round}.csv`), 'bench');
      if (!done.ok) throw new Error(JSON.stringify(done.problems.slice(0, 3)));
    };
    await write(-1);
    const plain = join(folder, 'plain.sqlite');
    execFileSync('sqlite3', [plain, '.mode csv', `.import ${join(folder, 'ours--1.csv')} decision`]);
    const written = (round: number) => join(folder, `theirs-${round}.csv`);
    const times = await inTurn(
      ROUNDS,
      write,
      (round) => {
        const out = openSync(written(round), 'w');
        execFileSync('sqlite3', ['-csv', '-header', plain, 'SELECT * FROM decision'], {
          stdio: ['ignore', out, 'inherit'],
        });
        closeSync(out);
      },
      // Ours is flushed to the disk within its time. Theirs is flushed behind its own, or ours would wait for it, too.
      (round) => {
        const out = openSync(written(round), 'r');
        fsyncSync(out);
        closeSync(out);
      },
    );
    library.close();
    const against = 'sqlite3 -csv';
    return [
      compared(name, times, against, 2),
      compared(`${name}, looked at first`, { ...times, ours: exportedOnce(folder, 'looked-at') }, against, 2),
      compared(
        `${name}, the first of a process`,
        { ...times, ours: exportedOnce(folder, 'first') },
        against,
        2,
      ),
      await memory(folder, count),
    ];
  } finally {
    clear();
  }
}
