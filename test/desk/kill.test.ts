import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it, onTestFinished } from 'vitest';
import { checkChain } from '../../electron/desk/library/journal.ts';
import { openLibrary } from '../../electron/desk/library/library.ts';
import { storedReading } from '../../electron/desk/library/project-reading.ts';
import { replayedDifferences, verifyFolder } from '../../electron/desk/library/verify.ts';
import { CHILD_ENV } from '../fixtures/child.ts';
import { keyOf, loadedLibrary, pp3, writePackage } from '../fixtures/library.ts';
import { ownFolder } from '../fixtures/place.ts';
import type { Acknowledged, Task } from './kill-runner.ts';

const RUNNER = fileURLToPath(new URL('kill-runner.ts', import.meta.url));
const ROUNDS = 100;
const LOADS = 12;

/** A process that is ready and waits to be told what to do, so that its start costs the round nothing. */
function standBy(): ChildProcess {
  const child = spawn(process.execPath, [RUNNER], { env: CHILD_ENV, stdio: ['pipe', 'pipe', 'inherit'] });
  onTestFinished(() => void child.kill('SIGKILL'));
  return child;
}

/** Gives a process its task and kills it some milliseconds after its first word; answers all that it had said. */
async function killedAfter(child: ChildProcess, task: Task, milliseconds: number): Promise<string[]> {
  let said = '';
  child.stdout?.setEncoding('utf8').on('data', (chunk) => {
    said += chunk;
  });
  const closed = once(child, 'close');
  child.stdin?.write(`${JSON.stringify(task)}\n`);
  if (child.stdout) await once(child.stdout, 'data');
  await wait(milliseconds);
  child.kill('SIGKILL');
  const [, signal] = await closed;
  expect(signal).toBe('SIGKILL');
  // A last line without its end was cut off, and so was not said.
  return said.split('\n').slice(0, -1);
}

/** Milliseconds from a process's first word to its last, when it is left to finish. */
async function timeToLoad(child: ChildProcess, task: Task): Promise<number> {
  child.stdin?.write(`${JSON.stringify(task)}\n`);
  let start = 0;
  for await (const chunk of child.stdout ?? []) {
    start ||= performance.now();
    if (String(chunk).includes('loaded')) break;
  }
  child.kill('SIGKILL');
  return performance.now() - start;
}

describe('a process killed with no chance to tidy up', () => {
  it(`has lost no acknowledged edit, ${ROUNDS} times over`, { timeout: 600_000 }, async () => {
    const first = await loadedLibrary();
    const { folder } = first;
    first.close();
    const submissions = ['S-1', 'S-2', 'S-3'].map((id) => keyOf(id));
    const criteria = pp3().criteria.map(({ id }) => id);
    let acknowledged = 0;
    let child = standBy();
    for (let round = 0; round < ROUNDS; round += 1) {
      const next = standBy();
      const task: Task = { do: 'edit', library: folder, submissions, criteria, round };
      const lines = await killedAfter(child, task, 5 + Math.random() * 55);
      child = next;
      const edits = lines.map((line) => JSON.parse(line) as Acknowledged);
      expect(edits.length).toBeGreaterThan(0);
      acknowledged += edits.length;

      // Opening for writing is itself a part of the promise: no lock is left behind.
      const library = openLibrary(folder);
      const { database } = library;
      for (const { seq, hash } of edits)
        expect(database.get('SELECT hash FROM event WHERE seq = ?', seq), `round ${round}`).toEqual({ hash });
      for (const { submission, version } of edits)
        expect(storedReading(database, submission, 'AS-1', 'first')?.version).toBeGreaterThanOrEqual(version);
      expect(checkChain(database)).toMatchObject({ ok: true });
      expect(replayedDifferences(database)).toEqual([]);
      library.close();
    }
    expect(acknowledged).toBeGreaterThan(ROUNDS);
    expect(await verifyFolder(folder)).toMatchObject({
      ok: true,
      artifacts: { checked: 6, missing: [], altered: [] },
    });
  });

  it(`has loaded a whole batch or nothing of it, ${LOADS} times over`, { timeout: 600_000 }, async () => {
    const folder = await ownFolder();
    const submissions = Array.from({ length: 40 }, (_, at) => `S-${at}`);
    const source = await writePackage(folder, { submissions });
    const task = (name: string): Task => ({ do: 'load', library: join(folder, name), source });
    const whole = await timeToLoad(standBy(), task('whole'));
    const outcomes = new Set<number>();
    let child = standBy();
    for (let round = 0; round < LOADS; round += 1) {
      const next = standBy();
      const name = `library-${round}`;
      await killedAfter(child, task(name), (whole * 1.5 * round) / LOADS);
      child = next;
      const library = openLibrary(join(folder, name));
      const loaded = Number(library.database.get('SELECT count(*) AS n FROM submission')?.n);
      library.close();
      outcomes.add(loaded);
      expect([0, submissions.length]).toContain(loaded);
      expect(existsSync(join(folder, name, 'artifacts', '.incoming'))).toBe(false);
      expect(await verifyFolder(join(folder, name))).toMatchObject({
        ok: true,
        artifacts: { checked: loaded * 2, missing: [], altered: [] },
      });
    }
    expect(outcomes).toContain(0);
  });
});
