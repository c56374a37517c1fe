import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportResults } from '../../../electron/desk/exporting/export.ts';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { currentReading } from '../../../electron/desk/reading/current.ts';
import { moveStep, nextStep } from '../../../electron/desk/reading/undo.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import { CarriedReading, fromCarried, toCarried } from '../../../shared/reading/readings-file.ts';
import { act, earning, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const [C1 = '', C2 = ''] = pp3().criteria.map(({ id }) => id);
const rate = (criterion: string, code: string): ReadingCommand => ({ type: 'rate', criterion, code });
const note = (text: string): ReadingCommand => ({ type: 'note', criterion: C1, text });

const codes = (library: Library, id: string, assessor = 'AS-1') =>
  Object.entries(currentReading(library, keyOf(id), assessor, 'first').ratings ?? {}).map(
    ([criterion, { code }]) => `${criterion} ${code}`,
  );
const undo = (library: Library, assessor = 'AS-1') => moveStep(library, assessor, 'undo');
const redo = (library: Library, assessor = 'AS-1') => moveStep(library, assessor, 'redo');

describe('undo', () => {
  it('goes back through submissions in the order in which they were edited', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate(C1, 'NY')]);
    act(library, 'AS-1', 'S-2', [rate(C1, 'PR')]);
    act(library, 'AS-1', 'S-1', [rate(C2, 'DE')]);
    const back = [undo(library), undo(library), undo(library)].map(({ step }) => step.submission);
    expect(back).toEqual([keyOf('S-1'), keyOf('S-2'), keyOf('S-1')]);
    expect(refusalOf(() => undo(library)).code).toBe('nothing-to-undo');
    for (const id of ['S-1', 'S-2']) {
      const { version, ...rest } = currentReading(library, keyOf(id), 'AS-1', 'first');
      const { rubric } = rest;
      expect(rest).toEqual({
        submission: keyOf(id),
        assessor: 'AS-1',
        purpose: 'first',
        rubric,
        state: 'draft',
      });
      expect(version).toBeGreaterThan(0);
    }
    const forth = [redo(library), redo(library), redo(library)].map(({ step }) => step.submission);
    expect(forth).toEqual([keyOf('S-1'), keyOf('S-2'), keyOf('S-1')]);
    expect(refusalOf(() => redo(library)).code).toBe('nothing-to-undo');
    expect([codes(library, 'S-1'), codes(library, 'S-2')]).toEqual([[`${C1} NY`, `${C2} DE`], [`${C1} PR`]]);
  });

  it('goes on after the library was closed and opened again', async () => {
    const first = await loadedLibrary();
    act(first, 'AS-1', 'S-1', [rate(C1, 'NY'), rate(C1, 'DE')]);
    undo(first);
    first.close();
    const library = openLibrary(first.folder);
    onTestFinished(() => library.close());
    expect(nextStep(library, 'AS-1', 'redo')?.command).toEqual(rate(C1, 'DE'));
    redo(library);
    expect(codes(library, 'S-1')).toEqual([`${C1} DE`]);
    undo(library);
    undo(library);
    expect(codes(library, 'S-1')).toEqual([]);
  });

  it("takes back one's own steps, never another's", async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate(C1, 'NY')]);
    act(library, 'AS-2', 'S-2', [rate(C1, 'DE')]);
    undo(library, 'AS-1');
    expect(refusalOf(() => undo(library, 'AS-1')).code).toBe('nothing-to-undo');
    expect(codes(library, 'S-2', 'AS-2')).toEqual([`${C1} DE`]);
  });

  it('frees a submission whose first edit it takes back, and redo does not take it from its next reader', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate(C1, 'NY')]);
    undo(library, 'AS-1');
    act(library, 'AS-2', 'S-1', [rate(C1, 'DE')]);
    expect(refusalOf(() => redo(library, 'AS-1')).code).toBe('taken');
    expect(codes(library, 'S-1', 'AS-2')).toEqual([`${C1} DE`]);
  });

  it('gives back the whole draft that a recusal discarded, unless somebody else has begun', async () => {
    const library = await loadedLibrary();
    const draft = act(library, 'AS-1', 'S-1', [rate(C1, 'NY'), note('A thought.')]);
    act(library, 'AS-1', 'S-1', [{ type: 'recuse', reason: 'knows', note: '' }]);
    expect(undo(library).reading).toEqual({ ...draft, version: draft.version + 2 });
    redo(library);
    act(library, 'AS-2', 'S-1', [rate(C1, 'DE')]);
    expect(refusalOf(() => undo(library)).code).toBe('taken');
  });

  it('is a new branch: after a new edit nothing is left to redo', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate(C1, 'NY'), rate(C2, 'NY')]);
    undo(library);
    act(library, 'AS-1', 'S-2', [rate(C1, 'DE')]);
    expect(nextStep(library, 'AS-1', 'redo')).toBeNull();
    undo(library);
    undo(library);
    expect(codes(library, 'S-1')).toEqual([]);
  });

  it('does not stumble over ratings that came back in another order', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [
      rate(C1, 'DE'),
      rate(C2, 'DE'),
      { type: 'rate', criterion: C1, code: null },
    ]);
    undo(library);
    act(library, 'AS-1', 'S-1', [{ type: 'recuse', reason: 'other', note: '' }]);
    undo(library);
    undo(library);
    redo(library);
    expect(redo(library).reading.state).toBe('recused');
  });

  it('raises the version, so that another window notices', async () => {
    const library = await loadedLibrary();
    const { version } = act(library, 'AS-1', 'S-1', [rate(C1, 'NY')]);
    expect(undo(library).reading.version).toBe(version + 1);
  });

  it('takes back a lock and its time, and redo gives the same time again', async () => {
    const library = await loadedLibrary();
    const locked = act(library, 'AS-1', 'S-1', earning());
    expect(undo(library).reading).toMatchObject({ state: 'draft' });
    expect(redo(library).reading).toEqual({ ...locked, version: locked.version + 2 });
  });

  it('refuses, and changes nothing, once the decision has been exported', async () => {
    const library = await loadedLibrary();
    const locked = act(library, 'AS-1', 'S-1', earning());
    const request = { profile: 'decisions', mode: 'machine', batch: null, skip: true } as const;
    exportResults(library, request, join(library.folder, 'exports', 'out.csv'), 'ADMIN');
    expect(refusalOf(() => undo(library)).code).toBe('locked');
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [{ type: 'reopen' }])).code).toBe('locked');
    expect(currentReading(library, keyOf('S-1'), 'AS-1', 'first')).toEqual(locked);
    expect(act(library, 'AS-1', 'S-2', [rate(C1, 'NY')]).version).toBe(1);
    expect(undo(library).step.submission).toBe(keyOf('S-2'));
  });
});

describe('undo and a clock that jumps', () => {
  beforeEach(() => {
    vi.useFakeTimers({ toFake: ['Date'] });
    vi.setSystemTime('2026-11-02T09:00:00Z');
  });
  afterEach(() => {
    vi.useRealTimers();
  });
  const later = (ms: number) => vi.setSystemTime(Date.now() + ms);

  it('takes back joined typing as one step, and a pause begins a new one', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [note('T')]);
    later(400);
    act(library, 'AS-1', 'S-1', [note('Ta')]);
    later(5000);
    act(library, 'AS-1', 'S-1', [note('Task')]);
    later(5001);
    act(library, 'AS-1', 'S-1', [note('Task design')]);
    expect(undo(library).reading.ratings?.[C1]?.note).toBe('Task');
    expect(undo(library).reading.ratings).toBeUndefined();
    expect(redo(library).reading.ratings?.[C1]?.note).toBe('Task');
    expect(redo(library).reading.ratings?.[C1]?.note).toBe('Task design');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('does not join typing in two fields, two submissions, or across another edit', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [note('a'), { type: 'note', criterion: C2, text: 'b' }]);
    act(library, 'AS-1', 'S-2', [note('c')]);
    act(library, 'AS-1', 'S-1', [note('d'), rate(C1, 'NY'), note('e')]);
    const texts = () => [
      currentReading(library, keyOf('S-1'), 'AS-1', 'first').ratings?.[C1]?.note,
      currentReading(library, keyOf('S-2'), 'AS-1', 'first').ratings?.[C1]?.note,
    ];
    expect(texts()).toEqual(['e', 'c']);
    undo(library);
    expect(texts()).toEqual(['d', 'c']);
    undo(library);
    undo(library);
    expect(texts()).toEqual(['a', 'c']);
    undo(library);
    expect(texts()).toEqual(['a', undefined]);
  });

  it('leaves no empty step where something was typed and taken away again', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate(C1, 'NY')]);
    act(library, 'AS-1', 'S-1', [note('oops'), note('')]);
    expect(nextStep(library, 'AS-1', 'undo')?.command).toEqual(rate(C1, 'NY'));
    expect(undo(library).reading.ratings).toBeUndefined();
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('never joins backwards in time', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [note('first')]);
    later(-3_600_000);
    act(library, 'AS-1', 'S-1', [note('second')]);
    expect(undo(library).reading.ratings?.[C1]?.note).toBe('first');
  });

  it('still knows what has been exported when the clock was set back in between', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    later(-86_400_000);
    const request = { profile: 'decisions', mode: 'machine', batch: null, skip: true } as const;
    exportResults(library, request, join(library.folder, 'exports', 'out.csv'), 'ADMIN');
    expect(refusalOf(() => undo(library)).code).toBe('locked');
    expect(refusalOf(() => act(library, 'AS-1', 'S-1', [{ type: 'reopen' }])).code).toBe('locked');
  });
});

describe('a tick for what was asked for last time', () => {
  const tick = (done: boolean): ReadingCommand => ({
    type: 'addressed',
    attempt: keyOf('S-0'),
    criterion: C1,
    done,
  });
  const ticks = (library: Library) => currentReading(library, keyOf('S-1'), 'AS-1', 'first').addressed;

  it('is a step like any other: kept, taken back, and the same after a replay', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [tick(true)]);
    expect(ticks(library)).toEqual({ [keyOf('S-0')]: { [C1]: true } });
    expect(replayedDifferences(library.database)).toEqual([]);
    expect(undo(library).step.command).toEqual(tick(true));
    expect(ticks(library)).toBeUndefined();
    redo(library);
    act(library, 'AS-1', 'S-1', [tick(false)]);
    expect(ticks(library)).toBeUndefined();
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('goes with the readings that are handed over', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [tick(true)]);
    const reading = currentReading(library, keyOf('S-1'), 'AS-1', 'first');
    const carried = CarriedReading.parse(toCarried(reading, 'S-1', null));
    expect(fromCarried(carried, keyOf('S-1'), 'AS-1').addressed).toEqual(reading.addressed);
  });
});
