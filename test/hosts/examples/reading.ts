import type { readingCalls } from '../../../shared/contract/calls/reading.ts';
import type { ExamplesOf } from './examples.ts';

export const readingExamples: ExamplesOf<typeof readingCalls> = {
  'queue.batches': {},
  'queue.list': { batch: null },
  'queue.remember': { key: 'none' },
  'submission.open': { key: 'none' },
  'reading.do': { submission: 'none', purpose: 'first', version: 0, command: { type: 'intake-all-met' } },
  'reading.undo': {},
  'reading.redo': {},
  'reading.steps': {},
  'reading.history': { submission: 'none', purpose: 'first' },
  'reading.at': { submission: 'none', purpose: 'first', seq: 1 },
  'submission.flag': { submission: 'none', flagged: true },
  'criterion.rows': { microCredential: 'PP-3', criterion: 'P1' },
};
