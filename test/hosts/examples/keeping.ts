import type { keepingCalls } from '../../../shared/contract/calls/keeping.ts';
import { type ExamplesOf, job, nowhere } from './examples.ts';

export const keepingExamples: ExamplesOf<typeof keepingCalls> = {
  'backups.list': {},
  'backups.make': {},
  'backups.copy': { path: process.cwd(), job },
  'backups.restore': { path: nowhere, job },
  'retention.list': {},
  'retention.set': { batch: 'none', until: '2027-06-30' },
  'retention.delete': { batch: 'none', job },
};
