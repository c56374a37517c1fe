import type { Problem } from '../../../shared/batch/problem.ts';
import { numbers } from './numbers.ts';

const severities: Record<Problem['severity'], string> = {
  block: 'Stops it',
  warn: 'Worth a look',
  info: 'To know',
};

/** Words of every list of problems. */
export const problems = {
  title: 'What was found',
  heading: (severity: Problem['severity'], count: number) =>
    `${severities[severity]}: ${numbers.count(count)}`,
  rule: (rule: string, count: number) => `${rule}: ${numbers.count(count)}`,
  filter: 'Filter what was found',
  filterHint: 'Filter by file, row or words',
  none: 'Nothing fits this filter.',
  shown: (shown: number, all: number) => `${numbers.count(shown)} of ${numbers.count(all)} shown`,
};
