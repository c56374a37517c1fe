import type { SampleSubmission } from '../submission.ts';
import { guide } from './guide.ts';

const record = `OBSERVATION RECORD: YEAR 9, SHELF PROJECT, 14 OCTOBER
Observer: a colleague from art, invited. Students are P1 to P18.

10:05  Look. P3's partner finds that the notch is on the other side than in the drawing.
       P3: "That's a cross." Thinks. "Actually leave it, the wall is on that side." Draws a circle round the cross.
10:24  Stop at the drill. P7: "When I've drilled this it's a shelf and not a board." Laughter.
       P8: "When I have drilled this I can't make it shorter any more." Takes the board back to the bench and measures.
10:31  P11 takes the tag off without a word. P12: "Say it." P11: "It's just a hole." P12 hangs the tag back on.
       Teacher is at the other end and does not interfere. After a minute P11: "Then the bracket has to go there too."
10:50  Two students at the glue do the sentence in chorus, the same one twice. It has become a formula here.
11:20  Look, first assembly. I count the drawings of one table: 9 crosses, 5 circles, 2 crosses turned into circles.
11:37  Say. In my group of three: "I would sand before drilling again." "How do you know?" "Because P5 did it
       after, and the edge broke." Card written. In the group next to us: football.
11:44  Tin. Bell.
`;

const cards = `CARDS FROM THE TIN, YEAR 9, SEPTEMBER AND OCTOBER (12 of 61, drawn without looking)

 1  Measure from the same end every time.
 2  Not paint before glue.
 3  We would ask who it is for before we draw.
 4  Would take thin wood again because it bends, we want it to bend.
 5  Dont rush.
 6  Sand first, drill after. (added in another hand, 19 October: only with pine)
 7  Good teamwork.
 8  Make a paper one first.
 9  The crooked one is the best one, we kept it.
10  Dont rush.
11  Ask the person with the tag.
12  If it does not fit look at the drawing before you cut. (added, 21 October: held)
`;

const reflection = `## What is the culture that you are after?

I want students to stop being surprised by what their own hands have done. In a workshop reflection is usually a form at the end. I moved it to the places where something is about to be decided: the drill, the finished part, the last five minutes.

## What did you see?

On 14 October P12 hung the tag back on until P11 had said a sentence, and I was at the other end of the room. That is the best moment in the record for me, because it shows that the routine no longer needs me. P8 went back and measured after saying the sentence. On card 6 somebody has written "only with pine" in another hand: a rule from September was tried in October and made narrower.

## What did it not show?

At the glue two students said the same sentence in chorus. One of our routines has become a formula for some of them, and I would not have known without my colleague. And of twelve cards drawn without looking, four say nothing ("Dont rush", twice, "Good teamwork", "Measure from the same end" perhaps). I also have to admit that I cannot show a single student's way over the term. Everything is spoken, and the drawings went home.

## What next?

The question at the tag will change with the project, and the class will choose it, because what has become a formula at the glue was once my sentence and never theirs. And each student will keep one strip of masking tape on the inside of the locker with the date and the decision of each "Say" that they want to keep, five words at most. In December we read the strips. I chose tape because the drawings show me that what is on the bench gets used and what is on paper goes home.
`;

/** Near the line: a lively culture with thin traces, where an assessor has to weigh what is enough. */
export const workshopTalk: SampleSubmission = {
  id: 'S-0009',
  candidate: 'C-072',
  microCredential: 'CE-1',
  attempt: 1,
  submitted: { daysBefore: 5, at: '06:58' },
  artifacts: [
    { component: 'product', title: 'Guide to the routines', file: 'guide.pdf', content: guide },
    {
      component: 'application',
      title: 'Observation record, 14 October',
      file: 'observation.txt',
      content: record,
    },
    { component: 'application', title: 'Cards from the tin', text: cards },
    {
      component: 'application',
      title: 'Shelves with their drawings (public page)',
      url: 'https://example.org/workshop/shelves',
    },
    { component: 'reflection', title: 'Reflection', text: reflection },
  ],
};
