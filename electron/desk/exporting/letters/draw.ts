import type { Letter, LetterCriterion } from '../../../../shared/results/letter/letter.ts';
import { feedback as feedbackWords } from '../../../../shared/words/en/feedback.ts';
import { letter as words } from '../../../../shared/words/en/letter.ts';
import { ACCENT, INK, type Ink, LINE, type Pen, SOFT, TINT } from '../pdf/pen.ts';

const BODY: Ink = { style: 'plain', size: 11, colour: INK };
const STRONG: Ink = { ...BODY, style: 'strong' };
const QUIET: Ink = { ...BODY, size: 9.5, colour: SOFT };
const SAYS: Ink = { ...BODY, size: 10.5, style: 'slanted', colour: SOFT };
const TITLE: Ink = { style: 'strong', size: 21, colour: INK };
const HEADING: Ink = { style: 'strong', size: 14.5, colour: ACCENT };
const CRITERION: Ink = { style: 'strong', size: 11.5, colour: INK };

/** The programme's picture. */
export interface Logo {
  /** PNG or JPEG. */
  bytes: Buffer;
  /** A `data:` address, for HTML. */
  address: string;
}

/** Room for the picture, in points. */
const LOGO: [number, number] = [170, 44];

function drawHead(pen: Pen, letter: Letter, logo: Logo | null): void {
  const { doc } = pen;
  if (logo) {
    const top = doc.y;
    pen.decoration(() => {
      doc.image(logo.bytes, pen.left, top, { fit: LOGO, valign: 'bottom' });
    });
    doc.y = top + LOGO[1] + 6;
  }
  pen.text('P', letter.programme, QUIET, { after: 5 });
  pen.decoration(() => {
    doc
      .moveTo(pen.left, doc.y)
      .lineTo(pen.left + pen.width, doc.y)
      .lineWidth(0.8)
      .stroke(LINE);
  });
  doc.y += 20;
  pen.text('H1', letter.title, { ...TITLE }, { after: 1 });
  pen.text('P', letter.under, { ...BODY, colour: SOFT }, { after: 12 });
  const labels = Math.max(...letter.facts.map(({ label }) => pen.measure(label, QUIET))) + 14;
  for (const { label, value } of letter.facts) {
    const { y } = doc;
    pen.text('P', label, QUIET, { width: labels });
    doc.y = y - 1.4;
    pen.text('P', value, { ...BODY, size: 10.5 }, { indent: labels, after: 1 });
  }
  doc.y += 14;
}

/** The decision on a tint, with a bar of the accent beside it: the one thing that is looked for first. */
function drawDecision(pen: Pen, { decision }: Letter): void {
  const { doc } = pen;
  const inner = pen.width - 34;
  const label = `${words.decision}: ${decision.label}`;
  const heading: Ink = { style: 'strong', size: 14.5, colour: INK };
  const height =
    pen.height(label, heading, inner) +
    decision.sentences.reduce((sum, sentence) => sum + pen.height(sentence, BODY, inner) + 3, 0) +
    20;
  pen.leave(6);
  // A long reason for an override may be more than a page; the tint then stands behind its beginning.
  pen.makeRoom(Math.min(height, 300));
  const top = doc.y;
  const shown = Math.min(height, pen.bottom - top);
  pen.decoration(() => {
    doc.rect(pen.left, top, pen.width, shown).fill(TINT);
    doc.rect(pen.left, top, 4, shown).fill(ACCENT);
  });
  doc.y = top + 9;
  pen.text('H2', label, heading, { indent: 18, width: inner, after: 3 });
  for (const sentence of decision.sentences)
    pen.text('P', sentence, BODY, { indent: 18, width: inner, after: 3 });
  doc.y += 18;
}

/** The level in words, and beside it its place on the scale as dots, filled up to it. */
function drawLevel(pen: Pen, { level, rank, levels }: LetterCriterion): void {
  const { doc } = pen;
  const { y } = doc;
  pen.makeRoom(pen.lineHeight(STRONG) * 2);
  pen.text('P', level, STRONG, { after: 1 });
  if (rank === null || doc.y < y) return;
  const start = pen.left + pen.measure(level, STRONG) + 14;
  const middle = doc.y - 1 - pen.lineHeight(STRONG) / 2 - 1;
  pen.figure(words.levelOf(level, rank, levels), () => {
    for (let at = 0; at < levels; at += 1) {
      const dot = doc.circle(start + at * 11, middle, 3.2);
      if (at < rank) dot.fillAndStroke(ACCENT, ACCENT);
      else dot.lineWidth(0.8).fillAndStroke('#ffffff', ACCENT);
    }
  });
}

function drawQuote(pen: Pen, text: string | null, source: string): void {
  const { doc } = pen;
  const inset = { indent: 16, width: pen.width - 24 };
  const quote = text === null ? '' : `“${text}”`;
  const whole = pen.height(quote, BODY, inset.width) + pen.height(source, QUIET, inset.width);
  pen.makeRoom(Math.min(whole + 6, 120));
  const top = doc.y;
  const page = doc.page;
  if (quote) pen.text('BlockQuote', quote, BODY, inset);
  pen.text('P', source, QUIET, { ...inset, after: 6 });
  if (doc.page !== page) return;
  const end = doc.y - 6;
  pen.decoration(() => {
    doc.rect(pen.left + 4, top + 2, 2, end - top - 3).fill(LINE);
  });
}

function drawCriterion(pen: Pen, criterion: LetterCriterion): void {
  pen.leave(10);
  // The heading, the level and a line of what it says stay together.
  pen.makeRoom(64);
  pen.text('H3', `${criterion.id}  ${criterion.title}`, CRITERION, { after: 1 });
  drawLevel(pen, criterion);
  if (criterion.found) pen.text('P', criterion.found, SAYS, { after: 4 });
  if (criterion.note) pen.text('P', criterion.note, BODY, { after: 5 });
  for (const { text, source } of criterion.quotes) drawQuote(pen, text, source);
  if (criterion.asked)
    pen.text('P', `${criterion.asked.heading}: ${criterion.asked.text}`, SAYS, { after: 4 });
  if (criterion.nextStep) {
    pen.text('P', feedbackWords.nextStep, { ...STRONG, colour: ACCENT }, { keep: 2 });
    pen.text('P', criterion.nextStep, BODY, { after: 4 });
  }
}

function heading(pen: Pen, text: string): void {
  pen.leave(14);
  pen.makeRoom(80);
  pen.text('H2', text, HEADING, { after: 3 });
}

/** Draws one letter from the top of a new page. Footers are drawn by `drawFooters`, when its pages are counted. */
export function drawLetter(pen: Pen, letter: Letter, logo: Logo | null): void {
  pen.addPage();
  drawHead(pen, letter, logo);
  if (letter.greeting) pen.text('P', letter.greeting, BODY, { after: 6 });
  if (letter.opening) pen.text('P', letter.opening, BODY, { after: 8 });
  drawDecision(pen, letter);
  if (letter.needed.length) {
    heading(pen, words.needed);
    for (const text of letter.needed) pen.text('P', `•  ${text}`, BODY, { after: 3 });
  }
  for (const { label, text } of letter.overall) {
    heading(pen, label);
    pen.text('P', text, BODY, { after: 2 });
  }
  for (const { heading: component, criteria } of letter.sections) {
    heading(pen, component);
    for (const criterion of criteria) drawCriterion(pen, criterion);
  }
  if (letter.again) {
    heading(pen, words.again);
    pen.text('P', letter.again, BODY, { after: 6 });
  }
  pen.leave(10);
  for (const text of letter.closing) pen.text('P', text, BODY, { after: 6 });
  if (letter.signature) pen.text('P', letter.signature, BODY, { after: 6 });
  pen.leave(10);
  pen.text('P', letter.footnote, QUIET);
}

/** Numbers the pages that were drawn since the last time, and lets them go. */
export function drawFooters(pen: Pen, letter: Letter): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at);
    const y = doc.page.height - 44;
    pen.decoration(() => {
      pen.line(`${letter.title} · ${letter.submission}`, pen.left, y, QUIET);
      const number = words.pageOf(at + 1, count);
      pen.line(number, pen.left + pen.width - pen.measure(number, QUIET), y, QUIET);
    }, 'Pagination');
  }
  doc.flushPages();
}
