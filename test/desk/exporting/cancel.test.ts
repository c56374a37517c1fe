import { readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { exportResults, preflightReport } from '../../../electron/desk/exporting/export.ts';
import { offThread } from '../../../electron/desk/exporting/off-thread.ts';
import { headOf } from '../../../electron/desk/library/journal.ts';
import { take } from '../../fixtures/export.ts';
import { act, earning, loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried } from '../../fixtures/readings.ts';

/** Enough that an export looks up from its work more than once. */
const MANY = Array.from({ length: 520 }, (_, at) => `S-${at + 1}`);

class Stopped extends Error {}

/** Ends the work when it is asked for the nth time. */
function endingAt(nth: number) {
  let asked = 0;
  return () => {
    asked += 1;
    if (asked === nth) throw new Stopped();
  };
}

async function judged() {
  const library = await loadedLibrary({ submissions: MANY });
  // The last one is read and not locked: an export locks it, and one that is cancelled must not.
  const [last = '', ...others] = [...MANY].reverse();
  take(
    library,
    others.map((submission) => carried({ submission })),
  );
  act(library, 'AS-7', last, [...earning().slice(0, -1), { type: 'mark-read' }]);
  return library;
}

const requestOf = (profile: string) => ({ profile, mode: 'machine', batch: null, skip: true }) as const;

describe('an export that is cancelled', () => {
  // On one library, because that is the point: each time it is as it was.
  it('leaves no file, no entry and no lock, whatever it was writing', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const before = headOf(library.database);
    const out = join(folder, 'out.csv');
    for (const profile of ['decisions', 'criteria', 'canvas-rubric', 'awards', 'letters']) {
      const work = exportResults(library, requestOf(profile), out, 'ADMIN', { check: endingAt(3) });
      await expect(work, profile).rejects.toBeInstanceOf(Stopped);
      const look = preflightReport(library, requestOf(profile), { check: endingAt(2) });
      await expect(look, profile).rejects.toBeInstanceOf(Stopped);
    }
    expect(readdirSync(folder)).toEqual([]);
    expect(headOf(library.database)).toEqual(before);

    const told: [number, number][] = [];
    const done = await exportResults(library, requestOf('decisions'), out, 'ADMIN', {
      progress: (so) => told.push([so.done, so.total]),
    });
    expect(done.files.map(({ rows }) => rows)).toEqual([MANY.length]);
    // And one that is not cancelled tells how far it has come, of all submissions.
    expect(told).toEqual([0, 250, 500].map((at) => [at, MANY.length]));
  });

  it('ends in its thread, too, which hears nothing by itself while it works', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const before = headOf(library.database);
    for (const profile of ['decisions', 'letters']) {
      const stop = new AbortController();
      const request = requestOf(profile);
      const order = { library: library.folder, request, out: join(folder, 'out.csv'), by: 'ADMIN' };
      const work = offThread(order, () => {}, stop.signal);
      stop.abort();
      await expect(work, profile).rejects.toMatchObject({ name: 'AbortError' });
    }
    expect(readdirSync(folder)).toEqual([]);
    expect(headOf(library.database)).toEqual(before);
  });

  it('leaves its thread to the next one, which writes all', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const order = (name: string) => ({
      library: library.folder,
      request: requestOf('decisions'),
      out: join(folder, name),
      by: 'ADMIN',
    });
    const stop = new AbortController();
    const given = offThread(order('given-up.csv'), () => {}, stop.signal);
    stop.abort();
    await expect(given).rejects.toMatchObject({ name: 'AbortError' });
    const never = new AbortController().signal;
    const both = ['one.csv', 'two.csv'].map((name) => offThread(order(name), () => {}, never));
    for (const { ok, files } of await Promise.all(both)) {
      expect(ok).toBe(true);
      expect(files.map(({ rows }) => rows)).toEqual([MANY.length]);
    }
  });
});
