import { lines } from '../charts.ts';
import {
  box,
  figure,
  heading,
  LETTER,
  list,
  type Paper,
  sans,
  sheet,
  steps,
  table,
  text,
  title,
} from '../paper.ts';

/** A usable plan of quick checks; whatever shows its use lies behind a sign-in. */
export const checks: Paper = {
  title: 'Quick checks for the weather station',
  subject: 'Formative assessment plan',
  language: 'en-US',
  written: '2026-10-30T12:00:00Z',
  look: sans('#2b5f87', '#e8f0f6'),
  sheet: LETTER,
  blocks: [
    title('Quick checks for the weather station', 'Grade 4 science and mathematics, five weeks'),
    text(
      'Our class runs the weather station on the roof of the gym and sends a forecast for recess to the six other classes every morning. The forecast has to say one thing that the others can act on: coats or no coats, field or blacktop. The checks below tell me who is ready to take a turn as forecaster.',
    ),
    heading('Targets'),
    table(
      'Targets and checks',
      [
        { title: 'Learning target', width: 6 },
        { title: 'Quick check', width: 5 },
        { title: 'When', width: 3 },
      ],
      [
        ['I can read the instruments to the nearest mark', 'Photo card with three instruments', 'Mondays'],
        [
          'I can tell a pattern from a single odd value',
          'Odd one out: four days, one does not fit',
          'Week 2',
        ],
        ['I can say how sure I am', 'Thumb line from “sure” to “guessing”, with a because', 'Weeks 3 to 5'],
      ],
    ),
    figure(
      180,
      'Line chart of the temperature at eight in the morning and at noon over five school days.',
      'The graph for odd one out, week 2, degrees Fahrenheit. Thursday’s noon value was read in the sun.',
      lines(
        100,
        ['Mon', 'Tue', 'Wed', 'Thu', 'Fri'],
        [
          ['8 a.m.', [52, 50, 49, 51, 48]],
          ['noon', [63, 61, 60, 88, 59]],
        ],
      ),
    ),
    heading('Photo card'),
    text(
      'Each card shows a thermometer between two marks, a rain gauge read from above and a wind vane. Two of the three are easy to read wrongly: the gauge from above shows too much, and the vane points to where the wind comes from.',
    ),
    list(
      'All three right: ready to forecast.',
      'Gauge or vane wrong: goes up to the roof with a partner and reads both from two positions.',
      'Thermometer wrong: number line with me, because the trouble is the half marks.',
    ),
    heading('Odd one out'),
    text(
      'The student circles the value that does not fit and gives one reason that could be checked. “It was hot” is not such a reason. “Somebody read it in the sun, look whether the noon shade was on the other side” is.',
    ),
    table(
      'What an answer tells me',
      [
        { title: 'Circled', width: 4 },
        { title: 'Reason', width: 5 },
        { title: 'Next', width: 6 },
      ],
      [
        ['Thursday’s noon', 'Can be checked', 'Ready'],
        [
          'Thursday’s noon',
          '“It was hot”',
          'Goes to the roof at noon with the question “what would you look for?”',
        ],
        ['Another value', 'Can be checked', 'Draws the four days and looks again; the thinking is right'],
        ['Another value', 'None', 'Works with me on what a pattern is'],
      ],
    ),
    box(
      'Why a reason that can be checked',
      'In the first week most of the class threw away every value that they did not like. The target is not to find the odd value but to go and look.',
    ),
    heading('Thumb line'),
    text(
      'Students stand along the wall between “sure” and “guessing” about tomorrow’s noon temperature, and each says one “because”. I write down position and reason. A student who stands at “sure” three times and is wrong three times gets a conference, and so does one who always stands in the middle.',
    ),
    table(
      'Sheet for one week (codes only)',
      [
        { title: 'Code', width: 2 },
        { title: 'Position 1 to 5', width: 3, align: 'center' },
        { title: 'Because', width: 7 },
        { title: 'Off by', width: 2, align: 'right' },
      ],
      [
        ['K-01', '5', 'It was 60 all week', '2'],
        ['K-02', '1', 'The vane turned to the north', '1'],
        ['K-03', '3', 'No reason given', '7'],
        ['K-04', '5', 'My phone said so', '0'],
        ['K-05', '2', 'Clouds came at two o’clock', '3'],
        ['K-06', '4', 'It goes down a bit every day', '1'],
      ],
    ),
    text(
      'K-02 is the kind of answer that I hope for: unsure, with the best evidence in the room. K-04 is the kind that grades would reward.',
    ),
    heading('What happens with the results'),
    text(
      'Results are sorted on the same day. The forecaster’s rota for the next week follows from them, and whoever is not on it knows what to practice and with whom.',
    ),
    table(
      'Rota and practice, an ordinary week',
      [
        { title: 'Result', width: 5 },
        { title: 'Next week', width: 6 },
        { title: 'With whom', width: 4 },
      ],
      [
        ['Card right, reason can be checked', 'Forecaster on one day', 'A second forecaster'],
        [
          'Card right, reason cannot be checked',
          'Finds the reason for one odd value on the roof',
          'Forecaster of the day',
        ],
        ['Gauge or vane wrong', 'Reads both from two positions, three mornings', 'A partner who can'],
        ['Thermometer wrong', 'Number line with half marks', 'Me, ten minutes'],
        [
          'Always in the middle of the thumb line',
          'Writes tomorrow’s number on a card before hearing others',
          'Me, conference',
        ],
      ],
    ),
    sheet(LETTER),
    heading('Before a turn as forecaster'),
    steps(
      'Read the three instruments aloud to somebody who writes them down.',
      'Say one thing that the other classes should do, and how sure you are.',
      'After recess, ask one class whether it was right.',
    ),
    table(
      'Forecaster’s sheet, filled in at 8:20',
      [
        { title: 'What I read', width: 5 },
        { title: 'What I say', width: 6 },
        { title: 'How sure, and because', width: 6 },
      ],
      [
        ['Temperature:', 'Coats / no coats', ''],
        ['Rain gauge:', 'Field / blacktop', ''],
        ['Vane:', 'Anything else that helps', ''],
        ['One value that I went to check:', '', ''],
      ],
    ),
    text(
      'The sheet goes on the door of the gym. In the afternoon the forecaster writes in red what really happened. In five weeks nobody has asked for a grade on it.',
    ),
    text(
      'The clips of the thumb line, the photo cards of all students and the rota of each week are in the shared folder of our school. Please sign in with a school account to see them.',
      'Evidence.',
    ),
  ],
};
