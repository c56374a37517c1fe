import { execFileSync, spawnSync } from 'node:child_process';
import { closeSync, openSync } from 'node:fs';
import { join } from 'node:path';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import { largeLibrary, scratch } from './library.ts';
import { type BenchRow, compared, inTurn, type Scale, skipped } from './measure.ts';

const DECISIONS = 100_000;
const ROUNDS = 3;

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
    globalThis.gc?.();
    const idle = process.memoryUsage().rss;
    let most = 0;
    const watched = async (round: number) => {
      await write(round);
      most = Math.max(most, process.memoryUsage().rss - idle);
    };
    const times = await inTurn(ROUNDS, watched, (round) => {
      const out = openSync(join(folder, `theirs-${round}.csv`), 'w');
      execFileSync('sqlite3', ['-csv', '-header', plain, 'SELECT * FROM decision'], {
        stdio: ['ignore', out, 'inherit'],
      });
      closeSync(out);
    });
    library.close();
    const grown: BenchRow = {
      name: `memory after exporting ${count} decisions ${ROUNDS} times`,
      ours: `${Math.round(most / 2 ** 20)} MiB above the first`,
      theirs: '-',
      ratio: '-',
      bound: 'flat',
    };
    return [compared(name, times, 'sqlite3 -csv', 2), grown];
  } finally {
    clear();
  }
}
