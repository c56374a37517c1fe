import { label } from '../charts.ts';
import type { Drawing } from '../paper.ts';
import { INK, SOFT } from '../pen.ts';

type Mark = [kind: 'circle' | 'cross', x: number, y: number, words: string];

const MARKS: Mark[] = [
  ['circle', 0.2, 0.14, 'thinner on purpose'],
  ['cross', 0.43, 0.5, 'notch on the other side'],
  ['circle', 0.2, 0.84, 'kept, 14 Oct: the wall is there'],
  ['cross', 0.05, 0.62, 'edge broke at the drill'],
];

/** A shelf as drawn by a student, with the marks of the routine: circles for meant, crosses for happened. */
export const shelfDrawing: Drawing = (doc, { x, y, width, height }, look) => {
  const at = (px: number, py: number): [number, number] => [x + px * width, y + py * height];
  doc.rect(x, y, width, height).fill('#faf7f0');
  const [left, top] = at(0.06, 0.1);
  const [right, bottom] = at(0.44, 0.88);
  doc.lineWidth(1.2).strokeColor(SOFT);
  doc.rect(left, top, right - left, bottom - top).stroke();
  for (const level of [0.1, 0.48, 0.84]) {
    const [, shelf] = at(0, level);
    doc.rect(left, shelf, right - left, 9).stroke();
  }
  const [, size] = at(0, 0.95);
  doc.font(look.plain).fontSize(9).fillColor(SOFT);
  label(doc, '420 mm', (left + right) / 2, size - 3, 'center');

  MARKS.forEach(([kind, px, py, words], index) => {
    const [mx, my] = at(px, py);
    const [keyX, keyY] = at(0.56, 0.16 + index * 0.19);
    for (const [cx, cy] of [
      [mx, my],
      [keyX, keyY + 6],
    ] as const) {
      doc.lineWidth(1.8);
      if (kind === 'circle') doc.circle(cx, cy, 8).stroke(look.accent);
      else
        doc
          .moveTo(cx - 7, cy - 7)
          .lineTo(cx + 7, cy + 7)
          .moveTo(cx + 7, cy - 7)
          .lineTo(cx - 7, cy + 7)
          .stroke('#a3341f');
      doc.font(look.strong).fontSize(9).fillColor(INK);
      label(doc, String(index + 1), cx + 11, cy - 10);
    }
    doc.font(look.plain).fontSize(10.5).fillColor(INK);
    label(doc, words, keyX + 30, keyY);
  });
};
