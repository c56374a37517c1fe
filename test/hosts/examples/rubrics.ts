import type { rubricCalls } from '../../../shared/contract/calls/rubrics.ts';
import { draftFrom } from '../../../shared/rubric/draft.ts';
import { smallRubric } from '../../fixtures/rubric.ts';
import { type ExamplesOf, nowhere } from './examples.ts';

const place = { programme: 'none', microCredential: 'none' };

export const rubricExamples: ExamplesOf<typeof rubricCalls> = {
  'rubric.versions': place,
  'rubric.version': { id: 'none', version: '1.0' },
  'rubric.draft': place,
  'rubric.begin': place,
  'rubric.edit': { rubric: 'none', version: 1, draft: draftFrom(smallRubric()) },
  'rubric.move': { rubric: 'none', version: 1, direction: 'undo' },
  'rubric.discard': { rubric: 'none', version: 1 },
  'rubric.publish': { rubric: 'none', version: 1, as: '1.0', note: '' },
  'rubric.export': { id: 'none', format: 'csv' },
  'rubric.import': { ...place, path: nowhere },
  'worklist.list': {},
  'worklist.answer': {
    readings: [{ submission: 'none', assessor: 'AS-1', purpose: 'first' }],
    answer: 'keep',
    reason: '',
  },
};
