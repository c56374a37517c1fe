import type { programmeCalls } from '../../../shared/contract/calls/programme.ts';
import { type ExamplesOf, job } from './examples.ts';

export const programmeExamples: ExamplesOf<typeof programmeCalls> = {
  'programme.get': {},
  'library.verify': { job },
};
