import type { annotatingCalls } from '../../../shared/contract/calls/annotating.ts';
import type { ExamplesOf } from './examples.ts';

export const annotatingExamples: ExamplesOf<typeof annotatingCalls> = {
  'results.annotated-copy': { submission: 'none' },
};
