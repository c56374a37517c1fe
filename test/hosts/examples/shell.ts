import type { shellCalls } from '../../../shared/contract/calls/shell.ts';
import { type ExamplesOf, nowhere } from './examples.ts';

export const shellExamples: ExamplesOf<typeof shellCalls> = {
  'shell.open-artifact': { sha256: '0'.repeat(64) },
  'shell.open-link': { url: 'https://example.org/' },
  'shell.show-file': { path: nowhere },
};
