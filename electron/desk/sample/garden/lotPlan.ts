import type { Point } from '../lettering.ts';
import { Picture } from '../picture.ts';

const PENCIL = '#39424f';
const RED = '#c0392b';

/** The plan of the lot on squared paper, with what the team changed after the hearing in red. */
export function lotPlan(): Buffer {
  const page = new Picture(1200, 760, '#fdfdf6');
  for (let x = 0; x < 1200; x += 30) page.rect(x, 0, 1, 760, '#c9dbe6');
  for (let y = 10; y < 760; y += 30) page.rect(0, y, 1200, 1, '#c9dbe6');

  frame(page, 90, 130, 930, 510);
  page.text('Orchard Street lot, 31 m x 17 m', 90, 62, 30, PENCIL);
  page.text('Orchard street', 430, 670, 22, PENCIL);
  page.text('Gate', 520, 606, 18, PENCIL);
  page.line(
    [
      [492, 640],
      [612, 640],
    ],
    9,
    '#fdfdf6',
  );

  page.rect(520, 190, 66, 400, '#e6d9b8');
  frame(page, 520, 190, 66, 400);
  page.text('Path 1.2 m', 604, 372, 20, PENCIL);
  for (const y of [200, 380]) {
    page.rect(210, y, 240, 120, '#bcd3a0');
    frame(page, 210, y, 240, 120);
    page.text('Raised bed', 246, y + 48, 22, PENCIL);
  }
  for (const y of [190, 300]) {
    page.rect(850, y, 130, 80, '#a9cbdc');
    frame(page, 850, y, 130, 80);
    page.text('Tank', 878, y + 30, 22, PENCIL);
  }

  for (const [x, y] of [
    [140, 170],
    [140, 590],
    [760, 170],
    [760, 590],
  ] as Point[])
    crossedLamp(page, x, y);
  lamp(page, 640, 480, RED);
  page.text('1 lamp? Ask price', 672, 470, 22, RED, 4);
  page.text('No lights: who pays?', 690, 522, 20, RED, 4);
  page.text('After the hearing in red', 760, 706, 20, RED, 4);
  return page.png();
}

function frame(page: Picture, x: number, y: number, width: number, height: number): void {
  const corners: Point[] = [
    [x, y],
    [x + width, y + 1],
    [x + width - 1, y + height],
    [x + 1, y + height - 1],
    [x, y],
  ];
  page.line(corners, 3.5, PENCIL);
}

function lamp(page: Picture, x: number, y: number, colour: string): void {
  page.disc(x, y, 12, colour);
  page.disc(x, y, 7, '#fff3c4');
  for (let ray = 0; ray < 8; ray += 1) {
    const [dx, dy] = [Math.cos((ray * Math.PI) / 4), Math.sin((ray * Math.PI) / 4)];
    page.line(
      [
        [x + dx * 16, y + dy * 16],
        [x + dx * 23, y + dy * 23],
      ],
      3,
      colour,
    );
  }
}

function crossedLamp(page: Picture, x: number, y: number): void {
  lamp(page, x, y, PENCIL);
  page.line(
    [
      [x - 26, y - 22],
      [x + 26, y + 22],
    ],
    5,
    RED,
  );
  page.line(
    [
      [x - 26, y + 22],
      [x + 26, y - 22],
    ],
    5,
    RED,
  );
}
