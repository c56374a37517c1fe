import { bars, label } from '../charts.ts';
import {
  type Drawing,
  figure,
  heading,
  LETTER,
  LETTER_WIDE,
  type Paper,
  serif,
  sheet,
  table,
  text,
  title,
} from '../paper.ts';
import { INK } from '../pen.ts';

type Plot = [words: string, x: number, y: number, width: number, height: number, colour: string];

/** A poster as a class would hang it up: a headline, a plan with coloured plots and a line for the total. */
function poster(headline: string, total: string, plots: Plot[]): Drawing {
  return (doc, { x, y, width, height }, look) => {
    doc.rect(x, y, width, height).lineWidth(1).fillAndStroke('#fffdf2', '#8c8c8c');
    doc.font(look.strong).fontSize(26).fillColor(look.accent);
    label(doc, headline, x + width / 2, y + 18, 'center');
    for (const [words, left, top, wide, tall, colour] of plots) {
      const spot = { x: x + left * width, y: y + top * height, width: wide * width, height: tall * height };
      doc
        .roundedRect(spot.x, spot.y, spot.width, spot.height, 5)
        .lineWidth(1)
        .fillAndStroke(colour, '#555555');
      doc.font(look.strong).fontSize(12).fillColor(INK);
      label(doc, words, spot.x + spot.width / 2, spot.y + spot.height / 2 - 6, 'center');
    }
    doc.font(look.strong).fontSize(16).fillColor(INK);
    label(doc, total, x + width / 2, y + height - 32, 'center');
  };
}

const posterA = poster('OUR GREEN GARDEN', 'Path and beds $4,000 + rain tanks $1,500 = $5,500', [
  ['Raised bed', 0.08, 0.24, 0.22, 0.22, '#a9c78a'],
  ['Raised bed', 0.08, 0.54, 0.22, 0.22, '#a9c78a'],
  ['Path', 0.36, 0.2, 0.12, 0.62, '#e2d3b0'],
  ['Rain tank', 0.56, 0.24, 0.16, 0.2, '#9fc3d8'],
  ['Rain tank', 0.76, 0.24, 0.16, 0.2, '#9fc3d8'],
  ['Sunflowers', 0.56, 0.56, 0.36, 0.2, '#f2d16b'],
]);

const posterB = poster('THE NIGHT GARDEN', 'Evening lights $5,000 + rain tanks $1,500 = $6,500', [
  ['Lights', 0.08, 0.22, 0.84, 0.14, '#f6e7a1'],
  ['Benches', 0.08, 0.44, 0.3, 0.16, '#d8b48c'],
  ['Rain tank', 0.44, 0.44, 0.2, 0.16, '#9fc3d8'],
  ['Flowers', 0.7, 0.44, 0.22, 0.16, '#e0a3b5'],
  ['Lights', 0.08, 0.66, 0.84, 0.12, '#f6e7a1'],
]);

/** Attempt 1: the two best posters, without a word on what they show. */
export const posters: Paper = {
  title: 'Garden posters',
  subject: 'Student work, first version of the task',
  language: 'en-US',
  written: '2026-05-05T08:00:00Z',
  look: serif('#3c5a2e', '#eef2e6'),
  sheet: LETTER,
  blocks: [
    title('Garden posters', 'The two posters with the most stickers in the gallery walk'),
    text(
      'These are the posters that the class voted for. I have redrawn them on the computer because the photographs showed names and faces. Both teams received full points. The other five posters are stored in my room and can be seen on request.',
    ),
    text(
      'The teams worked very well. There was a lot of talking, the room was busy, and nearly all the posters were finished on time. The gallery walk was the high point, and several students asked if they could do another poster project.',
    ),
    heading('Points'),
    table(
      'Points of the seven teams, out of 50',
      [
        { title: 'Team', width: 2 },
        { title: 'Table', width: 2, align: 'right' },
        { title: 'Within budget', width: 2, align: 'right' },
        { title: 'Poster', width: 2, align: 'right' },
        { title: 'Taking part', width: 2, align: 'right' },
        { title: 'Total', width: 2, align: 'right' },
      ],
      [
        ['1 (Sample A)', '10', '10', '20', '10', '50'],
        ['2', '8', '10', '18', '10', '46'],
        ['3', '10', '10', '15', '9', '44'],
        ['4 (Sample B)', '10', '10', '20', '10', '50'],
        ['5', '6', '10', '16', '10', '42'],
        ['6', '9', '10', '14', '8', '41'],
        ['7', '10', '0', '19', '10', '39'],
      ],
    ),
    sheet(LETTER_WIDE),
    heading('Sample A'),
    figure(
      400,
      'A poster with two raised beds, a path, two rain tanks and sunflowers.',
      'Sample A, 50 points',
      posterA,
    ),
    sheet(LETTER_WIDE),
    heading('Sample B'),
    figure(
      400,
      'A poster with two rows of lights, benches, a rain tank and flowers.',
      'Sample B, 50 points',
      posterB,
    ),
    sheet(LETTER),
    heading('Stickers'),
    figure(
      200,
      'Bar chart of stickers by team: 15, 6, 5, 12, 4, 3 and 7.',
      'Two stickers for each of 26 students in the gallery walk',
      bars(
        16,
        ['Team 1 (Sample A)', 15],
        ['Team 2', 6],
        ['Team 3', 5],
        ['Team 4 (Sample B)', 12],
        ['Team 5', 4],
        ['Team 6', 3],
        ['Team 7', 7],
      ),
    ),
    text(
      'Teams 1 and 4 had the best posters by far. When I asked for the reason, most students said the colors, and some said that the night garden is a cool idea.',
    ),
    heading('Quiz'),
    text(
      'The class average in the quiz on decimals and percent was 81, compared with 78 on the chapter test before. The students who had been treasurer did best.',
    ),
    text(
      'Team 7 went $500 over the budget because they wanted the path, the tanks and the shed. They decided to leave it that way because they said the city could surely find another $500. I took the ten points off.',
    ),
  ],
};
