import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { takeReadings } from '../../../electron/desk/calibration/arrivals.ts';
import { exportForReaders } from '../../../electron/desk/calibration/package.ts';
import { sessionOf } from '../../../electron/desk/calibration/sessions.ts';
import { watchFolder } from '../../../electron/desk/calibration/watch.ts';
import { openLibrary } from '../../../electron/desk/library/library.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { handOver } from '../../../electron/desk/merging/hand-over.ts';
import { commitCommand } from '../../../electron/desk/reading/commit.ts';
import { currentReading } from '../../../electron/desk/reading/current.ts';
import { submissionKey } from '../../../shared/batch/key.ts';
import { earning, pp3 } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried, notYet } from '../../fixtures/readings.ts';
import { room, sealed } from './room.ts';

const take = async (here: Awaited<ReturnType<typeof room>>, path: string, replace = false) =>
  takeReadings(here.library, 'FAC-1', { id: here.session.id, path, replace });

const first = (here: Awaited<ReturnType<typeof room>>) =>
  sessionOf(here.library, here.session.id).work?.[here.anchor.id]?.first;

describe('a readings file in the room', () => {
  it('is taken in once, and again without a word', async () => {
    const here = await room();
    const path = await sealed([carried()]);
    expect(await take(here, path)).toMatchObject({ participant: 'AS-7', taken: 1, problems: [] });
    expect(first(here)?.by?.['AS-7']).toMatchObject({ way: 'file' });
    expect(await take(here, path)).toMatchObject({ taken: 0, same: 1, problems: [] });
  });

  it('for another batch says which it is for, and whom to ask', async () => {
    const here = await room();
    const { taken, problems } = await take(here, await sealed([carried()], { batch: 'SPRING-1' }));
    expect(taken).toBe(0);
    expect(problems).toEqual([
      'as-7.readings.zip holds readings of batch SPRING-1, and none of an anchor of this session. Ask AS-7 for the readings of the batch that was handed out for it.',
    ]);
  });

  it('by another version of the rubric is left out, with both versions named', async () => {
    const here = await room();
    const { id, version } = pp3();
    const old = carried({ rubric: { id, version: '0.0-old' } });
    const { taken, problems } = await take(here, await sealed([old]));
    expect(taken).toBe(0);
    expect(problems[0]).toContain(`${id} 0.0-old`);
    expect(problems[0]).toContain(`${id} ${version}`);
  });

  it('with a level that the rubric lacks is left out, naming the level', async () => {
    const here = await room();
    const [criterion] = pp3().criteria;
    const odd = carried({ ratings: [{ criterion: criterion?.id ?? '', code: 'EXC' }], decision: null });
    const { taken, problems } = await take(here, await sealed([odd]));
    expect(taken).toBe(0);
    expect(problems[0]).toContain('no level EXC');
    expect(problems[0]).toMatch(
      /Nothing of it was taken in\. Ask AS-\S+ for it again, or enter the ratings by hand\.$/,
    );
  });

  it('that was altered after it was sealed is refused by its name', async () => {
    const here = await room();
    const path = await sealed([carried()]);
    const bytes = await readFile(path);
    const at = bytes.indexOf('data/readings.json') + 60;
    bytes[at] = (bytes[at] ?? 0) ^ 1;
    await writeFile(path, bytes);
    const { taken, problems } = await take(here, path);
    expect(taken).toBe(0);
    expect(problems).toHaveLength(1);
    expect(problems[0]).toContain('as-7.readings.zip');
    expect(first(here)).toBeUndefined();
  });

  it('of a code that has rated already waits for the facilitator, and then replaces', async () => {
    const here = await room();
    await take(here, await sealed([carried()]));
    const other = await sealed([notYet()], {}, 'again.readings.zip');
    const conflict = await take(here, other);
    expect(conflict).toMatchObject({ taken: 0, conflict: true });
    expect(conflict.problems[0]).toContain('AS-7 has rated this anchor already');
    expect(await take(here, other, true)).toMatchObject({ taken: 1, conflict: false, problems: [] });
  });

  it('of a stranger names the code that could be added', async () => {
    const here = await room(['AS-8']);
    expect(await take(here, await sealed([carried()]))).toMatchObject({ taken: 0, stranger: 'AS-7' });
    here.act({ type: 'participants', codes: ['AS-8', 'AS-7'] });
    expect(await take(here, await sealed([carried()]))).toMatchObject({ taken: 1, stranger: null });
  });

  it('that is a draft, recused or bare is said for what it is', async () => {
    const here = await room();
    const draft = await take(here, await sealed([carried({ state: 'draft', lockedAt: null })]));
    expect(draft.problems[0]).toContain('still a draft');
    const recused = await take(
      here,
      await sealed([carried({ state: 'recused', ratings: [], decision: null })]),
    );
    expect(recused.problems[0]).toContain('AS-7 recused');
    expect(await take(here, join(await ownFolder(), 'gone.readings.zip'))).toMatchObject({
      taken: 0,
      problems: ['"gone.readings.zip" is not there. Was it moved, or the stick pulled out?'],
    });
  });

  it('finds its way back from the batch that was handed out', async () => {
    const here = await room();
    const batch = await exportForReaders(here.library, here.session.id);
    const other = openLibrary(join(await ownFolder(), 'library'));
    await loadSource(other, batch, { author: 'AS-8' });
    const submission = submissionKey(here.session.id, here.anchor.id);
    for (const command of earning()) {
      const { version } = currentReading(other, submission, 'AS-8', 'first');
      commitCommand(other, 'AS-8', { submission, purpose: 'first', version, command });
    }
    const { path } = await handOver(other, here.session.id, 'AS-8');
    expect(await take(here, path)).toMatchObject({ participant: 'AS-8', taken: 1, problems: [] });
    other.close();
  });
});

describe('a watched folder', () => {
  it('hands on each file once it has stopped growing, and says calmly when it is gone', async () => {
    // Looked into by hand alone: on a slow machine the clock would look once more in between.
    vi.useFakeTimers({ toFake: ['setInterval'] });
    onTestFinished(() => void vi.useRealTimers());
    const folder = await ownFolder();
    const taken: string[] = [];
    const watch = watchFolder(
      { session: 'CAL-1', folder },
      async (path) => void taken.push(path),
      () => {},
    );
    await writeFile(join(folder, 'as-1.readings.zip'), 'begun');
    await writeFile(join(folder, 'notes.txt'), 'nothing to do with it');
    await watch.look();
    await writeFile(join(folder, 'as-1.readings.zip'), 'begun and ended');
    await watch.look();
    expect(taken).toEqual([]);
    await watch.look();
    await watch.look();
    expect(taken).toEqual([join(folder, 'as-1.readings.zip')]);
    await rm(folder, { recursive: true });
    await watch.look();
    expect(watch.trouble()).toContain('ENOENT');
    watch.end();
  });
});
