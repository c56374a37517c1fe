import type { Problem } from '../../shared/batch/problem.ts';

/**
 * The submission that a problem's place names: `S-0001`, or `row 7 (S-0001), column email`.
 * Null where it names none.
 */
export function submissionIn(where: string): string | null {
  if (where === '') return null;
  return /^row \d+ \(([^)]+)\)/.exec(where)?.[1] ?? where;
}

/**
 * How many submissions blocking problems keep back. What is not decided has one problem of that kind; of the others
 * a submission may have several. Two batches may share an id, so ids alone would count too few.
 */
export function countKept(problems: readonly Problem[]): number {
  const blocking = problems.filter(({ severity }) => severity === 'block');
  const others = blocking.filter(({ code }) => code !== 'not-final');
  return blocking.length - others.length + new Set(others.map(({ where }) => submissionIn(where))).size;
}
