import { describe, expect, it } from 'vitest';
import { adjudicationView } from '../../../electron/desk/adjudicating/view.ts';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { replayedDifferences } from '../../../electron/desk/library/verify.ts';
import { historyOf } from '../../../electron/desk/reading/history.ts';
import { reopenReading } from '../../../electron/desk/reading/reopen.ts';
import { lockRested } from '../../../electron/desk/reading/settle.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { exported } from '../../fixtures/export.ts';
import { act, earning, keyOf, loadedLibrary } from '../../fixtures/library.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const reopening = (
  { submission, assessor, purpose, version }: Reading,
  reason = 'The wrong file was read.',
) => ({
  submission,
  assessor,
  purpose,
  version,
  reason,
});

describe('a locked reading that an adjudicator reopens', () => {
  it('is its reader’s again, with the reason in it and in its history', async () => {
    const library = await loadedLibrary();
    const locked = act(library, 'AS-1', 'S-1', earning());
    const { reading } = reopenReading(library, 'AD-1', reopening(locked));
    expect(reading).toMatchObject({
      state: 'draft',
      assessor: 'AS-1',
      ratings: locked.ratings,
      reopened: { by: 'AD-1', reason: 'The wrong file was read.' },
    });
    expect(historyOf(library, keyOf('S-1'), 'AS-1', 'first')[0]).toMatchObject({
      author: 'AD-1',
      kind: 'reopened',
      command: { type: 'reopen', reason: 'The wrong file was read.' },
    });
    const again = act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'Said better.' }, { type: 'lock' }]);
    expect(again).toMatchObject({ state: 'locked', reopened: { by: 'AD-1' } });
    expect(adjudicationView(library, keyOf('S-1'), 'AD-1').sides[0]?.reading.reopened?.by).toBe('AD-1');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('needs a reason, and is refused where the adjudicator saw another version', async () => {
    const library = await loadedLibrary();
    const locked = act(library, 'AS-1', 'S-1', earning());
    expect(refusalOf(() => reopenReading(library, 'AD-1', reopening(locked, ' '))).code).toBe(
      'invalid-input',
    );
    const old = { ...reopening(locked), version: locked.version - 1 };
    expect(refusalOf(() => reopenReading(library, 'AD-1', old)).code).toBe('stale');
    const draft = act(library, 'AS-1', 'S-2', [{ type: 'intake-all-met' }]);
    expect(refusalOf(() => reopenReading(library, 'AD-1', reopening(draft))).code).toBe('locked');
    expect(adjudicationView(library, keyOf('S-2'), 'AD-1').sides).toEqual([]);
  });

  it('leaves its reader every step to undo, and never the reopening itself', async () => {
    const library = await loadedLibrary();
    const read: ReadingCommand[] = [...earning().slice(0, -1), { type: 'mark-read' }];
    act(library, 'AS-1', 'S-1', read);
    lockRested(library, 0, new Date(Date.now() + 1000));
    const locked = storedReading(library.database, keyOf('S-1'), 'AS-1', 'first');
    if (!locked) throw new Error('no reading');
    reopenReading(library, 'AD-1', reopening(locked));
    const states: string[] = [];
    for (let step = 0; step < read.length; step += 1) {
      const { reading } = moveStep(library, 'AS-1', 'undo');
      states.push(reading.state);
      expect(reading.reopened?.by).toBe('AD-1');
    }
    expect(new Set(states)).toEqual(new Set(['draft']));
    expect(refusalOf(() => moveStep(library, 'AS-1', 'undo')).code).toBe('nothing-to-undo');
    expect(replayedDifferences(library.database)).toEqual([]);
  });

  it('goes out again as an amendment when its decision has been exported', async () => {
    const library = await loadedLibrary({ submissions: ['S-1'] });
    const locked = act(library, 'AS-1', 'S-1', earning());
    await exported(library);
    reopenReading(library, 'AD-1', reopening(locked));
    act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'Said better.' }, { type: 'lock' }]);
    const { report } = await exported(library);
    expect(report.problems).toContainEqual(expect.objectContaining({ code: 'amendment' }));
  });

  it('takes no redo once it has locked by time: what was undone stays undone', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [
      ...earning().slice(0, -1),
      { type: 'mark-read' },
      { type: 'strength', text: 'Said better.' },
    ]);
    moveStep(library, 'AS-1', 'undo');
    const [locked] = lockRested(library, 0, new Date(Date.now() + 1000));
    expect(refusalOf(() => moveStep(library, 'AS-1', 'redo')).code).toBe('locked');
    expect(storedReading(library.database, keyOf('S-1'), 'AS-1', 'first')).toEqual(locked);
  });
});
