import type { SampleSubmission } from '../submission.ts';
import { fieldwork } from './fieldwork.ts';
import { task } from './task.ts';

const reflection = `# Reflection: the mill stream

## Why this task

I wanted a question that is open for me as well. When the allotment association wrote to the school in June I knew that we would not have to pretend. The stream has no answer in the back of a book, and the association had a decision to make and a date by which to make it.

## What changed for students

I believe that the task had a strong effect on how students think about data. They were careful, they repeated readings without being told, and they talked about accuracy much more than in the practicals that we usually do. The atmosphere at the water was serious and friendly. Parents told me that their children talked about nitrate at supper.

The meeting on 29 October was impressive. The students stood up to fourteen adults, and nobody read from a script. I am sure that they will remember this for longer than anything I could have taught them with worksheets.

## What did not work

The assessment sheet. I wrote it in the first week, before I knew what the reports would be like, and it rewards length, layout and completeness. When I marked the seven reports I saw what it does: group 5 filled four pages with every number we have and gives no answer at all, and it has 27 of 30 marks. Group 2 has a sharper answer than anyone on two and a half pages, and the sheet takes off marks for the missing page. The secretary would have thrown the first report away and framed the second.

The first visit did not work either. Five of seven groups could not get three readings that agree, and I had planned ten minutes for it. We stayed for an hour. I now think that this hour was the most important one, but it was luck.

## Next

For the second round in spring I will replace the sheet. I will lay the reports of groups 2 and 5 side by side, without names, and ask the class which one they would rather receive if they had a plot, and why. Their reasons become the criteria. I expect at least these two: "it says what to do on a wet day" and "it says what was not measured". The six more bacteria counts that the association asked for are the next task, and each group will predict its count and a range before the laboratory answers.
`;

/** Strong scenario, need and use; learners, criteria and annotation are where an assessor has to decide. */
export const waterStudy: SampleSubmission = {
  id: 'S-0002',
  candidate: 'C-023',
  microCredential: 'PP-3',
  attempt: 1,
  submitted: { daysBefore: 6, at: '20:41' },
  artifacts: [
    { component: 'product', title: 'Task design', file: 'task.pdf', content: task },
    { component: 'application', title: 'Field log and reports', file: 'fieldwork.pdf', content: fieldwork },
    { component: 'reflection', title: 'Reflection', file: 'reflection.md', content: reflection },
    {
      component: 'context',
      title: 'School and class',
      text: 'Year 9, 28 students in seven groups, four lessons of science a week. A mixed school at the edge of a town; the mill stream is ten minutes on foot from the gate. Six students have a plan for reading support. The project took eleven lessons and five afternoons.',
    },
  ],
};
