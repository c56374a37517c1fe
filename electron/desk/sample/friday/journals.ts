import { bars } from '../charts.ts';
import { figure, heading, LETTER, type Paper, sans, sheet, table, text, title, work } from '../paper.ts';

/** Journals over two months: one prompt out of seven makes students think, and its owner begins to see it. */
export const journals: Paper = {
  title: 'Journals from Reflection Friday',
  subject: 'Student reflections, annotated',
  language: 'en-US',
  written: '2026-10-30T12:00:00Z',
  look: sans('#0b6e6e', '#e3f2f1'),
  sheet: LETTER,
  blocks: [
    title('Journals from Reflection Friday', 'Entries of three students and a count for the class'),
    text(
      'We have had seven Fridays. 22 of 27 students have a check for every entry. I read all the journals over a weekend at the end of October and took out what follows. Names are removed.',
    ),
    figure(
      170,
      'Bar chart of entries that mention a particular piece of work, by date: September 11, 3; September 18, 2; September 25, 1; October 2, 4; October 9, 23; October 16, 3; October 23, 2.',
      'Entries that mention a particular piece of work, out of 27',
      bars(
        27,
        ['September 11, proud', 3],
        ['September 18, best effort', 2],
        ['September 25, goal', 1],
        ['October 2, proud', 4],
        ['October 9, bridge drawing', 23],
        ['October 16, best effort', 3],
        ['October 23, goal', 2],
      ),
    ),
    table(
      'How I counted, with sentences from the journals',
      [
        { title: 'Counted', width: 7 },
        { title: 'Not counted', width: 7 },
      ],
      [
        ['“The second leg of my bridge is too close to the bank.”', '“I worked hard on my project.”'],
        ['“In the fraction quiz I forgot to flip the second one.”', '“I am proud of my grades.”'],
        ['“My poem has the same word three times.”', '“I want to be a better writer.”'],
      ],
    ),
    text(
      'I had not expected this. I counted twice. October 9 was the only time that they had something in front of them while they wrote.',
    ),
    heading('How the entries begin'),
    figure(
      130,
      'Bar chart of first words on September 18: I gave my best effort when, 19; This week I am proud of, 5; My goal for next week is, 2; something else, 1.',
      'First words of the 27 entries of September 18',
      bars(
        27,
        ['I gave my best effort when ...', 19],
        ['This week I am proud of ...', 5],
        ['My goal for next week is ...', 2],
        ['Something else', 1],
      ),
    ),
    text(
      'The sentence starters work. I wrote them to help those who do not know how to begin. They have become the entry: after the starter most students write one more sentence and then the next starter. The one who began with something else wrote: “I don’t know what effort is when something is easy.” That is a check, too, and no more than a check.',
    ),
    text(
      'On October 9 I forgot to put up the slide with the starters, because the projector was broken. Nobody asked for it.',
    ),
    sheet(LETTER),
    heading('Sample A'),
    work(
      'Sample A, September 18',
      [
        'I gave my best effort when I did my homework. I gave my best effort when I listened.',
        { text: 'Something that I could do better is try harder. I will try harder.', mark: 1 },
      ],
      'Six sentences, two starters, full check. I wrote “Great!”',
    ),
    work(
      'Sample A, October 9',
      [
        'On Monday I drew the bridge with legs in the middle. Now I would take them away because the ships in the text have to go under.',
        { text: 'I saw it when my partner pushed a cup through and it got stuck.', mark: 1 },
        'I still want legs but on the side.',
      ],
      'What was changed, what made it visible, and what is kept. Three sentences, so no check.',
    ),
    work(
      'Sample A, October 23',
      [{ text: 'My goal for next week is to try harder.', mark: 1 }],
      'Back to the starters. The bridge is not mentioned again.',
    ),
    heading('Sample B'),
    work(
      'Sample B, September 25',
      [
        'My goal for next week is a better grade in math because my mom said.',
        { text: 'I am proud of myself. I am proud of my team.', mark: 1 },
      ],
      'Written to fill the lines.',
    ),
    work(
      'Sample B, October 9',
      [
        'My drawing has no numbers. I thought it looks better without.',
        {
          text: 'But we could not cut the sticks because nobody knew how long. So a drawing is for the person who cuts.',
          mark: 1,
        },
      ],
      'Finds out what a drawing is for. I read this three weeks later.',
    ),
    heading('Sample C'),
    work(
      'Sample C, October 9',
      [
        'I would not change my drawing. It is good the way it is. I worked hard on it and I am proud of it.',
        { text: 'My partner said it is good too. My goal is to finish it.', mark: 1 },
      ],
      'Looks at the drawing and sees effort. The prompt alone does not do it. I do not know yet what would.',
    ),
    heading('What students say about it'),
    table(
      'Slips from October 30, 27 students: “Reflection Friday is for ...”',
      [
        { title: 'Answer', width: 7 },
        { title: 'Slips', width: 2, align: 'right' },
      ],
      [
        ['... getting the check', '11'],
        ['... calming down', '7'],
        ['... the teacher, to see how we feel', '5'],
        ['... finding out what I would do differently', '4'],
      ],
    ),
    text('The slips were anonymous, so I do not know who the four are. I had hoped for more of them.'),
  ],
};
