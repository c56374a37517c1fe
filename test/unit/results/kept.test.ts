import { describe, expect, it } from 'vitest';
import { countKept, submissionIn } from '../../../renderer/results/kept.ts';
import type { Problem } from '../../../shared/batch/problem.ts';

const block = (code: string, where: string): Problem => ({ severity: 'block', code, where, message: '' });

describe('what an export would keep back', () => {
  it('reads the submission out of a problem’s place', () => {
    expect(submissionIn('S-0001')).toBe('S-0001');
    expect(submissionIn('row 7 (S-0001), column email')).toBe('S-0001');
    expect(submissionIn('')).toBeNull();
  });

  it('counts a submission with several problems once', () => {
    const problems = [
      block('value-missing', 'row 2 (S-0001), column email'),
      block('value-missing', 'row 2 (S-0001), column family_name'),
    ];
    expect(countKept(problems)).toBe(1);
  });

  it('counts two undecided submissions that share an id in two batches', () => {
    expect(countKept([block('not-final', 'S-0001'), block('not-final', 'S-0001')])).toBe(2);
  });

  it('leaves out what does not stop a row', () => {
    expect(countKept([{ ...block('amendment', 'S-0001'), severity: 'info' }])).toBe(0);
  });
});
