import { stacked } from '../charts.ts';
import {
  A4,
  figure,
  heading,
  type Paper,
  picture,
  serif,
  sheet,
  table,
  text,
  title,
  work,
} from '../paper.ts';
import { wallChart } from './wallChart.ts';

/** Log entries over seven weeks, with what became different in them. */
export const logs: Paper = {
  title: 'Seven weeks of logs',
  subject: 'Student reflections, annotated',
  language: 'en-GB',
  written: '2026-11-06T10:00:00Z',
  look: serif('#4a4a8a', '#ececf7'),
  sheet: A4,
  blocks: [
    title('Seven weeks of logs', 'Three students of year 5, entries from 15 September to 29 October'),
    text(
      'Students decided which of their entries may be shown, and typed them themselves. The children of year 1 are called “my buddy” throughout. I sorted all entries of the first and the sixth week by what they contain, together with a colleague who did not know which week she was reading. We agreed on 46 of 50.',
    ),
    figure(
      150,
      'Stacked bars. Week 1: 3 with a moment, a thought and something to try; 8 with a moment; 14 general. Week 6: 15, 7 and 3.',
      'Entries of 25 students',
      stacked(
        ['moment, thought and try', 'a moment only', 'general'],
        ['Week 1', [3, 8, 14]],
        ['Week 6', [15, 7, 3]],
      ),
    ),
    table(
      'How we sorted, with one entry of each kind',
      [
        { title: 'Kind', width: 4 },
        { title: 'What is in it', width: 5 },
        { title: 'An entry of week 1', width: 6 },
      ],
      [
        ['general', 'Could be about any day', '“It was fun and we read a lot.”'],
        ['a moment only', 'Something that happened once', '“She laughed at the page with the goat.”'],
        [
          'moment, thought and try',
          'What happened, what I thought, what I will do about it',
          '“He closed the book. I thought he is cross. I will ask and not guess.”',
        ],
      ],
    ),
    text(
      'Three entries of week 6 are still general. Two are by students who choose freeze frame whenever they can, and whose thinking I find in what they show and not in what they write. I had counted them as lost before my colleague asked what the log is for.',
    ),
    sheet(A4),
    heading('Sample A'),
    work(
      'Sample A, 15 September',
      [{ text: 'It was good. My buddy read well. I helped a lot.', mark: 1 }],
      'No moment. “Helped” stands for everything.',
    ),
    work(
      'Sample A, 6 October, two-minute look back',
      [
        'My buddy stopped at “night”. I said it straight away.',
        {
          text: 'I thought: he looks sad, I must be quick. But he was not sad, he was looking at the moon in the picture.',
          mark: 1,
        },
        { text: 'Next time I wait till I counted to 5.', mark: 2 },
      ],
      'Separates what was seen from what was supposed.',
      'Taken over from the moment that I had brought to the circle, and made smaller.',
    ),
    work(
      'Sample A, 22 October, letter to next Tuesday',
      [
        {
          text: 'Waiting works when there is a picture. When there is no picture he looks at me and then waiting is mean.',
          mark: 1,
        },
        'Dear me, on Tuesday look first if there is a picture.',
      ],
      'Revises the own rule with evidence against it. This is the entry that the student marked as “late” on the slip: “before I had one rule, now I have when”.',
    ),
    sheet(A4),
    heading('Sample B'),
    work(
      'Sample B, 17 September',
      [{ text: 'We read 14 pages. Yesterday other people only read 9.', mark: 1 }],
      'Counts pages. For two weeks this log is a race.',
    ),
    work(
      'Sample B, 8 October, after walk and ask',
      [
        'My partner asked what my buddy saw when she looked at me. I said the top of my head, because I was turning the page.',
        { text: 'So I don’t know her face when she likes something.', mark: 1 },
      ],
      'The question on the card did this, asked by another child. I was at the other end of the yard.',
    ),
    work(
      'Sample B, 29 October',
      [
        'Only 4 pages and she told me a story about her own dog for so long.',
        { text: 'I thought we are slow and then I thought this is reading too.', mark: 1 },
      ],
      'The count is still there and it is no longer the point.',
    ),
    sheet(A4),
    heading('Sample C'),
    work(
      'Sample C, 22 September',
      [{ text: 'My buddy dont want to. I dont want to.', mark: 1 }],
      'Honest, and the beginning of a hard month.',
    ),
    work(
      'Sample C, 13 October, drawn, then told',
      [
        'Drawing: two chairs with their backs to each other.',
        { text: '“He sits like that because I sit like that.”', mark: 1 },
      ],
      'Freeze frame with two friends came before the drawing. Without the choice of routine there would be nothing in this log.',
    ),
    work(
      'Sample C, 27 October',
      [
        'We tried on the floor. He read to my shoe. I laughed and he did it again.',
        { text: 'Dont know if that is reading.', mark: 1 },
      ],
      'Ends with an open question, and the circle took it up on the following Thursday for the whole eight minutes.',
    ),
    text(
      'I had nearly taken this log out of the collection, because it looks so thin beside the others. Sample C asked for it to stay in: “It is the only one with a joke.”',
    ),
    heading('From the slips'),
    table(
      'What students wrote when they compared an early and a late entry, 29 October',
      [
        { title: 'Log', width: 2 },
        { title: 'What is different', width: 9 },
      ],
      [
        ['A', 'Before I had one rule, now I have when.'],
        ['B', 'First I counted pages, then I counted faces.'],
        ['C', 'I dont want to is still there but with a shoe.'],
        ['another', 'Nothing is different. I write the same because it is the same every week.'],
      ],
    ),
    text(
      'The fourth slip is from a student whose entries I had counted as complete in both weeks. They were, and for six weeks they were the same. My way of counting did not see it.',
    ),
    sheet(A4),
    heading('The wall chart'),
    picture(
      235,
      'Wall chart with a row of coloured pegs for each of four routines over five weeks. In the first two weeks all pegs are on the look back, in the last weeks they are spread.',
      'Choices from week 2 to week 6, redrawn from the chart in our room',
      wallChart,
    ),
    table(
      'Pegs in each week',
      [
        { title: 'Routine', width: 5 },
        { title: 'Week 2', width: 2, align: 'right' },
        { title: 'Week 3', width: 2, align: 'right' },
        { title: 'Week 4', width: 2, align: 'right' },
        { title: 'Week 5', width: 2, align: 'right' },
        { title: 'Week 6', width: 2, align: 'right' },
      ],
      [
        ['Two-minute look back', '25', '25', '11', '9', '8'],
        ['Walk and ask', '0', '0', '8', '7', '6'],
        ['Freeze frame', '0', '0', '4', '5', '4'],
        ['Letter to next Tuesday', '0', '0', '2', '4', '7'],
      ],
    ),
    text(
      'The letter grew without any advertising from me. When I asked why, somebody said: “Because you get post.”',
    ),
    heading('What came of it in the reading'),
    table(
      'Three reflections and a later visit, from the notes of the teaching assistant',
      [
        { title: 'Reflection', width: 4 },
        { title: 'Later', width: 7 },
      ],
      [
        [
          'Sample A, 22 October',
          '27 October: looks for a picture first; where there is none, reads the line aloud himself',
        ],
        ['Sample B, 8 October', '13 October: holds the book between them so that both faces can be seen'],
        ['Sample C, 13 October', '27 October: asks for the carpet instead of the chairs'],
      ],
    ),
  ],
};
