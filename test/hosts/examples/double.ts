import type { doubleCalls } from '../../../shared/contract/calls/double.ts';
import type { ExamplesOf } from './examples.ts';

export const doubleExamples: ExamplesOf<typeof doubleCalls> = {
  'double.view': { batch: 'none' },
  'double.plan': { batch: 'none', plan: { seed: '7', first: 10, percent: 10, near: true } },
};
