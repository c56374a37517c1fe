import type { SampleSubmission } from '../submission.ts';
import { brochures } from './brochures.ts';
import { task } from './task.ts';

const reflection = `## What did you do?

I did the planet brochure in the first week of October with my fifth grade. On Monday everyone chose a planet. On Tuesday we went to the library to look up the facts. On Wednesday and Thursday the students wrote and colored their brochures, and on Friday they handed them in and told their tables a favorite fact.

## What did you notice?

The students loved it. It was a great week and there were almost no problems with behavior. The brochures turned out beautiful, especially Saturn, because of the rings. I have done this project for four years and it is always one of the favorites. The hallway looked wonderful on parents' night.

## What did students learn?

They learned the facts about their planet, how to fold a brochure and how to use the library. They also learned responsibility, because it had to be on time.

## What would you change?

I would not change much, because it works well. Maybe I will buy thicker paper, since the markers went through.
`;

/** Plainly not yet: complete, friendly and tidy, and no authentic task in it. */
export const planetBrochure: SampleSubmission = {
  id: 'S-0003',
  candidate: 'C-031',
  microCredential: 'PP-3',
  attempt: 1,
  submitted: { daysBefore: 12, at: '02:17' },
  artifacts: [
    { component: 'product', title: 'Project instructions', file: 'task.pdf', content: task },
    { component: 'application', title: 'Brochures', file: 'brochures.pdf', content: brochures },
    { component: 'reflection', title: 'Reflection', text: reflection },
  ],
};
