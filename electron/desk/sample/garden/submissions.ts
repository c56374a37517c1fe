import type { SampleSubmission } from '../submission.ts';
import { firstTask } from './firstTask.ts';
import { posters } from './posters.ts';
import { samples } from './samples.ts';
import { secondTask } from './secondTask.ts';
import { firstReflection, hearingRecord, secondReflection } from './words.ts';

/** One candidate's two attempts: the first returned for good reasons, the second visibly revised. */
export const gardenFirst: SampleSubmission = {
  id: 'S-0932',
  candidate: 'C-017',
  microCredential: 'PP-3',
  attempt: 1,
  submitted: { daysBefore: 69, at: '15:05' },
  artifacts: [
    { component: 'product', title: 'Task design', file: 'task.pdf', content: firstTask },
    { component: 'application', title: 'Posters', file: 'posters.pdf', content: posters },
    { component: 'reflection', title: 'Reflection', text: firstReflection },
  ],
};

export const gardenSecond: SampleSubmission = {
  id: 'S-0001',
  candidate: 'C-017',
  microCredential: 'PP-3',
  attempt: 2,
  previous: 'S-0932',
  submitted: { daysBefore: 17, at: '18:22' },
  artifacts: [
    { component: 'product', title: 'Task design, second version', file: 'task.pdf', content: secondTask },
    { component: 'application', title: 'Annotated plans', file: 'samples.pdf', content: samples },
    {
      component: 'application',
      title: 'Observation record of the hearing',
      file: 'hearing-record.txt',
      content: hearingRecord,
    },
    { component: 'reflection', title: 'Reflection', text: secondReflection },
  ],
};
