import { describe, expect, it } from 'vitest';
import { filterProblems, groupProblems, problemsAsText } from '../../../renderer/problems/group.ts';
import type { Problem } from '../../../shared/batch/problem.ts';

const lost: Problem = {
  severity: 'block',
  code: 'file-missing',
  where: 'task.pdf',
  message: 'It is not there.',
};
const late: Problem = { severity: 'info', code: 'late', where: 'S-0002', message: 'It came late.' };
const odd: Problem = {
  severity: 'warn',
  code: 'odd-name',
  where: 'S-0001',
  message: 'Its name has no ending.',
};

describe('a list of problems', () => {
  it('puts what stops it first and leaves out what there is none of', () => {
    expect(groupProblems([late, lost, odd]).map(({ severity }) => severity)).toEqual([
      'block',
      'warn',
      'info',
    ]);
    expect(groupProblems([late]).map(({ severity }) => severity)).toEqual(['info']);
  });

  it('keeps the order inside a group', () => {
    const second = { ...lost, where: 'clip.mp4' };
    expect(groupProblems([lost, late, second])[0]?.problems).toEqual([lost, second]);
  });

  it('finds words in place, code and message, in any order and case', () => {
    expect(filterProblems([lost, late, odd], 'THERE task')).toEqual([lost]);
    expect(filterProblems([lost, late, odd], 'odd-name')).toEqual([odd]);
    expect(filterProblems([lost, late, odd], '  ')).toEqual([lost, late, odd]);
  });

  it('goes out as lines, worst first, its parts between tabs', () => {
    expect(problemsAsText([late, lost])).toBe(
      'block\tfile-missing\ttask.pdf\tIt is not there.\ninfo\tlate\tS-0002\tIt came late.',
    );
  });
});
