import type { Block, Column } from './paper.ts';
import { decoration, INK, leave, makeRoom, measure, type Pen, SOFT, tagged } from './pen.ts';

interface Cell {
  text: string;
  x: number;
  width: number;
  align: 'left' | 'right' | 'center';
}

const PAD = 7;
const GAP = 2;
/** Above the column titles: the caption. */
const ABOVE = 30;
/** A table up to this height is not split. */
const WHOLE = 300;

type TableBlock = Extract<Block, { kind: 'table' }>;

/**
 * Sets a table with its caption above it. Rows are kept whole; on a new page the column titles come again.
 * Throws when a row has another number of cells than there are columns.
 */
export function drawTable(pen: Pen, block: TableBlock): void {
  const { doc, look, root } = pen;
  const { columns, rows, caption } = block;
  const titles = columns.map((column) => column.title);
  leave(pen, 4);
  makeRoom(pen, tableReach(pen, block));
  const { left, width } = measure(pen);
  tagged(pen, 'Caption', () => {
    doc.font(look.slanted).fontSize(9.5).fillColor(SOFT).text(caption, left, doc.y, { width });
  });
  doc.y += 4;
  const whole = doc.struct('Table');
  root.add(whole);
  drawRow(pen, whole, columns, titles, true);
  rows.forEach((row, index) => {
    if (row.length !== columns.length) throw new Error(`"${caption}", row ${index + 1}: ${row.length} cells`);
    if (doc.y + heightOf(pen, columns, row) > doc.page.maxY()) {
      makeRoom(pen, Number.POSITIVE_INFINITY);
      drawRow(pen, whole, columns, titles, true);
    }
    drawRow(pen, whole, columns, row, false);
  });
  whole.end();
  doc.x = left;
  doc.y += 12;
}

/** The height that has to be free below for the table to begin: all of it, or its first row if it is long. */
export function tableReach(pen: Pen, { columns, rows }: TableBlock): number {
  const titles = columns.map((column) => column.title);
  const above = ABOVE + heightOf(pen, columns, titles, true);
  const heights = rows.map((row) => heightOf(pen, columns, row));
  const whole = heights.reduce((sum, height) => sum + height, above);
  return whole <= WHOLE ? whole : above + (heights[0] ?? 0);
}

function cellsOf(pen: Pen, columns: Column[], texts: string[]): Cell[] {
  const { left, width } = measure(pen);
  const shares = columns.reduce((sum, column) => sum + column.width, 0);
  let x = left;
  return columns.map((column, index) => {
    const cell = {
      text: texts[index] ?? '',
      x,
      width: (width * column.width) / shares,
      align: column.align ?? 'left',
    };
    x += cell.width;
    return cell;
  });
}

function heightOf(pen: Pen, columns: Column[], texts: string[], head = false): number {
  const { doc, look } = pen;
  doc.font(head ? look.strong : look.plain).fontSize(look.size - 1);
  // An empty row is there to be written in, so it is as tall as a line.
  const heights = cellsOf(pen, columns, texts).map((cell) =>
    doc.heightOfString(cell.text || ' ', { width: cell.width - 2 * PAD, lineGap: GAP }),
  );
  // What a font leaves free under its last line would make the cell look top-heavy.
  return Math.max(...heights) + 2 * PAD - GAP - 2.5;
}

function drawRow(
  pen: Pen,
  whole: PDFKit.PDFStructureElement,
  columns: Column[],
  texts: string[],
  head: boolean,
): void {
  const { doc, look } = pen;
  const cells = cellsOf(pen, columns, texts);
  const height = heightOf(pen, columns, texts, head);
  const top = doc.y;
  decoration(pen, () => {
    for (const cell of cells) {
      doc.rect(cell.x, top, cell.width, height);
      doc.lineWidth(0.6);
      if (head) doc.fillAndStroke(look.tint, '#9a9a9a');
      else doc.stroke('#9a9a9a');
    }
  });
  const row = doc.struct('TR');
  whole.add(row);
  for (const cell of cells) {
    row.add(
      doc.struct(head ? 'TH' : 'TD', {}, () => {
        doc
          .font(head ? look.strong : look.plain)
          .fontSize(look.size - 1)
          .fillColor(INK)
          .text(cell.text, cell.x + PAD, top + PAD, {
            width: cell.width - 2 * PAD,
            align: cell.align,
            lineGap: GAP,
          });
      }),
    );
  }
  row.end();
  doc.y = top + height;
}
