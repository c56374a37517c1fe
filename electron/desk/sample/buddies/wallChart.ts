import { Picture } from '../picture.ts';

const ROUTINES: [name: string, colour: string, pegs: number[]][] = [
  ['Look back', '#4a4a8a', [25, 25, 11, 9, 8]],
  ['Walk and ask', '#2f7d64', [0, 0, 8, 7, 6]],
  ['Freeze frame', '#c0703a', [0, 0, 4, 5, 4]],
  ['Letter', '#a83d5b', [0, 0, 2, 4, 7]],
];

/** The chart on the wall: a row for each routine, a column for each week, a peg for each choice. */
export function wallChart(): Buffer {
  const chart = new Picture(1320, 760, '#efe6d2');
  chart.rect(18, 18, 1284, 724, '#fdfaf1');
  chart.text('How do I look back today?', 60, 52, 38, '#33333f', 6);
  for (let week = 0; week < 5; week += 1)
    chart.text(`Week ${week + 2}`, 316 + week * 196, 132, 24, '#33333f', 4);
  ROUTINES.forEach(([name, colour, weeks], row) => {
    const top = 178 + row * 138;
    chart.rect(60, top, 1210, 2, '#cfc4a8');
    chart.text(name, 62, top + 52, 25, colour, 4.5);
    weeks.forEach((pegs, week) => {
      for (let peg = 0; peg < pegs; peg += 1) {
        const x = 316 + week * 196 + (peg % 9) * 19;
        const y = top + 16 + Math.floor(peg / 9) * 38 + ((peg * 5) % 4);
        chart.rect(x + 2, y + 2, 11, 31, '#d9cfb8');
        chart.rect(x, y, 11, 31, colour);
        chart.rect(x, y + 9, 11, 3, '#fdfaf1');
      }
    });
  });
  return chart.png();
}
