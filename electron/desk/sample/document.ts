import PDFDocument from 'pdfkit';
import { drawFigure, drawPicture } from './figures.ts';
import type { Block, Paper, Sheet } from './paper.ts';
import type { Pen } from './pen.ts';
import { drawBox, drawHeading, drawList, drawQuote, drawSee, drawText, drawTitle } from './prose.ts';
import { drawTable, tableReach } from './table.ts';
import { drawWork, workReach } from './work.ts';

/**
 * Sets a paper as a tagged PDF 1.7: title, language, footers with page numbers, structure for screen readers,
 * and bookmarks and page labels where the paper asks for them.
 * The same paper gives the same bytes each time: the dates come from the paper, the file's id from the dates.
 */
export async function writePaper(paper: Paper): Promise<Buffer> {
  const made = new Date(paper.written);
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: paper.language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: {
      Title: paper.title,
      Subject: paper.subject,
      Creator: 'Touchstone sample batch',
      Producer: 'PDFKit',
      CreationDate: made,
      ModDate: made,
    },
  });
  const root = doc.struct('Document', { title: paper.title });
  doc.addStructure(root);
  const pen: Pen = { doc, root, look: paper.look, sheet: paper.sheet, bookmarks: paper.outline === true };
  openPage(pen, paper.sheet);
  paper.blocks.forEach((block, index) => {
    drawBlock(pen, block, paper.blocks[index + 1]);
  });
  root.end();
  const front = paper.frontPages ?? 0;
  numberPages(pen, paper.title, front);
  if (front > 0) labelPages(doc, front);
  doc.end();
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

function openPage(pen: Pen, next: Sheet): void {
  pen.sheet = next;
  pen.doc.addPage({ size: [next.width, next.height], margin: next.margin });
}

function drawBlock(pen: Pen, block: Block, next: Block | undefined): void {
  switch (block.kind) {
    case 'title':
      drawTitle(pen, block);
      break;
    case 'heading':
      drawHeading(pen, block, reach(pen, next));
      break;
    case 'text':
      drawText(pen, block);
      break;
    case 'see':
      drawSee(pen, block);
      break;
    case 'quote':
      drawQuote(pen, block);
      break;
    case 'list':
      drawList(pen, block);
      break;
    case 'table':
      drawTable(pen, block);
      break;
    case 'figure':
      drawFigure(pen, block);
      break;
    case 'picture':
      drawPicture(pen, block);
      break;
    case 'box':
      drawBox(pen, block);
      break;
    case 'work':
      drawWork(pen, block);
      break;
    case 'sheet':
      openPage(pen, block.sheet);
      break;
  }
}

/** How much of the block after a heading has to stand on the same page as the heading, in points. */
function reach(pen: Pen, next: Block | undefined): number {
  switch (next?.kind) {
    case 'table':
      return tableReach(pen, next) + 4;
    case 'work':
      return workReach(pen, next) + 6;
    case 'figure':
    case 'picture':
      return next.height + 40;
    default:
      return 70;
  }
}

const ROMAN = ['i', 'ii', 'iii', 'iv', 'v', 'vi'];

/** Footers are drawn last, because only then is the number of pages known. */
function numberPages({ doc, look }: Pen, title: string, front: number): void {
  const { count } = doc.bufferedPageRange();
  for (let index = 0; index < count; index += 1) {
    const page = doc.switchToPage(index);
    const { left, right, bottom } = page.margins;
    const width = page.width - left - right;
    const y = page.height - bottom + Math.min(22, bottom * 0.4);
    const number = index < front ? ROMAN[index] : `${index - front + 1} of ${count - front}`;
    doc.markContent('Artifact', { type: 'Pagination' });
    doc.font(look.plain).fontSize(8.5).fillColor('#5c5c5c');
    doc.text(title, left, y, { lineBreak: false });
    const label = `Page ${number}`;
    doc.text(label, left + width - doc.widthOfString(label), y, { lineBreak: false });
    doc.endMarkedContent();
  }
}

/** Page labels (PDF 1.7, 12.4.2) have no call of their own in the library, so they go into the catalogue by hand. */
function labelPages(doc: PDFKit.PDFDocument, front: number): void {
  const { _root } = doc as unknown as { _root: { data: Record<string, unknown> } };
  _root.data.PageLabels = { Nums: [0, { S: 'r' }, front, { S: 'D' }] };
}
