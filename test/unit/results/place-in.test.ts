import { describe, expect, it } from 'vitest';
import { isFatal } from '../../../renderer/results/export/fatal.ts';
import { placeIn } from '../../../renderer/results/place-in.ts';
import type { Problem } from '../../../shared/batch/problem.ts';

const block = (where: string): Problem => ({ severity: 'block', code: 'any', where, message: '' });

describe('the place of a problem', () => {
  it('is a submission, or a row of it, or a cell with the header of its column', () => {
    expect(placeIn('S-0001')).toEqual({ row: null, submission: 'S-0001', column: null });
    expect(placeIn('row 7 (S-0001)')).toEqual({ row: 7, submission: 'S-0001', column: null });
    expect(placeIn('row 7 (S-0001), column Last, first name')).toEqual({
      row: 7,
      submission: 'S-0001',
      column: 'Last, first name',
    });
  });

  it('stops an export for good only where no submission can be left out for it', () => {
    expect(isFatal({ problems: [block('S-0001')] })).toBe(false);
    expect(isFatal({ problems: [{ ...block(''), severity: 'warn' }] })).toBe(false);
    expect(isFatal({ problems: [block('S-0001'), block('')] })).toBe(true);
  });
});
