import type { Block, WorkLine } from './paper.ts';
import { decoration, leave, makeRoom, measure, type Pen, tagged } from './pen.ts';

type WorkBlock = Extract<Block, { kind: 'work' }>;
type Placed = WorkLine & { top: number; bottom: number };

/** Where everything of a work block stands, in points; heights are counted from its upper edge. */
interface Plan {
  left: number;
  paper: { width: number; height: number };
  note: { left: number; width: number };
  lines: Placed[];
  notes: Placed[];
  height: number;
}

const PENCIL = '#23365c';
const NOTE = '#8a2c1c';
const INSET = 14;
const HAND = { font: 'Times-Italic', size: 14, lineGap: 3, between: 7 };
const NOTES = { size: 10, lineGap: 2, between: 9, indent: 18 };

/**
 * Draws a student's work on tinted paper with the educator's notes in the margin, each at the height of the
 * line that it speaks of. Throws when the work is taller than a page: such a sample should be shortened.
 */
export function drawWork(pen: Pen, block: WorkBlock): void {
  const { doc } = pen;
  const plan = planOf(pen, block);
  if (plan.height > pen.sheet.height - 2 * pen.sheet.margin)
    throw new Error(`"${block.label}" is taller than a page`);
  leave(pen, 6);
  makeRoom(pen, plan.height);
  const top = doc.y;
  drawPaper(pen, block.label, plan, top);
  drawNotes(pen, plan, top);
  doc.x = plan.left;
  doc.y = top + plan.height + 14;
}

/** The height of the whole block, which is never split. */
export function workReach(pen: Pen, block: WorkBlock): number {
  return planOf(pen, block).height;
}

function planOf(pen: Pen, block: WorkBlock): Plan {
  const { doc, look } = pen;
  const { left, width } = measure(pen);
  const paperWidth = block.notes.length > 0 ? width * 0.62 : width;
  const noteLeft = left + paperWidth + 12;
  const note = { left: noteLeft, width: left + width - noteLeft - NOTES.indent };
  doc.font(look.strong).fontSize(look.size);
  const head = doc.heightOfString(block.label, { width: paperWidth - 2 * INSET }) + 20;
  const lines = placeLines(pen, block.lines, paperWidth - 2 * INSET, head);
  const notes = placeNotes(pen, block.notes, note.width, lines);
  const paper = { width: paperWidth, height: (lines.at(-1)?.bottom ?? head) + 10 };
  return { left, paper, note, lines, notes, height: Math.max(paper.height, notes.at(-1)?.bottom ?? 0) };
}

function placeLines({ doc }: Pen, lines: WorkLine[], width: number, head: number): Placed[] {
  doc.font(HAND.font).fontSize(HAND.size);
  let top = head;
  return lines.map((line) => {
    const bottom = top + doc.heightOfString(line.text, { width, lineGap: HAND.lineGap });
    const placed = { ...line, top, bottom };
    top = bottom + HAND.between;
    return placed;
  });
}

/** A note stands beside its line, or lower where the note above it needs the space. */
function placeNotes({ doc, look }: Pen, notes: string[], width: number, lines: Placed[]): Placed[] {
  doc.font(look.plain).fontSize(NOTES.size);
  let free = 0;
  return notes.map((text, index) => {
    const mark = index + 1;
    const top = Math.max(free, lines.find((line) => line.mark === mark)?.top ?? 0);
    const bottom = top + doc.heightOfString(text, { width, lineGap: NOTES.lineGap });
    free = bottom + NOTES.between;
    return { text, mark, top, bottom };
  });
}

function drawPaper(pen: Pen, label: string, { left, paper, lines }: Plan, top: number): void {
  const { doc, look } = pen;
  const width = paper.width - 2 * INSET;
  decoration(pen, () => {
    doc.rect(left, top, paper.width, paper.height).lineWidth(0.7).fillAndStroke('#fbfaf4', '#c9c4b2');
  });
  tagged(pen, 'P', () => {
    doc.font(look.strong).fontSize(look.size).fillColor(look.accent);
    doc.text(label, left + INSET, top + 11, { width });
  });
  for (const line of lines) {
    tagged(pen, 'P', () => {
      doc.font(HAND.font).fontSize(HAND.size).fillColor(PENCIL);
      const strike = line.struck === true;
      doc.text(line.text, left + INSET, top + line.top, { width, lineGap: HAND.lineGap, strike });
    });
  }
}

function drawNotes(pen: Pen, plan: Plan, top: number): void {
  const { doc, look } = pen;
  for (const note of plan.notes) {
    const line = plan.lines.find(({ mark }) => mark === note.mark);
    decoration(pen, () => {
      const [x, y] = [plan.note.left + 7, top + note.top + 6];
      if (line) drawLead(pen, { x: plan.left + plan.paper.width - 5, top, line }, { x, y });
      doc.circle(x, y, 7).fill(NOTE);
      doc.font(look.strong).fontSize(8.5).fillColor('#ffffff');
      const label = String(note.mark);
      doc.text(label, x - doc.widthOfString(label) / 2, y - 4, { lineBreak: false });
    });
    tagged(pen, 'Note', () => {
      doc.font(look.plain).fontSize(NOTES.size).fillColor(NOTE);
      const { left, width } = plan.note;
      doc.text(note.text, left + NOTES.indent, top + note.top, { width, lineGap: NOTES.lineGap });
    });
  }
}

/** A bar beside the marked line, and a hairline from it to the note's disc. */
function drawLead(
  { doc }: Pen,
  bar: { x: number; top: number; line: Placed },
  disc: { x: number; y: number },
): void {
  const from = bar.top + bar.line.top;
  const to = bar.top + bar.line.bottom;
  doc
    .moveTo(bar.x, from + 1)
    .lineTo(bar.x, to - 2)
    .lineWidth(1.6)
    .stroke(NOTE);
  doc
    .moveTo(bar.x, from + 7)
    .lineTo(disc.x, disc.y)
    .lineWidth(0.6)
    .stroke(NOTE);
}
