import { describe, expect, it } from 'vitest';
import { historyOf, readingAt } from '../../../electron/desk/reading/history.ts';
import { moveStep } from '../../../electron/desk/reading/undo.ts';
import { contentOf } from '../../../shared/reading/perform.ts';
import { act, keyOf, loadedLibrary } from '../../fixtures/library.ts';

const rate = (criterion: string, code: string) => ({ type: 'rate' as const, criterion, code });

describe('the history of a reading', () => {
  it('is every step, newest first, what was undone among them', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('P1', 'NY'), rate('P1', 'DE')]);
    moveStep(library, 'AS-1', 'undo');
    const steps = historyOf(library, keyOf('S-1'), 'AS-1', 'first');
    expect(steps.map(({ kind, command }) => [kind, command])).toEqual([
      ['undone', rate('P1', 'DE')],
      ['changed', rate('P1', 'DE')],
      ['changed', rate('P1', 'NY')],
    ]);
  });

  it('shows what was typed in one go as one step', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [
      { type: 'strength', text: 'Real' },
      { type: 'strength', text: 'Real prices.' },
    ]);
    const [step, ...others] = historyOf(library, keyOf('S-1'), 'AS-1', 'first');
    expect(others).toEqual([]);
    expect(readingAt(library, keyOf('S-1'), 'AS-1', 'first', step?.seq ?? 0).overall?.strength).toBe(
      'Real prices.',
    );
  });

  it('can be walked back to: restoring gives exactly what stood there, as a step of its own', async () => {
    const library = await loadedLibrary();
    const earlier = act(library, 'AS-1', 'S-1', [rate('P1', 'NY'), { type: 'strength', text: 'Prices.' }]);
    const moment = historyOf(library, keyOf('S-1'), 'AS-1', 'first')[0];
    act(library, 'AS-1', 'S-1', [rate('P1', 'DE'), rate('P2', 'DE'), { type: 'strength', text: '' }]);
    const then = readingAt(library, keyOf('S-1'), 'AS-1', 'first', moment?.seq ?? 0);
    expect(then).toEqual(earlier);
    const content = contentOf(then);
    const after = act(library, 'AS-1', 'S-1', [{ type: 'restore', at: moment?.at ?? '', content }]);
    expect(contentOf(after)).toEqual(contentOf(earlier));
    expect(moveStep(library, 'AS-1', 'undo').reading.ratings).toEqual({
      P1: { code: 'DE' },
      P2: { code: 'DE' },
    });
  });

  it('is the asker’s own alone', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', [rate('P1', 'NY')]);
    const [step] = historyOf(library, keyOf('S-1'), 'AS-1', 'first');
    expect(historyOf(library, keyOf('S-1'), 'AS-2', 'first')).toEqual([]);
    expect(() => readingAt(library, keyOf('S-1'), 'AS-2', 'first', step?.seq ?? 0)).toThrow(
      /not in the history/,
    );
  });
});

describe('restoring', () => {
  it('refuses a criterion that the rubric lacks', async () => {
    const library = await loadedLibrary();
    const content = { ratings: { Z9: { code: 'DE' } } };
    expect(() => act(library, 'AS-1', 'S-1', [{ type: 'restore', at: '', content }])).toThrow(
      /no criterion Z9/,
    );
  });
});
