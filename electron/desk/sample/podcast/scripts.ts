import { heading, LETTER, type Paper, serif, table, text, title, work } from '../paper.ts';

/** Drafts and final scripts: one is changed in its thinking, two only in their spelling. */
export const scripts: Paper = {
  title: 'Scripts before and after the conference',
  subject: 'Student work, annotated',
  language: 'en-US',
  written: '2026-11-02T13:00:00Z',
  look: serif('#7a2f45', '#f7eaee'),
  sheet: LETTER,
  blocks: [
    title('Scripts before and after the conference', 'Three of seven teams; names removed'),
    text(
      'Conferences were on October 13 and 14. The second version is the one that was recorded in the following week. I marked what changed.',
    ),
    table(
      'What changed between the two versions',
      [
        { title: 'Team', width: 3 },
        { title: 'Sources in the draft', width: 4 },
        { title: 'In the recording', width: 5 },
        { title: 'Words changed', width: 3, align: 'right' },
      ],
      [
        ['1', 'two summaries', 'two summaries', '31'],
        ['2 (Sample A)', 'two summaries', 'a disagreement, with a reason', '184'],
        ['3', 'a disagreement', 'a disagreement', '22'],
        ['4 (Sample B)', 'two summaries', 'two summaries', '17'],
        ['5', 'one source', 'two summaries', '96'],
        ['6 (Sample C)', 'a disagreement', 'a disagreement, with a reason', '58'],
        ['7', 'two summaries', 'two summaries', '12'],
      ],
    ),
    heading('Sample A'),
    work(
      'Sample A, draft of October 12',
      [
        'The notice says the cannery closed because of the market. The letter says that 140 people lost there jobs and it was a sad day.',
        { text: 'Both sources tell us about the closing of the cannery.', mark: 1 },
      ],
      'Two summaries next to each other. In the conference the team read this aloud and one of them said: “they are not talking about the same thing”.',
    ),
    work(
      'Sample A, recorded script of October 20',
      [
        'The company says: the market. It does not say who decided. The letter says: a machine came in March, and in April they counted us.',
        {
          text: 'If you owned the cannery, would you write “machine” on the door? We think not. You would have to meet these people in church.',
          mark: 1,
        },
        'We can not know from these two pages if the market was bad. We would need the price of fish.',
      ],
      'After the role play. They now use what each writer has to lose. The last line is T2 at its best.',
    ),
    heading('Sample B'),
    work(
      'Sample B, draft of October 12',
      [
        'In 1974 the canery closed its doors for ever. The compagny put up a notice.',
        { text: 'There was also a letter from a worker, she was very upset.', mark: 1 },
      ],
      'Spelling corrected in the conference. We ran out of time for the question about the sources.',
    ),
    work('Sample B, recorded script of October 20', [
      'In 1974 the cannery closed its doors for ever. The company put up a notice.',
      'There was also a letter from a worker. She was very upset.',
    ]),
    heading('Sample C'),
    work(
      'Sample C, recorded script of October 21',
      [
        'The notice counts 118 jobs and the letter counts 140.',
        { text: 'Maybe the company did not count the summer women. The letter does.', mark: 1 },
      ],
      'The second sentence was added after I asked why the numbers differ.',
    ),
    heading('One conference, from my notes'),
    work(
      'Sample A, conference of October 13',
      [
        'Me: Where do your two sources disagree?',
        'S1: They don’t. Both say it closed.',
        {
          text: 'S2 (reads again): The notice is about money. She is about people. They are not talking about the same thing.',
          mark: 1,
        },
        'Me: If you were the company, would you have put up her letter?',
        { text: 'S3: No. S1: Why not, it’s true. S3: That’s why.', mark: 2 },
      ],
      'I wrote this down word for word. It is the moment in which the draft was over.',
      'From here to the role play was their idea.',
    ),
    heading('What I did with the results'),
    text(
      'After the conferences I saw that most teams had two summaries. In the week after that I taught a lesson to the whole class about sources that disagree, with the role play. Everyone took part, also the two teams that had a disagreement already.',
    ),
    table(
      'What the cards of the conferences ask for, team by team, written up afterwards',
      [
        { title: 'Team', width: 2 },
        { title: 'What was missing', width: 5 },
        { title: 'What I would do now', width: 6 },
      ],
      [
        ['1, 4, 7', 'A disagreement', 'Put two sentences side by side on the wall'],
        ['2, 6', 'Nothing that the team could not do alone', 'Leave them alone'],
        ['3', 'A reason for the disagreement', 'Ask again, and not accept “a typo”'],
        ['5', 'A second source', 'Give them the letter a week earlier'],
      ],
    ),
    text(
      'After the lesson I reminded the teams to look at their scripts again. Some did. There were only two days left until the recording, so I did not have another conference.',
    ),
  ],
};
