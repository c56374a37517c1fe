import { heading, LETTER, list, type Paper, sans, sheet, steps, table, text, title } from '../paper.ts';

/** A topic report in the clothes of a travel brochure: no situation, no need, criteria about format. */
export const task: Paper = {
  title: 'Planet travel brochure',
  subject: 'Project instructions',
  language: 'en-US',
  written: '2026-09-28T08:00:00Z',
  look: sans('#5b3f8c', '#efebf6'),
  sheet: LETTER,
  blocks: [
    title('Planet travel brochure', 'Science project, grade 5, one week'),
    heading('Directions'),
    text(
      'Choose one planet of the solar system. Research your planet and make a travel brochure about it. Your brochure must be colorful and must include all of the facts on the checklist. Brochures are due on Friday. Late brochures lose five points a day.',
    ),
    heading('Fact checklist'),
    list(
      'Name of the planet and where the name comes from',
      'Distance from the sun in miles and in kilometers',
      'Diameter, number of moons, length of a day, length of a year',
      'Highest and lowest temperature',
      'Three interesting facts',
      'One picture that is printed and one that you have drawn',
    ),
    heading('How to fold the brochure'),
    steps(
      'Lay the paper sideways in front of you.',
      'Fold the right third over the middle third.',
      'Fold the left third over both. The front should now be on top.',
      'Write the name of your planet on the front before you unfold it, so that it is the right way up.',
    ),
    text(
      'Use pencil first. When I have checked your facts you may go over it in pen. Do not copy whole sentences from a website.',
    ),
    heading('Schedule'),
    table(
      'Five lessons',
      [
        { title: 'Day', width: 2 },
        { title: 'Work', width: 7 },
        { title: 'Done', width: 2, align: 'center' },
      ],
      [
        ['Monday', 'Choose a planet from the list. No more than four people on the same planet.', ''],
        ['Tuesday', 'Look up the facts in the library books and on the two websites on the board.', ''],
        ['Wednesday', 'Write the panels in pencil. Show me your checklist.', ''],
        ['Thursday', 'Pen, color and pictures.', ''],
        ['Friday', 'Hand in. Present your favorite fact to your table.', ''],
      ],
    ),
    heading('Rules for the library'),
    list(
      'Two people at each computer.',
      'Books stay on the reading tables.',
      'Write down where you found each fact (book or website).',
    ),
    heading('Purpose'),
    text(
      'Students learn the planets in a way that is more fun than a report. The travel idea makes the project authentic, because people in real life make brochures too. The project also gives a grade for the first marking period, and the brochures look very nice in the hallway on parents’ night.',
    ),
    text('Standard: Earth’s place in the universe (grade 5).'),
    heading('Note for families'),
    text(
      'Please make sure that your child has crayons or colored pencils at school this week. Help with cutting is fine. The facts should be the child’s own work.',
    ),
    sheet(LETTER),
    heading('Facts table for your notes'),
    table(
      'Fill in your planet and two others to compare',
      [
        { title: 'Fact', width: 4 },
        { title: 'My planet', width: 3 },
        { title: 'Planet 2', width: 3 },
        { title: 'Planet 3', width: 3 },
      ],
      [
        ['Distance from the sun', '', '', ''],
        ['Diameter', '', '', ''],
        ['Moons', '', '', ''],
        ['Length of a day', '', '', ''],
        ['Length of a year', '', '', ''],
        ['Hottest', '', '', ''],
        ['Coldest', '', '', ''],
        ['Rings?', '', '', ''],
      ],
    ),
    text('You do not have to fill in planets 2 and 3, but if you do you can earn up to five extra points.'),
    sheet(LETTER),
    heading('Sign-up list'),
    table(
      'First come, first served; write your number, not your name',
      [
        { title: 'Planet', width: 4 },
        { title: '1', width: 2, align: 'center' },
        { title: '2', width: 2, align: 'center' },
        { title: '3', width: 2, align: 'center' },
        { title: '4', width: 2, align: 'center' },
      ],
      ['Mercury', 'Venus', 'Earth', 'Mars', 'Jupiter', 'Saturn', 'Uranus', 'Neptune'].map((planet) => [
        planet,
        '',
        '',
        '',
        '',
      ]),
    ),
    heading('Grading'),
    table(
      'Grading sheet, 100 points',
      [
        { title: 'Item', width: 7 },
        { title: 'Points', width: 2, align: 'right' },
      ],
      [
        ['All facts on the checklist', '40'],
        ['Neatness and color', '20'],
        ['Two pictures', '10'],
        ['Spelling and punctuation', '15'],
        ['Folded correctly', '5'],
        ['On time', '10'],
      ],
    ),
    text('Extra points: planets 2 and 3 in the facts table (5).'),
  ],
};
