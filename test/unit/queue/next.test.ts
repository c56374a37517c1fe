import { describe, expect, it } from 'vitest';
import { WHOLE_QUEUE } from '../../../renderer/queue/filter.ts';
import { likelyNext, nextUndecided } from '../../../renderer/queue/next.ts';
import { row } from './rows.ts';

const decided = { state: 'locked', decision: 'EARNED' } as const;

describe('next undecided', () => {
  it('begins at the top', () => {
    expect(nextUndecided([row(1, decided), row(2), row(3)], null, WHOLE_QUEUE)).toBe('A/S-0002');
  });

  it('goes on below the submission that is left', () => {
    expect(nextUndecided([row(1), row(2), row(3)], 'A/S-0002', WHOLE_QUEUE)).toBe('A/S-0003');
  });

  it('counts a reading in progress as undecided', () => {
    const rows = [row(1), row(2, { state: 'reading' }), row(3)];
    expect(nextUndecided(rows, 'A/S-0001', WHOLE_QUEUE)).toBe('A/S-0002');
  });

  it.each(['locked', 'hold', 'recused', 'taken'] as const)('passes over what is %s', (state) => {
    expect(nextUndecided([row(1), row(2, { state }), row(3)], 'A/S-0001', WHOLE_QUEUE)).toBe('A/S-0003');
  });

  it('begins again at the top after the end', () => {
    expect(nextUndecided([row(1, decided), row(2), row(3)], 'A/S-0003', WHOLE_QUEUE)).toBe('A/S-0002');
  });

  it('stays where it is when there is no other', () => {
    expect(nextUndecided([row(1, decided), row(2)], 'A/S-0002', WHOLE_QUEUE)).toBe('A/S-0002');
  });

  it('says when nothing is left', () => {
    expect(nextUndecided([row(1, decided)], 'A/S-0001', WHOLE_QUEUE)).toBeNull();
    expect(nextUndecided([], null, WHOLE_QUEUE)).toBeNull();
  });

  it('keeps to the filter', () => {
    const rows = [row(1), row(2, { microCredential: 'IN-2' }), row(3)];
    const filter = { ...WHOLE_QUEUE, microCredential: 'PP-3' };
    expect(nextUndecided(rows, 'A/S-0001', filter)).toBe('A/S-0003');
  });

  it('goes on from a submission that has left the filter with its decision', () => {
    const rows = [row(1), row(2, decided), row(3)];
    expect(nextUndecided(rows, 'A/S-0002', { ...WHOLE_QUEUE, states: ['ready'] })).toBe('A/S-0003');
  });

  it('follows the order of the list', () => {
    const rows = [row(1, { candidate: 'C-9' }), row(2, { candidate: 'C-20' }), row(3, { candidate: 'C-3' })];
    const filter = { ...WHOLE_QUEUE, sort: { by: 'candidate', descending: false } } as const;
    expect(nextUndecided(rows, 'A/S-0003', filter)).toBe('A/S-0001');
    expect(nextUndecided(rows, 'A/S-0001', filter)).toBe('A/S-0002');
  });
});

describe('the undecided one before', () => {
  it('is the nearest above, and from the top the last one', () => {
    const rows = [row(1), row(2, decided), row(3), row(4)];
    expect(nextUndecided(rows, 'A/S-0003', WHOLE_QUEUE, -1)).toBe('A/S-0001');
    expect(nextUndecided(rows, 'A/S-0001', WHOLE_QUEUE, -1)).toBe('A/S-0004');
    expect(nextUndecided(rows, null, WHOLE_QUEUE, -1)).toBe('A/S-0004');
  });
});

describe('what is opened ahead', () => {
  it('is the undecided in both directions first, then the neighbours in the list', () => {
    const rows = [row(1), row(2, decided), row(3), row(4, decided), row(5)];
    expect(likelyNext(rows, rows, 'A/S-0003', WHOLE_QUEUE)).toEqual([
      'A/S-0005',
      'A/S-0001',
      'A/S-0004',
      'A/S-0002',
    ]);
  });

  it('names nothing twice, and never what is open', () => {
    const rows = [row(1), row(2)];
    expect(likelyNext(rows, rows, 'A/S-0001', WHOLE_QUEUE)).toEqual(['A/S-0002']);
    expect(likelyNext([row(1)], [row(1)], 'A/S-0001', WHOLE_QUEUE)).toEqual([]);
  });
});
