import type { feedbackCalls } from '../../../shared/contract/calls/feedback.ts';
import type { ExamplesOf } from './examples.ts';

export const feedbackExamples: ExamplesOf<typeof feedbackCalls> = {
  'feedback.names': { submission: 'none' },
  'feedback.search': { text: 'budget' },
  'comments.list': {},
  'comments.save': { id: 'none', comment: { text: 'The limit is named late.' } },
  'comments.remove': { id: 'none' },
  'comments.used': { id: 'none' },
  'comments.export': {},
  'comments.import': { text: '{"format":"touchstone-comments/1","comments":[]}' },
  'own.pace': {},
  'own.notes': {},
};
