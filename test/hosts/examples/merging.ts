import type { mergingCalls } from '../../../shared/contract/calls/merging.ts';
import { type ExamplesOf, nowhere } from './examples.ts';

export const mergingExamples: ExamplesOf<typeof mergingCalls> = {
  'readings.merge': { path: nowhere },
  'readings.hand-over': { batch: 'none' },
};
