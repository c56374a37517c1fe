import type { Block } from './paper.ts';
import { decoration, INK, leave, makeRoom, measure, type Pen, SOFT, tagged } from './pen.ts';

type Of<Kind extends Block['kind']> = Extract<Block, { kind: Kind }>;

const LINE_GAP = 4;

/** Sets the document's title, the line under it and a rule. */
export function drawTitle(pen: Pen, { text, under }: Of<'title'>): void {
  const { doc, look } = pen;
  const { left, width } = measure(pen);
  const size = look.size * (pen.sheet.width < 450 ? 1.55 : 2.05);
  tagged(pen, 'H1', () => {
    doc
      .font(look.strong)
      .fontSize(size)
      .fillColor(look.accent)
      .text(text, left, doc.y, { width, lineGap: 1 });
  });
  tagged(pen, 'P', () => {
    doc
      .font(look.slanted)
      .fontSize(look.size)
      .fillColor(SOFT)
      .text(under, left, doc.y + 3, { width });
  });
  decoration(pen, () => {
    doc
      .moveTo(left, doc.y + 7)
      .lineTo(left + width, doc.y + 7)
      .lineWidth(1.2)
      .stroke(look.accent);
  });
  doc.y += 20;
}

/**
 * Sets a heading; level 1 headings become bookmarks where asked. It stays on the page of what follows, for
 * which `following` points are kept free.
 */
export function drawHeading(pen: Pen, { text, level, anchor }: Of<'heading'>, following: number): void {
  const { doc, look } = pen;
  leave(pen, level === 1 ? 16 : 11);
  makeRoom(pen, following + look.size * 2.5);
  const { left, width } = measure(pen);
  if (pen.bookmarks && level === 1) {
    // A bookmark's own default looks at the right edge of the page; `left` is counted from there.
    const place = { top: doc.y - 6, left: doc.page.width };
    doc.outline.addItem(text, place as object);
  }
  tagged(pen, level === 1 ? 'H2' : 'H3', () => {
    doc
      .font(look.strong)
      .fontSize(look.size * (level === 1 ? 1.35 : 1.1))
      .fillColor(level === 1 ? look.accent : INK)
      .text(text, left, doc.y, anchor ? { width, destination: anchor } : { width });
  });
  doc.y += level === 1 ? 6 : 4;
}

/** Sets a paragraph. A short one is kept whole, a long one may run on to the next page. */
export function drawText(pen: Pen, { text, lead }: Of<'text'>): void {
  const { doc, look } = pen;
  const { left, width } = measure(pen);
  const options = { width, lineGap: LINE_GAP };
  doc.font(look.plain).fontSize(look.size);
  const height = doc.heightOfString(lead ? `${lead} ${text}` : text, options);
  makeRoom(pen, height < 100 ? height : 56);
  tagged(pen, 'P', () => {
    doc.fillColor(INK);
    if (lead) {
      doc.font(look.strong).text(`${lead} `, left, doc.y, { ...options, continued: true });
      doc.font(look.plain).text(text, options);
    } else doc.text(text, left, doc.y, options);
  });
  doc.y += 8;
}

/** Sets a line that can be followed, to a place in the same paper or to a web address. */
export function drawSee(pen: Pen, { text, to }: Of<'see'>): void {
  const { doc, look } = pen;
  const { left, width } = measure(pen);
  makeRoom(pen, 18);
  const target = to.startsWith('#') ? { goTo: to.slice(1) } : { link: to };
  tagged(pen, 'P', () => {
    doc
      .font(look.plain)
      .fontSize(look.size)
      .fillColor(look.accent)
      .text(text, left + 10, doc.y, { width: width - 10, underline: true, lineGap: LINE_GAP, ...target });
  });
  doc.y += 4;
}

/** Sets somebody else's words, indented behind a rule, with their source under them. */
export function drawQuote(pen: Pen, { text, source }: Of<'quote'>): void {
  const { doc, look } = pen;
  const inner = measure(pen).width - 34;
  doc.font(look.slanted).fontSize(look.size);
  const height = doc.heightOfString(text, { width: inner, lineGap: LINE_GAP }) + 16;
  leave(pen, 4);
  makeRoom(pen, height + 4);
  const { left } = measure(pen);
  const top = doc.y;
  decoration(pen, () => {
    doc.rect(left + 10, top, 2.5, height).fill(look.accent);
  });
  tagged(pen, 'BlockQuote', () => {
    doc.font(look.slanted).fontSize(look.size).fillColor(INK);
    doc.text(text, left + 24, top, { width: inner, lineGap: LINE_GAP });
    doc.font(look.plain).fontSize(9).fillColor(SOFT).text(source, { width: inner });
  });
  doc.x = left;
  doc.y = top + height + 10;
}

/** Sets a list with bullets or numbers. */
export function drawList(pen: Pen, { items, numbered }: Of<'list'>): void {
  const { doc, look, root } = pen;
  const { left, width } = measure(pen);
  const indent = numbered ? 20 : 15;
  const options = { width: width - indent, lineGap: LINE_GAP };
  const whole = doc.struct('L');
  root.add(whole);
  items.forEach((item, index) => {
    doc.font(look.plain).fontSize(look.size);
    makeRoom(pen, doc.heightOfString(item, options));
    whole.add(
      doc.struct('LI', {}, () => {
        const y = doc.y;
        doc.fillColor(look.accent).text(numbered ? `${index + 1}.` : '•', left, y, { lineBreak: false });
        doc.fillColor(INK).text(item, left + indent, y, options);
      }),
    );
    doc.y += 4;
  });
  whole.end();
  doc.x = left;
  doc.y += 5;
}

/** Sets a tinted box with a heading of its own; it is never split over two pages. */
export function drawBox(pen: Pen, { heading, text }: Of<'box'>): void {
  const { doc, look } = pen;
  const { left, width } = measure(pen);
  const options = { width: width - 28, lineGap: LINE_GAP };
  doc.font(look.plain).fontSize(look.size);
  const height = doc.heightOfString(text, options) + doc.currentLineHeight() + 28;
  leave(pen, 6);
  makeRoom(pen, height);
  const top = doc.y;
  decoration(pen, () => {
    doc.roundedRect(left, top, width, height, 4).fill(look.tint);
  });
  tagged(pen, 'P', () => {
    doc
      .font(look.strong)
      .fillColor(look.accent)
      .text(heading, left + 14, top + 12, options);
    doc
      .font(look.plain)
      .fillColor(INK)
      .text(text, left + 14, doc.y + 2, options);
  });
  doc.x = left;
  doc.y = top + height + 12;
}
