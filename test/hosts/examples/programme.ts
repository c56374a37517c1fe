import type { programmeCalls } from '../../../shared/contract/calls/programme.ts';
import { type ExamplesOf, job, nowhere } from './examples.ts';

export const programmeExamples: ExamplesOf<typeof programmeCalls> = {
  'programme.list': {},
  'programme.get': {},
  'programme.align': { programme: 'none', microCredential: 'none', framework: 'Danielson', text: '' },
  'programme.check': { path: nowhere },
  'programme.import': { path: nowhere },
  'programme.export': { id: 'none' },
  'library.verify': { job },
};
