import {
  A5,
  box,
  CARD,
  heading,
  list,
  type Paper,
  quote,
  see,
  serif,
  sheet,
  steps,
  table,
  text,
  title,
} from '../paper.ts';

/** A small handbook of reflection routines that students own and choose from; its first pages count in Roman. */
export const routines: Paper = {
  title: 'Looking back together',
  subject: 'Handbook of reflection routines for reading buddies',
  language: 'en-GB',
  written: '2026-10-12T10:00:00Z',
  look: serif('#4a4a8a', '#ececf7'),
  sheet: A5,
  outline: true,
  frontPages: 2,
  blocks: [
    title('Looking back together', 'Reflection routines for reading buddies, year 5 with year 1'),
    text(
      'Every Tuesday and Thursday 25 students of year 5 read with 25 children of year 1. What they learn from it they learn afterwards, when they ask themselves what happened. This booklet holds our four ways of doing that.',
    ),
    text(
      'It was begun by me in September and has been rewritten by the class twice. Where the class changed something, the old wording is struck out on the copy in our room.',
    ),
    heading('Contents'),
    see('Why we look back', '#why'),
    see('Four routines', '#four'),
    see('Choosing', '#choosing'),
    see('How we talk about it', '#talk'),
    see('Cards', '#cards'),
    sheet(A5),
    heading('How to read this booklet'),
    text(
      'Students carry the cards. The booklet is for helpers, supply teachers and families, and for me on a day on which I am in a hurry and tempted to skip the last eight minutes.',
    ),
    quote(
      'If there is no time left, read one page less.',
      'Rule of the class, voted on 24 September, 21 to 3 with one abstention',
    ),
    list(
      'Helpers: sit with the children and not between them.',
      'Supply teachers: the pegs on the wall chart say who does what. You need not explain anything.',
      'Families: please do not ask “What did you write?” Ask “Which moment?”',
    ),
    sheet(A5),
    heading('Why we look back', 'why'),
    text(
      'The product of this project is a child who likes to read a little more. It cannot be hung on a wall. What year 5 can make visible is how they come to decide: to wait or to help, to go on or to change the book. So in this project the thinking about the reading is the work.',
    ),
    text(
      'A good look back names one moment, says what I thought just then, and ends with something that I will try. “It went well” is a greeting and not a look back. We smile at it and ask: which moment?',
    ),
    text(
      'After an ordinary visit eight minutes are enough. We stop for a whole lesson when there is something to decide: after the first meeting, after a visit that went wrong, and before anybody changes the book or asks for another buddy.',
      'When we stop for longer.',
    ),
    box(
      'What it is not',
      'It is not graded, not corrected for spelling, and never read aloud by somebody else.',
    ),
    sheet(A5),
    heading('Four routines', 'four'),
    table(
      'When each one fits',
      [
        { title: 'Routine', width: 4 },
        { title: 'How', width: 6 },
        { title: 'When it fits', width: 5 },
      ],
      [
        ['Two-minute look back', 'Alone, writing or drawing in the log', 'Something is still in my head'],
        ['Walk and ask', 'In pairs, once round the yard, one only asks', 'I do not know what to write'],
        [
          'Freeze frame',
          'Show the moment with your bodies, others guess the thought',
          'Words are hard today',
        ],
        [
          'Letter to next Tuesday',
          'Three lines to myself, opened before the next visit',
          'I want to try something',
        ],
      ],
    ),
    text(
      'All four ask the same three things: what happened, what I thought, what I will try. They differ in whether one writes, talks or moves.',
    ),
    heading('Choosing', 'choosing'),
    text(
      'For the first three weeks I chose. Since then everyone chooses for themselves and puts a peg on the wall chart. If somebody takes the same routine for the fourth time a friend may ask why. “Because it works” is a good answer, if there is an example with it.',
    ),
    sheet(A5),
    heading('How we talk about it', 'talk'),
    steps(
      'The owner of the moment speaks first and is not interrupted.',
      'Others ask. A question must be one to which the asker does not know the answer.',
      'Advice only if the owner asks for it.',
      'The owner has the last word, and it may be “I don’t know yet”.',
    ),
    text('I take part under the same rules. Once a week I bring a moment of my own.'),
    list(
      'My first one: I told a child the word before he had looked at the picture.',
      'What year 5 asked me: “What were you afraid of?”',
      'What I tried: counting to five on my fingers behind my back.',
    ),
    heading('After four weeks'),
    text(
      'Each student reads the log from the beginning, marks two entries, an early one and a late one, and writes on a slip what is different. The slips are the only thing that I collect.',
    ),
    sheet(CARD),
    heading('Card: two-minute look back', 'cards'),
    steps(
      'One moment from today. What did your buddy do or say?',
      'What went through your head just then?',
      'What will you try next time, and how will you notice whether it helped?',
    ),
    text('Draw it if the words do not come.'),
    sheet(CARD),
    heading('Card: walk and ask'),
    list(
      'Which moment are you still thinking about?',
      'What did you want to happen?',
      'What did your buddy see when looking at you?',
      'What else could you have done?',
    ),
    text('The one who asks gives no advice. Swap at the gate.'),
  ],
};
