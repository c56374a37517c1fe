import type { textsCalls } from '../../../shared/contract/calls/texts.ts';
import type { ExamplesOf } from './examples.ts';

export const textsExamples: ExamplesOf<typeof textsCalls> = {
  'search.text': { query: 'garden', batch: null, limit: 20 },
  'texts.state': { batch: null },
  'duplicates.of': { submission: 'none' },
  'blindness.of': { submission: 'none' },
  'blindness.batch': { batch: 'none' },
  'blindness.batches': {},
};
