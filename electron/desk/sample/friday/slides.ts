import { heading, list, type Paper, quote, SLIDE, sans, sheet, steps, table, text, title } from '../paper.ts';

/** Slides that the class sees each week: regular and clear, but the same for everyone and about effort only. */
export const slides: Paper = {
  title: 'Reflection Friday',
  subject: 'Slides for a weekly routine',
  language: 'en-US',
  written: '2026-09-04T12:00:00Z',
  look: { ...sans('#0b6e6e', '#e3f2f1'), size: 15 },
  sheet: SLIDE,
  blocks: [
    title('Reflection Friday', 'Grade 6 homeroom, every Friday in last period'),
    text('Fifteen minutes. Journals out, phones away, quiet music.'),
    steps(
      'Read the prompt on the next slide.',
      'Write at least six sentences in your journal.',
      'Share one sentence with your shoulder partner, if you like.',
      'Put your journal in the bin. You get a check for a full entry.',
    ),
    sheet(SLIDE),
    heading('Prompts of the month: September'),
    table(
      'One prompt a week',
      [
        { title: 'Friday', width: 2 },
        { title: 'Prompt', width: 8 },
      ],
      [
        ['September 11', 'What are you proud of this week?'],
        ['September 18', 'Did you give your best effort? Why or why not?'],
        ['September 25', 'What is your goal for next week?'],
      ],
    ),
    sheet(SLIDE),
    heading('Prompts of the month: October'),
    table(
      'One prompt a week',
      [
        { title: 'Friday', width: 2 },
        { title: 'Prompt', width: 8 },
      ],
      [
        ['October 2', 'What are you proud of this week?'],
        [
          'October 9',
          'Look at your bridge drawing from Monday. What would you change now, and what made you see it?',
        ],
        ['October 16', 'Did you give your best effort? Why or why not?'],
        ['October 23', 'What is your goal for next week?'],
      ],
    ),
    sheet(SLIDE),
    heading('Sentence starters'),
    list(
      'This week I am proud of ... because ...',
      'I gave my best effort when ...',
      'Something that I could do better is ...',
      'My goal for next week is ...',
    ),
    text('Use at least two of them. Underline them so that I can find them.'),
    sheet(SLIDE),
    heading('Why we reflect'),
    quote(
      'Our brains grow when we think about our thinking.',
      'Poster in our room, made by the class in August',
    ),
    text(
      'Reflection helps you to become a better learner. It is also a calm way to end the week. Remember: there are no wrong answers, but there are incomplete ones.',
    ),
  ],
};
