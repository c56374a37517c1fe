import type { SampleSubmission } from '../submission.ts';
import { logs } from './logs.ts';
import { routines } from './routines.ts';
import { wallChart } from './wallChart.ts';

const circle = `OBSERVATION RECORD, CIRCLE OF 29 OCTOBER, 8 MINUTES
Written by the teaching assistant. Students by letter, no names.

14:02  C has the moment: "He read to my shoe. I don't know if that is reading."
14:03  F asks: "What did the shoe do?" Laughter. C waits, then answers seriously: "It listened. I had to keep it still."
14:04  K: "Did he look at the words?"  C: "At the pictures, and two times at the words."
14:05  M begins to give advice. Two students say "did you ask?" C says no. M stops, turns it into a question:
       "Did you want him to look at the words?"
14:06  C, after a pause: "I wanted him to not stop."
14:07  B says this is like the dog story. C: "Then it is reading, before it is reading."
14:08  The teacher brings nothing today and says so.
14:09  C has the last word: "I don't know yet."
14:10  Pegs are moved for Tuesday. Six students change theirs.
`;

const reflection = `## What does a culture of reflection look like in your room?

It sounds like a question to which the asker does not know the answer. In September I could have shown you a routine: every visit ended with two minutes of writing, all 25 heads down. Looking at the entries of the first week I see that the routine was there and the reflection was not. Fourteen of 25 wrote a general sentence such as "It was good", and they wrote it because I was waiting for a sentence.

## What changed in students' thinking, and how do you know?

In week 6, fifteen entries hold a moment, a thought and something to try, against three in week 1, sorted by a colleague who did not know the week. But the number is not what convinces me. In Sample A a student makes a rule ("I wait till I counted to 5"), tries it, and finds when it fails ("and then waiting is mean"). That is a rule being revised by evidence, at ten years old, without my having seen that entry until November. In the circle of 29 October, M begins to give advice, is stopped by two others and makes a question out of it. I did not have to say anything.

## What did not work?

The first two weeks of my own choosing. Sample C wrote "I dont want to" and I answered with a better prompt, and then with another one. What helped was not a prompt but another way: freeze frame, and afterwards a drawing of two chairs. I had planned the choice of routines for after Christmas, as a reward for those who had learned to reflect. It was the other way round.

The weekly moment of my own also has a weakness. Three students took over my "count to five" although their buddies did not need it. If I bring a moment, I now bring the question and not what I tried.

## What will you do next?

Two things. From January year 1 will look back as well, with three picture cards, and each pair will compare what the two of them remember of the same page, because Sample B ("the top of my head") shows how little one knows about the other side. And I will stop sorting written entries as if they were the whole: for the two students who think in freeze frames I will keep a photograph of the pose, with no faces in it, and the sentence that they say afterwards.
`;

/** Strong: routines that are chosen, owned and revised, with evidence over time. */
export const readingBuddies: SampleSubmission = {
  id: 'S-0007',
  candidate: 'C-061',
  microCredential: 'CE-1',
  attempt: 1,
  submitted: { daysBefore: 8, at: '17:48' },
  artifacts: [
    { component: 'product', title: 'Handbook of routines', file: 'routines.pdf', content: routines },
    { component: 'application', title: 'Logs over seven weeks', file: 'logs.pdf', content: logs },
    { component: 'application', title: 'Wall chart', file: 'wall-chart.png', content: wallChart },
    { component: 'application', title: 'Record of a circle', file: 'circle-29-october.txt', content: circle },
    { component: 'reflection', title: 'Reflection', file: 'reflection.md', content: reflection },
  ],
};
