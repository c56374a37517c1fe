import {
  heading,
  LETTER,
  list,
  type Paper,
  quote,
  serif,
  sheet,
  steps,
  table,
  text,
  title,
} from '../paper.ts';

/** Several checks, of which one sorts students well, one hardly and one not at all. */
export const checks: Paper = {
  title: 'Checking in during the podcast project',
  subject: 'Formative assessment plan',
  language: 'en-US',
  written: '2026-10-23T13:00:00Z',
  look: serif('#7a2f45', '#f7eaee'),
  sheet: LETTER,
  blocks: [
    title('Checking in during the podcast project', 'Grade 8 history and English, four weeks'),
    text(
      'Students in teams of four make an eight-minute podcast about the year in which the cannery closed, for the town library’s local history shelf. Each episode uses at least two sources that disagree, for example the company’s notice and a worker’s letter, and says what can and cannot be known from them.',
    ),
    table(
      'The four weeks',
      [
        { title: 'Week', width: 3 },
        { title: 'Work', width: 7 },
        { title: 'Checks', width: 4 },
      ],
      [
        ['1, September 28', 'The notice, the letter and the newspaper are read together', 'Thumbs, ticket 1'],
        ['2, October 5', 'Teams choose two sources and a listener to whom they speak', 'Thumbs, ticket 2'],
        ['3, October 12', 'Drafts, reading aloud, conferences', 'Conference, ticket 3'],
        ['4, October 19', 'Lesson on disagreeing sources, recording', 'Thumbs'],
      ],
    ),
    heading('Learning targets'),
    list(
      'T1: I can tell what a source says from what it leaves out.',
      'T2: I can use two sources that disagree and say why they might.',
      'T3: I can write for the ear: short sentences, one thought at a time.',
    ),
    heading('Overview of the checks'),
    table(
      'Three checks',
      [
        { title: 'Check', width: 3 },
        { title: 'Target', width: 2, align: 'center' },
        { title: 'How', width: 6 },
        { title: 'How often', width: 3 },
      ],
      [
        ['Thumbs', 'all', 'Thumb up, sideways or down: how well did you understand today?', 'Every lesson'],
        ['Exit ticket', 'T1', 'Five questions about the source of the day', 'Weekly'],
        ['Script conference', 'T2, T3', 'Four minutes with each team about a draft page', 'Week 3'],
      ],
    ),
    heading('Thumbs'),
    text(
      'At the end of a lesson everyone shows a thumb. I look around the room and get an impression of whether the class is with me. If many thumbs point down I go over the main points again the next day. Students like it because it is quick.',
    ),
    heading('Exit ticket'),
    text(
      'The source of October 2, which hung on the door of the cannery, and the letter that belongs to it:',
    ),
    quote(
      'Owing to the state of the market the company regrets to announce that operations will cease on the last day of April. The 118 positions affected will be settled according to contract. The company thanks the town for thirty-one good years.',
      'The company’s notice, April 1974',
    ),
    quote(
      'In March they brought the machine and a man to run it. In April they counted us, a hundred and forty with the summer women, and then there was the paper on the door. I do not know about a market. I know that the machine is still running.',
      'A worker’s letter to her sister, May 1974',
    ),
    text('The ticket about the notice:'),
    steps(
      'In which year did the cannery close?',
      'How many people worked there, according to the notice?',
      'Who signed the notice?',
      'Which reason does the notice give?',
      'Name one thing that you would want to know and that the notice does not say.',
    ),
    text(
      'Four or five right is good, three is acceptable, fewer than three means that the student should read the source again. I correct the tickets over the weekend and hand them back on Monday with the number of right answers.',
    ),
    heading('Script conference'),
    text(
      'In week 3 I sit down with each team for four minutes. They read a page of their script aloud. I have three questions on a card and write down what they say.',
    ),
    table(
      'Conference card',
      [
        { title: 'Question', width: 6 },
        { title: 'I listen for', width: 6 },
        { title: 'If it is missing', width: 5 },
      ],
      [
        [
          'Where do your two sources disagree?',
          'A sentence from each, in their own words',
          'They put the two sentences side by side on the wall and come back',
        ],
        [
          'Why might they?',
          'Who wrote it, for whom, and what it would cost them to say otherwise',
          'Role play: one reads as the company, one as the worker',
        ],
        [
          'Which sentence would a listener lose?',
          'They hear it themselves while reading aloud',
          'Record it on a phone and listen once',
        ],
      ],
    ),
    text(
      'This check takes a lot of time, and I can only do it once. It tells me the most, though: after four minutes I know which team has a quarrel between sources and which one has two summaries.',
    ),
    sheet(LETTER),
    heading('Keeping track'),
    text(
      'Thumbs are not recorded. Exit tickets go into the grade book as a completion grade. The conference cards are kept in a folder for each team.',
    ),
    table(
      'Exit tickets in the grade book, 27 students',
      [
        { title: 'Ticket', width: 4 },
        { title: '4 or 5 right', width: 3, align: 'right' },
        { title: '3 right', width: 3, align: 'right' },
        { title: 'Fewer', width: 3, align: 'right' },
      ],
      [
        ['October 2', '22', '4', '1'],
        ['October 9', '23', '2', '2'],
        ['October 16', '21', '5', '1'],
      ],
    ),
    table(
      'The ticket of October 2, question by question; I counted this on October 15, after the conferences',
      [
        { title: 'Question', width: 8 },
        { title: 'Right, of 27', width: 3, align: 'right' },
      ],
      [
        ['1. Year', '27'],
        ['2. Number of people', '26'],
        ['3. Who signed', '24'],
        ['4. Reason given', '25'],
        ['5. What the notice does not say', '7'],
      ],
    ),
    text(
      'The tickets look fine week after week. That is why the conferences were a surprise: five of seven teams could not say where their sources disagree. Question 5 is the only one that is about T1, and I had counted it like the other four.',
    ),
  ],
};
