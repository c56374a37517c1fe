import type { sessionCalls } from '../../../shared/contract/calls/session.ts';
import type { ExamplesOf } from './examples.ts';

export const sessionExamples: ExamplesOf<typeof sessionCalls> = {
  'session.get': {},
  'session.sign-in': { code: 'A1', name: 'Ada' },
  'session.role': { role: 'assessor' },
  'session.sign-out': {},
  'settings.get': {},
  'settings.set': { theme: 'night' },
};
