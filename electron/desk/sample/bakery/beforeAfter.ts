import { A4, heading, type Paper, sans, sheet, table, text, title, work } from '../paper.ts';

/** Work before and after the feedback, with what changed and what did not. */
export const beforeAfter: Paper = {
  title: 'Before and after: what students did with the feedback',
  subject: 'Student work, annotated',
  language: 'en-GB',
  written: '2026-10-19T14:00:00Z',
  look: sans('#8a4b12', '#f8eee0'),
  sheet: A4,
  blocks: [
    title('Before and after', 'What three students did with the feedback; names removed'),
    text(
      'On 29 September every student got the entry card back with one question in pencil. The first ten minutes of the lesson were for answering it. I kept the card, the answer and the next piece of work of everyone and chose three.',
    ),
    table(
      'Pencil questions on 24 cards',
      [
        { title: 'My question', width: 8 },
        { title: 'On how many cards', width: 3, align: 'right' },
      ],
      [
        ['How much for 4 bars? How do you know?', '7'],
        ['You have 8 and 16. What would 20 need that 16 does not have?', '8'],
        ['What number turns 8 into 60? Try it on the sugar', '9'],
      ],
    ),
    text(
      'The questions belong to the piles, but each student could ask for another one. Two did, and both asked for the harder one.',
    ),
    heading('The seven who were not ready'),
    table(
      'The same card with other numbers (6 bars take 120 g), 2 October',
      [
        { title: 'Code', width: 2 },
        { title: '28 September', width: 5 },
        { title: '2 October: 9 bars and 15 bars', width: 6 },
        { title: 'Now', width: 3 },
      ],
      [
        ['St-02', 'added', '180 and 300, in steps of 3', 'ready'],
        ['St-06', 'added', '180 and 250', 'nearly'],
        ['St-09 (C)', 'no answer', 'nothing written', 'not yet'],
        ['St-11', 'added', '180 and 300, factor', 'ready'],
        ['St-15 (A)', 'added', '180 and 300, in steps of 3', 'ready'],
        ['St-18', 'added', '180 and 300, number line', 'ready'],
        ['St-22', 'added', '180 and 300, in steps of 3', 'ready'],
      ],
    ),
    sheet(A4),
    heading('Sample A: from adding to multiplying'),
    work(
      'Sample A, 28 September, before',
      [
        '8 bars 150 g',
        { text: '12 bars is 4 more so 154 g', mark: 1 },
        '20 bars is 12 more so 162 g',
        { text: 'Pencil question: How much for 4 bars? How do you know?', mark: 2 },
        { text: '4 bars is half so 75 g. Oh. Then 12 is 75 + 75 + 75', mark: 3 },
      ],
      'Adds the difference in bars to the grams.',
      'The question asks for something the student can see and leaves the contradiction to be found.',
      'Found it alone, on the card, before the group work began.',
    ),
    work(
      'Sample A, 30 September, after',
      [
        'For 60 bars: I make steps of 4. 60 / 4 = 15 steps.',
        { text: '15 x 75 = 1125 g oats', mark: 1 },
        { text: 'sugar 60 g for 8, so 30 for 4, so 15 x 30 = 450 g', mark: 2 },
        'check: 60 bars is 7 and a half recipes. 7.5 x 150 = 1125. Same!',
      ],
      'A unit of four bars carries the whole scaling.',
      'Used for a second ingredient without being asked, and checked by a factor, which this student did not have two days before.',
    ),
    sheet(A4),
    heading('Sample B: a way between the doubles'),
    work(
      'Sample B, 28 September, before',
      [
        '8 -> 150, 12 -> 225 because half again',
        { text: '20 -> 16 is 300, 32 is 600, so about 400?', mark: 1 },
        'Pencil question: You have 8 and 16. What would 20 need that 16 does not have?',
        { text: '4 more bars. 75. So 375!', mark: 2 },
      ],
      'On the first half of the card this looks ready. Only 20 shows that doubling is all there is.',
      'The answer was there within a minute. I had thought of a lesson, and a question was enough.',
    ),
    work(
      'Sample B, 2 October, after: the price of the order',
      [
        { text: '500 g is 1.20 so 100 g is 0.24. 750 g is 1.74 so 100 g is 0.232.', mark: 1 },
        'We need 1125 g. Two big bags are 1500 g and cost 3.48. Three small ones are 1500 g too and cost 3.60.',
        { text: 'But one big and one small is 1250 g for 2.94 and that is enough.', mark: 2 },
      ],
      'Same unit first, as practised that morning.',
      'Goes beyond the check: the best unit price is not the best purchase. We took this to the whole class.',
    ),
    sheet(A4),
    heading('Sample C: not there yet'),
    work(
      'Sample C, 28 September, before',
      [
        'I don’t know how to start.',
        'Pencil question: How much for 4 bars? How do you know?',
        { text: '75', mark: 1 },
      ],
      'A right number, and no word on where it is from. I should have sat down with this student here, and I moved on.',
    ),
    work(
      'Sample C, 6 October, after: exit card',
      [
        'ticked: oats, oven minutes, tins',
        { text: 'not ticked: what one bar costs. Because everything else gets bigger.', mark: 1 },
        { text: 'After timing with the cook: the oven does not know how many there are.', mark: 2 },
      ],
      'The conclusion is right and the reason is a guess: “everything else” is exactly what T3 is about.',
      'Said in the hall to the class on 8 October. It is now the sentence on our wall. T1 is still open for this student: on 9 October we weigh again, two of us.',
    ),
    text(
      'So the feedback moved two of these three, and it moved the third only where something could be touched. Of the seven who were not ready on 28 September, five were ready on T1 by 2 October, on the same card with other numbers.',
    ),
  ],
};
