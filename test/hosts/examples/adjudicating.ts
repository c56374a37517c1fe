import type { adjudicatingCalls } from '../../../shared/contract/calls/adjudicating.ts';
import type { ExamplesOf } from './examples.ts';

export const adjudicatingExamples: ExamplesOf<typeof adjudicatingCalls> = {
  'adjudication.open': { key: 'none' },
  'adjudication.begin': { key: 'none' },
  'reading.reopen': {
    submission: 'none',
    assessor: 'A2',
    purpose: 'first',
    version: 1,
    reason: 'Look again.',
  },
};
