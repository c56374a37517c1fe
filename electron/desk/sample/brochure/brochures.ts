import { bars } from '../charts.ts';
import {
  figure,
  heading,
  LETTER,
  LETTER_WIDE,
  type Paper,
  sans,
  sheet,
  table,
  text,
  title,
} from '../paper.ts';
import { folded } from './folded.ts';

/** Student work as it was handed in: two good ones, no annotation, nothing beyond the facts. */
export const brochures: Paper = {
  title: 'Brochures',
  subject: 'Student work',
  language: 'en-US',
  written: '2026-10-09T08:00:00Z',
  look: sans('#5b3f8c', '#efebf6'),
  sheet: LETTER,
  blocks: [
    title('Brochures', 'Two examples and the grades of the class'),
    text(
      'The brochures were on the wall of the hallway for three weeks. Everyone was proud of them. Here are the texts of two that came out especially well. Names have been taken off.',
    ),
    table(
      'Grades of 24 students',
      [
        { title: 'Points', width: 3 },
        { title: 'Students', width: 3, align: 'right' },
      ],
      [
        ['95 and more', '11'],
        ['85 to 94', '8'],
        ['75 to 84', '3'],
        ['Below 75 (late)', '2'],
      ],
    ),
    sheet(LETTER_WIDE),
    heading('Sample A'),
    figure(
      400,
      'A brochure in three panels: Saturn with its ring on the front, facts on the second and third panel.',
      'Sample A, 98 points; the student’s words, retyped',
      folded(
        'SATURN',
        '#d8b46a',
        true,
        {
          heading: 'The facts',
          lines: [
            'Saturn is named after the Roman god of farming.',
            'It is 886 million miles from the sun. That is 1,427 million kilometers.',
            'The diameter is 74,900 miles.',
            'A day is 10.7 hours and a year is 29 years.',
            'It is very cold, about 288 degrees below zero.',
          ],
        },
        {
          heading: 'Did you know?',
          lines: [
            'It would float in water if you had a bathtub that big.',
            'The rings are ice and rocks.',
            'It has more moons than I can draw.',
            'Come to Saturn today! You will love the view.',
          ],
        },
      ),
    ),
    sheet(LETTER_WIDE),
    heading('Sample B'),
    figure(
      400,
      'A brochure in three panels: a red planet on the front, facts on the second and third panel.',
      'Sample B, 96 points; the student’s words, retyped',
      folded(
        'MARS',
        '#b9502f',
        false,
        {
          heading: 'All about MARS',
          lines: [
            'Named after the god of war.',
            'Distance: 142 million miles or 228 million kilometers.',
            'Diameter 4,212 miles, two moons.',
            'A day is 24 and a half hours, a year is 687 days.',
            'Hottest 70 degrees, coldest 225 below zero.',
          ],
        },
        {
          heading: 'Three facts',
          lines: [
            '1. There is the biggest volcano.',
            '2. The dust is rust.',
            '3. Robots live there.',
            'Bring a jacket!',
          ],
        },
      ),
    ),
    sheet(LETTER),
    heading('How it went'),
    figure(
      190,
      'Bar chart of the planets chosen: Saturn 4, Mars 4, Jupiter 4, Venus 3, Neptune 3, Mercury 2, Uranus 2, Earth 2.',
      'Planets that the class chose',
      bars(
        5,
        ['Saturn', 4],
        ['Mars', 4],
        ['Jupiter', 4],
        ['Venus', 3],
        ['Neptune', 3],
        ['Mercury', 2],
        ['Uranus', 2],
        ['Earth', 2],
      ),
    ),
    text(
      'On Friday all students told their table a favorite fact. The most popular fact was that Saturn would float. Parents’ night was a success, and the principal said the hallway looked wonderful.',
    ),
    text('Two students handed in late and lost points. I will remind the class earlier next time.'),
  ],
};
