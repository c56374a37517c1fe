import type { loadingCalls } from '../../../shared/contract/calls/loading.ts';
import { type ExamplesOf, job, nowhere } from './examples.ts';

export const loadingExamples: ExamplesOf<typeof loadingCalls> = {
  'source.pick': { kind: 'zip' },
  'source.browse': { path: null },
  'source.check': { path: nowhere, job },
  'source.load': { path: nowhere, job },
  'sample.load': { job },
  'job.cancel': { job },
};
