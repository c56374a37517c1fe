import type { SampleSubmission } from '../submission.ts';
import { beforeAfter } from './beforeAfter.ts';
import { checks } from './checks.ts';
import { resultsCsv } from './results.ts';
import { whiteboard } from './whiteboard.ts';

const reflection = `# What the cards told me, and what they did not

**What did the results show?** The entry card of 28 September shows three ways of thinking, and I could name them because the wrong answers differ: 154 is not a slip, it is a method. Six students add, eight halve and double, nine have a factor. That is why I gave up the percent lesson and made three groups for three days. Had I asked only for 12 bars, the card would have looked like this: seventeen right, seven wrong. The eight who can only halve and double would have gone on with the nine, and I would have met them again in the order for 60.

**What did they not show?** The card says nothing about a student who writes nothing. In Sample C the answer to my pencil question is "75", and I took the right number for understanding, because I was glad to see one. Two weeks later T1 is still open for this student. A card is a poor instrument for somebody who thinks with the hands: the same student explained the oven to the whole class on 8 October, after having timed it.

**What surprised you?** Sample B. I had planned a lesson for the group that doubles, with a number line that I had drawn the evening before. For five of the eight the pencil question was enough: "4 more bars. 75. So 375!" They sat in front of my number line with nothing to do for ten minutes. I had prepared a treatment where a question would do, and I only noticed because I had kept the card and the answer together.

**How did students use the feedback?** They used it when it was a question and when there was time to answer it. On check 2 I wrote comments on the boards' photographs ("compare in the same unit") and showed them the next day. Nothing happened with these, and I repeated the point for everybody. The difference is not the comment, it is that nobody had to do anything with it.

**What comes next, and why?** The next check is on 4 November, two days before the baking: each student gets the finished plan of another group with one quantity changed by me and has to find it. I chose this because check 3 shows who can say what doubles, but not who would notice it in a plan. For Sample C and one other I will do the check at the scales, with me asking and them weighing. And comments on check 2 will be questions, with the first five minutes of the lesson to answer them.
`;

/** Plainly strong: checks, results, a dated change, work before and after, and a reflection that uses them. */
export const breakfastBars: SampleSubmission = {
  id: 'S-0004',
  candidate: 'C-044',
  microCredential: 'AS-2',
  attempt: 1,
  submitted: { daysBefore: 14, at: '16:30' },
  artifacts: [
    { component: 'product', title: 'Plan of the three checks', file: 'checks.pdf', content: checks },
    { component: 'application', title: 'Board of 28 September', file: 'board.png', content: whiteboard },
    {
      component: 'application',
      title: 'Results of the three checks',
      file: 'quick-check-results.csv',
      content: resultsCsv(),
    },
    {
      component: 'application',
      title: 'Work before and after',
      file: 'before-and-after.pdf',
      content: beforeAfter,
    },
    { component: 'reflection', title: 'Reflection', file: 'reflection.md', content: reflection },
  ],
};
