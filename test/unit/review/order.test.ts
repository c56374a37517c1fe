import { describe, expect, it } from 'vitest';
import { movedToStart, turned } from '../../../renderer/review/panes/order.ts';
import { Settings } from '../../../shared/contract/settings.ts';

const USUAL = ['artifact', 'reflection', 'rubric'] as const;

describe('the order of the panes', () => {
  it('comes round after as many turns as there are panes', () => {
    expect(turned(USUAL)).toEqual(['reflection', 'rubric', 'artifact']);
    expect(turned(turned(turned(USUAL)))).toEqual([...USUAL]);
  });

  it('changes by moving one pane nearer to the start, as far as there is room', () => {
    expect(movedToStart(USUAL, 'rubric')).toEqual(['artifact', 'rubric', 'reflection']);
    expect(movedToStart(USUAL, 'artifact')).toEqual([...USUAL]);
  });

  it('is refused where a pane is missing or stands twice', () => {
    for (const paneOrder of [
      ['artifact', 'rubric'],
      ['artifact', 'artifact', 'rubric'],
      [...USUAL, 'rubric'],
    ])
      expect(Settings.safeParse({ paneOrder }).success).toBe(false);
  });
});
