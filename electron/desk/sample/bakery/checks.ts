import { stacked } from '../charts.ts';
import {
  A4,
  A4_WIDE,
  box,
  CARD,
  figure,
  heading,
  list,
  type Paper,
  sans,
  see,
  sheet,
  steps,
  subheading,
  table,
  text,
  title,
} from '../paper.ts';

/** Three checks, each tied to a target, each sorting who is ready from who is not, each followed by a change. */
export const checks: Paper = {
  title: 'Three quick checks in the breakfast bar project',
  subject: 'Formative assessment plan',
  language: 'en-GB',
  written: '2026-10-16T14:00:00Z',
  look: sans('#8a4b12', '#f8eee0'),
  sheet: A4,
  outline: true,
  blocks: [
    title('Three quick checks in the breakfast bar project', 'Year 7 mathematics, 24 students, three weeks'),
    text(
      'The school’s breakfast club needs 60 oat bars for the first Friday in November. It can spend 18 pounds, and the bars have to be free of nuts. Our recipe makes 8. The class scales the recipe, prices it and writes the order and the baking plan that the kitchen will follow.',
    ),
    heading('Learning targets'),
    table(
      'What students have to be able to do before the order can be written',
      [
        { title: 'Target', width: 2 },
        { title: 'In the students’ words', width: 8 },
        { title: 'Check', width: 3 },
      ],
      [
        ['T1', 'I can scale a recipe by a factor that is not a whole number', '1, entry card'],
        ['T2', 'I can compare offers by what one unit costs, and show how', '2, whiteboards'],
        ['T3', 'I can say which quantities grow with the order and which do not', '3, exit card'],
      ],
    ),
    see('Check 1: entry card', '#check1'),
    see('Check 2: whiteboards', '#check2'),
    see('Check 3: exit card', '#check3'),
    see('All results on one page', '#results'),
    box(
      'How I keep the checks small',
      'Each one takes under six minutes, is sorted before the next lesson into three piles, and is not graded. Students know that the pile decides what they do tomorrow and nothing else.',
    ),
    sheet(A4),
    heading('Check 1: entry card (T1, 28 September)', 'check1'),
    text(
      'Question: our recipe for 8 bars takes 150 g of oats. How much do we need for 12 bars? For 20 bars? Show your thinking in the box.',
    ),
    text(
      'I chose the numbers with care. Twelve is 8 and a half of 8, which many students can see. Twenty is two and a half times 8, and cannot be reached by doubling. Somebody who adds where they should multiply gets 154, and I can tell that from a slip in arithmetic.',
    ),
    table(
      'What an answer tells me, and what its owner does on 29 September',
      [
        { title: '12 bars', width: 2 },
        { title: '20 bars', width: 2 },
        { title: 'What it shows', width: 6 },
        { title: 'Next day', width: 6 },
      ],
      [
        [
          '225 g',
          '375 g',
          'Multiplies by a factor that fits (9 students)',
          'Group C: writes the factor for 60 bars and for the tin',
        ],
        [
          '225 g',
          '300 g to 450 g, or nothing',
          'Halves and doubles, has no way to a factor between (8)',
          'Group B: double number line with a tick for every 4 bars',
        ],
        [
          '154 g',
          '162 g',
          'Adds the difference (6)',
          'Group A: weighs oats for 4, 8 and 12 bars, then draws',
        ],
        ['no answer', 'no answer', 'Cannot be told (1)', 'Two minutes of conversation, then group A'],
      ],
    ),
    heading('Check 2: whiteboards (T2, 1 October)', 'check2'),
    text(
      'Question: one shop sells 500 g of oats for 1.20, another 750 g for 1.74. Which is the better buy, and how would you convince somebody who thinks that the cheaper bag must be better? Boards up after three minutes, all at once.',
    ),
    list(
      'Ready: a unit price for both, in the same unit (0.24 and 0.232 for 100 g), or both scaled to 1,500 g.',
      'Nearly: right choice, but the units differ or the reason is “bigger bags are cheaper”.',
      'Not yet: compares the prices or the weights alone.',
    ),
    text(
      'The two offers are close on purpose. If the difference were large, everyone could guess it and I would learn nothing.',
    ),
    sheet(CARD),
    heading('Check 3: exit card (T3, 6 October)', 'check3'),
    text('The order goes up from 60 to 120 bars. Put a tick where the quantity doubles.'),
    list(
      'grams of oats',
      'minutes in the oven for one tin',
      'number of tins, if the oven takes two at a time',
      'what one bar costs',
    ),
    text('Choose one that you did not tick. Say why not, so that the cook would believe you.'),
    sheet(A4_WIDE),
    heading('All results on one page', 'results'),
    figure(
      210,
      'Stacked bars. Check 1: 9 ready, 8 nearly, 7 not yet. Check 2: 14, 7, 3. Check 3: 17, 5, 2.',
      'Students out of 24. The rows of the table for each student, under codes, are in the CSV file of this submission.',
      stacked(
        ['ready', 'nearly', 'not yet'],
        ['Check 1, T1', [9, 8, 7]],
        ['Check 2, T2', [14, 7, 3]],
        ['Check 3, T3', [17, 5, 2]],
      ),
    ),
    table(
      'What changed because of each check',
      [
        { title: 'Result', width: 6 },
        { title: 'Change', width: 8 },
        { title: 'Date', width: 3 },
      ],
      [
        [
          'Seven not ready on T1, six of them adding',
          'The planned lesson on percent was moved; three groups, see the board of 28 September',
          '29 September',
        ],
        [
          'Five boards compare in different units',
          'Ten minutes for all on “same unit first”, then pairs mix a ready and a nearly',
          '2 October',
        ],
        [
          'Two still tick oven minutes',
          'The two of them time one tin and two tins with the cook and report to the class',
          '8 October',
        ],
      ],
    ),
    sheet(A4),
    heading('Check 1 again, with other numbers'),
    text(
      'On 2 October the seven who had not been ready, and anybody else who wished, did the card again: 6 bars take 120 g, how much do 9 and 15 need? The factors are the same as before (one and a half, two and a half), so that an improvement is not due to easier numbers. Eleven students asked for the card, among them four who had been “nearly”.',
    ),
    heading('Sorting in practice'),
    text('Sorting twenty-four cards takes me about eight minutes. This is how I do it.'),
    steps(
      'Read only the box with the thinking first, and the answer second.',
      'Make three piles. If I hesitate for longer than it takes to read the card twice, the card goes to “nearly” and gets a pencil question.',
      'Write the codes of each pile into the sheet, and one word for why.',
      'Look at the biggest pile that is not “ready” and plan the first fifteen minutes of the next lesson for it.',
    ),
    subheading('What I do not use the checks for'),
    text(
      'Not for marks, not for parents’ evening, and not for deciding who sits where for longer than a week. The groups of 29 September were dissolved on 2 October.',
    ),
    subheading('Who else looks at them'),
    text(
      'On the day after check 1 students saw their own card again, with a question in pencil and no tick or cross. They answered the question first and then joined their group. The answers are in the samples.',
    ),
  ],
};
