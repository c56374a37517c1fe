import { box, heading, LETTER, list, type Paper, serif, steps, table, text, title } from '../paper.ts';

/** Attempt 1: a tidy budget exercise whose setting could be taken away without changing the work. */
export const firstTask: Paper = {
  title: 'The community garden budget',
  subject: 'Task design, first version',
  language: 'en-US',
  written: '2026-04-13T08:00:00Z',
  look: serif('#3c5a2e', '#eef2e6'),
  sheet: LETTER,
  blocks: [
    title('The community garden budget', 'Task design for grade 7 mathematics, two weeks, spring term'),
    heading('The task'),
    text(
      'Your team has been asked to plan the budget for a community garden. You have $8,000 to spend. Choose what to build, fill in the budget table, and make a poster that explains your plan to the class.',
    ),
    text(
      'The garden is next to a school. People who live near it would like a path with raised beds, rain tanks, a tool shed and evening lights. All of it together costs more than you have, so you will need to leave something out.',
    ),
    table(
      'Prices',
      [
        { title: 'What can be built', width: 5 },
        { title: 'Price', width: 2, align: 'right' },
      ],
      [
        ['Path and two raised beds', '$4,000'],
        ['Rain tanks', '$1,500'],
        ['Tool shed with lock', '$3,000'],
        ['Evening lights', '$5,000'],
      ],
    ),
    heading('Why I chose this task'),
    text(
      'Everyone has to manage a budget one day, so this is a skill for life. Students of this age enjoy projects about food and nature, and they like to work in teams and to make posters. A garden is also a topic that every student can picture, whatever they already know.',
    ),
    text(
      'I wanted a task where the arithmetic has a purpose. In the textbook chapter the students add and subtract decimals on twenty separate lines. Here they do the same operations, but every number belongs to the plan, and a mistake in one line changes the total.',
    ),
    heading('Standards'),
    list(
      '7.EE.B.3: solve multi-step problems with rational numbers, and judge whether the answer is reasonable.',
      '7.RP.A.3: use proportional relationships to solve percent problems.',
      'Speaking and listening: present a plan to classmates.',
    ),
    heading('Timeline'),
    table(
      'Ten lessons of 45 minutes',
      [
        { title: 'Lesson', width: 2 },
        { title: 'What we do', width: 6 },
        { title: 'What is handed in', width: 4 },
      ],
      [
        ['1', 'Introduction, teams are formed, roles are given out', 'Role sheet'],
        ['2 and 3', 'Budget table, first draft', 'Draft table'],
        ['4', 'Percent of the budget for each item', 'Worksheet 1'],
        ['5', 'Check totals with another team', 'Signed table'],
        ['6 to 8', 'Poster', 'Poster'],
        ['9', 'Gallery walk: two stickers for the posters you like best', 'Stickers'],
        ['10', 'Short quiz on decimals and percent', 'Quiz'],
      ],
    ),
    heading('How the poster is graded'),
    table(
      'Grading sheet, 50 points',
      [
        { title: 'What I look for', width: 7 },
        { title: 'Points', width: 2, align: 'right' },
      ],
      [
        ['The budget table is complete and has a total', '10'],
        ['The total is not more than $8,000', '10'],
        ['The poster has a title and at least three pictures', '10'],
        ['The poster is neat, colorful and easy to read from two meters', '10'],
        ['Every member of the team took part', '10'],
      ],
    ),
    text(
      'Students receive the grading sheet on the first day so that they know what is expected. Teams that finish early may add plants to their plan from the seed catalog on the back table.',
    ),
    heading('Team roles'),
    text('Each team of four has these roles. Roles are drawn from a hat in lesson 1.'),
    table(
      'Roles',
      [
        { title: 'Role', width: 2 },
        { title: 'What this person does', width: 6 },
      ],
      [
        ['Manager', 'Keeps the team on time and reads the instructions aloud'],
        ['Treasurer', 'Writes the budget table and checks the sums'],
        ['Designer', 'Plans the poster and chooses the pictures'],
        ['Reporter', 'Explains the poster during the gallery walk'],
      ],
    ),
    heading('Instructions for students'),
    steps(
      'Read the prices. Underline what you think the garden needs most.',
      'Talk in your team for ten minutes. Everyone says one thing they would build and one they would leave out.',
      'Fill in the budget table. Round to whole dollars.',
      'Work out what percent of the budget each item takes. Show one calculation in full.',
      'Make your poster. Use the grading sheet as a checklist before you hand it in.',
    ),
    box(
      'Reminder for the gallery walk',
      'Be ready to say your total and to name one thing that you left out. Keep it short: each team has two minutes before the bell rings for the next poster.',
    ),
    heading('Worksheet 1: the budget table'),
    table(
      'To be filled in by the team',
      [
        { title: 'Item', width: 4 },
        { title: 'Price', width: 2, align: 'right' },
        { title: 'Running total', width: 2, align: 'right' },
        { title: 'Percent of $8,000', width: 2, align: 'right' },
      ],
      [
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
        ['', '', '', ''],
        ['Total', '', '', ''],
      ],
    ),
    text(
      'Example: rain tanks cost $1,500. 1,500 divided by 8,000 is 0.1875, so the tanks take about 19 percent of the budget.',
    ),
    heading('Materials'),
    list(
      'Price list, one for each team',
      'Poster paper, markers, glue, pictures of gardens from magazines',
      'Calculators for checking, after the sums have been done by hand',
    ),
  ],
};
