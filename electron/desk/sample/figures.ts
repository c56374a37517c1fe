import type { Block } from './paper.ts';
import { leave, makeRoom, measure, type Pen, SOFT, tagged } from './pen.ts';

/** Draws a figure of lines and text across the width of the page, with its caption under it. */
export function drawFigure(pen: Pen, block: Extract<Block, { kind: 'figure' }>): void {
  const { doc, look } = pen;
  leave(pen, 4);
  makeRoom(pen, block.height + 34);
  const { left, width } = measure(pen);
  const y = doc.y;
  tagged(
    pen,
    'Figure',
    () => {
      doc.save();
      block.draw(doc, { x: left, y, width, height: block.height }, look);
      doc.restore();
    },
    block.alt,
  );
  caption(pen, block.caption, y + block.height + 6);
}

/** Draws a picture made of pixels, centred, at most `height` points tall, with its caption under it. */
export function drawPicture(pen: Pen, block: Extract<Block, { kind: 'picture' }>): void {
  const { doc } = pen;
  const png = block.png();
  // A PNG states its size in pixels at bytes 16 and 20.
  const shape = png.readUInt32BE(16) / png.readUInt32BE(20);
  leave(pen, 4);
  const width = Math.min(measure(pen).width, block.height * shape);
  const height = width / shape;
  makeRoom(pen, height + 34);
  const x = measure(pen).left + (measure(pen).width - width) / 2;
  const y = doc.y;
  tagged(pen, 'Figure', () => doc.image(png, x, y, { width, height }), block.alt);
  caption(pen, block.caption, y + height + 6);
}

function caption(pen: Pen, words: string, y: number): void {
  const { doc, look } = pen;
  const { left, width } = measure(pen);
  tagged(pen, 'Caption', () => {
    doc.font(look.slanted).fontSize(9.5).fillColor(SOFT).text(words, left, y, { width, lineGap: 1.5 });
  });
  doc.x = left;
  doc.y += 10;
}
