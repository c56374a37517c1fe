import type { sharingCalls } from '../../../shared/contract/calls/sharing.ts';
import { type ExamplesOf, job } from './examples.ts';

export const sharingExamples: ExamplesOf<typeof sharingCalls> = {
  'sharing.preview': { batch: 'none', readers: [{ code: 'AS-1' }] },
  'sharing.write': {
    batch: 'none',
    readers: [{ code: 'AS-1', share: 2, schools: ['Larkspur School'] }],
    job,
  },
  'sharing.pack': { batch: 'none', names: false, job },
  'sharing.outstanding': { batch: 'none' },
};
