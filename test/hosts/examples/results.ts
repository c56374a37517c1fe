import type { resultsCalls } from '../../../shared/contract/calls/results.ts';
import { SHIPPED_TEMPLATE } from '../../../shared/results/letter/template.ts';
import { SHIPPED_PROFILES } from '../../../shared/results/profiles.ts';
import { type ExamplesOf, nowhere } from './examples.ts';

export const resultsExamples: ExamplesOf<typeof resultsCalls> = {
  'results.profiles': { batch: null },
  'results.profile': { id: 'none' },
  'results.profile-preview': { profile: {}, mode: 'machine', batch: null },
  'results.profile-save': { profile: { ...SHIPPED_PROFILES[0], id: 'own' } },
  'results.profile-remove': { id: 'none' },
  'results.profile-read': { path: nowhere },
  'results.profile-export': { id: 'none' },
  'results.badge-ids': { profile: 'credly' },
  'results.badge-ids-save': { profile: 'credly', ids: {} },
  'results.preflight': { profile: 'none', mode: 'machine', batch: null, skip: false },
  'results.export': { profile: 'none', mode: 'machine', batch: null, skip: false },
  'results.ledger': {},
  'results.verify-export': { seq: 1 },
  'results.earned': { batch: null },
  'results.settled': { batch: null },
  'results.letter-logo': { path: nowhere },
  'results.verify-receipt': { path: nowhere },
  'results.awards': { batch: null },
  'results.summary': { batch: null },
  'results.letter': { submission: 'none' },
  'results.letter-template': {},
  'results.letter-template-save': { template: SHIPPED_TEMPLATE },
};
