import type { Point } from '../lettering.ts';
import { Picture } from '../picture.ts';

const BLUE = '#1f4e8c';
const GREEN = '#2a7a4b';
const RED = '#b5372c';
const BLACK = '#2b2b2b';

/** The board of 28 September: three columns of sticky notes, one for each student, and what comes next. */
export function whiteboard(): Buffer {
  const board = new Picture(1400, 900, '#f6f7f5');
  frame(board);
  board.text('Entry card 28 Sept: 8 bars = 150 g. 12 bars? 20 bars?', 70, 66, 32, BLACK, 5);
  board.line(
    [
      [70, 122],
      [1330, 126],
    ],
    4,
    BLACK,
  );

  column(board, 80, 'Adds', '154 / 162', RED, '#f4b6a6', 7, 6);
  column(board, 510, 'Doubles', '225 / ???', BLUE, '#f7e08a', 8);
  column(board, 940, 'Finds a factor', '225 / 375', GREEN, '#b9dca5', 9);

  board.text('Tomorrow', 80, 640, 30, BLACK, 5);
  const next: [number, string, string, string][] = [
    [80, 'A: weigh oats', 'for 4, 8, 12', RED],
    [510, 'B: number line', 'tick every 4', BLUE],
    [940, 'C: factor for 60', 'and for the tin', GREEN],
  ];
  for (const [x, first, second, colour] of next) {
    arrow(board, x + 130, 575, 622, colour);
    board.text(first, x, 700, 26, colour, 5);
    board.text(second, x, 746, 26, colour, 5);
  }
  board.text('Percent lesson moves to Friday', 80, 818, 24, BLACK, 4);
  return board.png();
}

function frame(board: Picture): void {
  board.rect(0, 0, 1400, 22, '#a9adb0');
  board.rect(0, 878, 1400, 22, '#a9adb0');
  board.rect(0, 0, 22, 900, '#a9adb0');
  board.rect(1378, 0, 22, 900, '#a9adb0');
  board.rect(22, 22, 1356, 6, '#dfe2e1');
  board.rect(1040, 868, 90, 12, RED);
  board.rect(1150, 868, 90, 12, BLUE);
}

function column(
  board: Picture,
  x: number,
  name: string,
  answers: string,
  ink: string,
  paper: string,
  count: number,
  blank = -1,
): void {
  board.text(name, x, 158, 34, ink, 6);
  board.text(answers, x, 212, 22, ink, 4);
  for (let note = 0; note < count; note += 1) {
    const left = x + (note % 4) * 92;
    const top = 262 + Math.floor(note / 4) * 98 + (note % 2) * 5;
    board.rect(left + 5, top + 6, 78, 78, '#c9cbc8');
    board.rect(left, top, 78, 78, paper);
    if (note === blank) {
      board.text('?', left + 30, top + 24, 30, '#6d6d6d', 4);
      continue;
    }
    // Scribbles stand for the thinking on each note, so that no writing of a child is imitated.
    for (let line = 0; line < 3; line += 1) {
      const length = 34 + ((note * 7 + line * 13) % 24);
      const wave: Point[] = [0, 1, 2, 3, 4].map((step) => [
        left + 12 + (step * length) / 4,
        top + 20 + line * 19 + (step % 2) * 4,
      ]);
      board.line(wave, 2, '#6d6d6d');
    }
  }
}

function arrow(board: Picture, x: number, from: number, to: number, colour: string): void {
  board.line(
    [
      [x, from],
      [x + 3, to],
    ],
    6,
    colour,
  );
  board.line(
    [
      [x - 14, to - 18],
      [x + 3, to],
      [x + 18, to - 19],
    ],
    6,
    colour,
  );
}
