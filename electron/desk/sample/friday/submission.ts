import type { SampleSubmission } from '../submission.ts';
import { journals } from './journals.ts';
import { slides } from './slides.ts';

const reflection = `# Reflection

I started Reflection Friday in September because I wanted my homeroom to have a routine. It is a calm time and I look forward to it. 22 of 27 students have a check for every entry, which is much better than with homework.

When I read all the journals at the end of October I found something that I had not planned. On six of seven Fridays the entries are nearly the same, whoever writes them: proud, best effort, goal. On October 9 they are different. 23 of 27 wrote about a particular piece of work, because the prompt asked them to look at their bridge drawing. In Sample A the student says what made the problem visible ("when my partner pushed a cup through"), and in Sample B the student finds out that "a drawing is for the person who cuts". I had used this prompt only because the projector was broken and the drawings were lying there.

Then I saw that neither of these two entries has a check, because they are too short. I have been paying for sentences.

What the slips say is hard to read. Eleven students think that Reflection Friday is for getting the check. Only four say that it is for finding out what they would do differently. I think the culture in my room is one of writing journals, and it is not yet one of reflection.

I am not sure yet what to do. I would like to keep Fridays because the calm is good for them. I will have them look at a piece of work more often, and I am thinking about stopping the checks, but I am afraid that then some of them would not write at all.
`;

/** Mixed: a thin routine, honest evidence, and a reflection that sees more than the design does. */
export const reflectionFriday: SampleSubmission = {
  id: 'S-0008',
  candidate: 'C-066',
  microCredential: 'CE-1',
  attempt: 1,
  submitted: { daysBefore: 15, at: '13:27' },
  artifacts: [
    { component: 'product', title: 'Slides of the routine', file: 'slides.pdf', content: slides },
    { component: 'application', title: 'Journals', file: 'journals.pdf', content: journals },
    { component: 'reflection', title: 'Reflection', file: 'reflection.md', content: reflection },
    {
      component: 'context',
      title: 'Class',
      text: 'Grade 6 homeroom, 27 students, fifteen minutes in the last period on Fridays. First year in which the school asks homerooms for a reflection routine; there is no common format.',
    },
  ],
};
