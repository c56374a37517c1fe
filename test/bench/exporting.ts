import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import type { ExportedOnce } from './export-once.ts';
import { largeLibrary, scratch } from './library.ts';
import { type BenchRow, compared, inTurn, middle, type Scale, skipped } from './measure.ts';

const DECISIONS = 100_000;
const ROUNDS = 5;

/** Exports in processes that do nothing else, from a library from which all has left before: the middle of each figure. */
function exportedOnce(folder: string): ExportedOnce {
  const once = fileURLToPath(new URL('export-once.ts', import.meta.url));
  const run = (round: number) =>
    JSON.parse(
      execFileSync(process.execPath, [once, folder, `once-${round}.csv`], { encoding: 'utf8' }),
    ) as ExportedOnce;
  run(-1);
  const all = Array.from({ length: ROUNDS }, (_, round) => run(round));
  return { memory: middle(all.map(({ memory }) => memory)), took: middle(all.map(({ took }) => took)) };
}

/** The memory of an export, against that of one a quarter as large: both are past the size at which a heap has grown. */
async function memory(ours: number, count: number): Promise<BenchRow> {
  const small = await scratch();
  try {
    const quarter = Math.round(count / 4);
    largeLibrary(join(small.folder, 'library'), quarter, true).close();
    const theirs = exportedOnce(small.folder).memory;
    const mib = (bytes: number) => `${Math.round(bytes / 2 ** 20)} MiB`;
    return {
      name: `memory of exporting ${count} decisions`,
      ours: mib(ours),
      theirs: `${mib(theirs)} (${quarter} decisions)`,
      ratio: (ours / theirs).toFixed(2),
      bound: 'flat',
    };
  } finally {
    small.clear();
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
    const times = await inTurn(ROUNDS, write, (round) => {
      const out = openSync(join(folder, `theirs-${round}.csv`), 'w');
      execFileSync('sqlite3', ['-csv', '-header', plain, 'SELECT * FROM decision'], {
        stdio: ['ignore', out, 'inherit'],
      });
      closeSync(out);
    });
    library.close();
    const { took, memory: grown } = exportedOnce(folder);
    return [
      compared(name, times, 'sqlite3 -csv', 2),
      compared(`${name}, the first of a process`, { ...times, ours: took }, 'sqlite3 -csv', 2),
      await memory(grown, count),
    ];
  } finally {
    clear();
  }
}
