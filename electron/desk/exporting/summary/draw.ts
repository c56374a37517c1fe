import { DECISIONS, type RubricLevels, type Summary } from '../../../../shared/results/summary.ts';
import { summary as words } from '../../../../shared/words/en/summary.ts';
import { ACCENT, INK, type Ink, LINE, type Pen, SOFT } from '../pdf/pen.ts';

const BODY: Ink = { style: 'plain', size: 10.5, colour: INK };
const SMALL: Ink = { style: 'plain', size: 8.5, colour: SOFT };
const TITLE: Ink = { style: 'strong', size: 20, colour: INK };
const HEADING: Ink = { style: 'strong', size: 14, colour: ACCENT };
const SUB: Ink = { style: 'strong', size: 11, colour: INK };

/** From what is far from passing to what passes; the figure stands in each part, so that no colour speaks alone. */
const TONES = ['#e9e3d6', '#d9c9a9', '#c6a567', '#a97b35', ACCENT];
const STATE = '#cfd2d6';

interface Part {
  label: string;
  count: number;
  fill: string;
  /** Of the figure inside. */
  ink: string;
}

const BAR = 11;
const LABELS = 200;

const totalOf = (parts: readonly Part[]) => parts.reduce((sum, { count }) => sum + count, 0);

/**
 * One line: a name on the left, and beside it a bar that is split in proportion, with the figures in it.
 * @param most count for which a bar has its whole length, so that bars below each other can be compared.
 */
function bar(pen: Pen, name: string, parts: readonly Part[], most: number): void {
  const { doc } = pen;
  const total = totalOf(parts);
  const lines = pen.lines(name, BODY, LABELS - 12);
  const height = Math.max(lines.length * pen.lineHeight(BODY), BAR + 6);
  pen.makeRoom(height);
  const top = doc.y;
  pen.text('P', name, BODY, { width: LABELS - 12, keep: lines.length });
  const room = pen.width - LABELS - 30;
  pen.figure(`${name}: ${words.bar(parts.map(({ label, count }) => ({ label, count })))}`, () => {
    let x = pen.left + LABELS;
    for (const { count, fill, ink } of parts) {
      if (count === 0) continue;
      const width = (room * count) / most;
      doc
        .rect(x, top + 2, width, BAR)
        .lineWidth(0.6)
        .fillAndStroke(fill, '#ffffff');
      const figure = words.count(count);
      const label: Ink = { ...SMALL, size: 8, colour: ink };
      const needed = pen.measure(figure, label);
      if (needed + 3 <= width) pen.line(figure, x + (width - needed) / 2, top + 2.2, label);
      x += width;
    }
    pen.line(words.count(total), x + 6, top + 1.6, SMALL);
  });
  doc.y = top + height + 2;
}

/** What the tones mean, once for each scale; in as many lines as long names of levels need. */
function legend(pen: Pen, parts: readonly Part[]): void {
  const { doc } = pen;
  const room = pen.width - LABELS;
  const placed: { part: Part; x: number; line: number }[] = [];
  let [x, line] = [0, 0];
  for (const part of parts) {
    const width = 12 + pen.measure(part.label, SMALL);
    if (x > 0 && x + width > room) [x, line] = [0, line + 1];
    placed.push({ part, x, line });
    x += width + 14;
  }
  const height = (line + 1) * 13 + 3;
  pen.makeRoom(height);
  const top = doc.y;
  pen.decoration(() => {
    for (const { part, x: at, line: below } of placed) {
      const [left, y] = [pen.left + LABELS + at, top + below * 13];
      doc
        .rect(left, y + 2, 8, 8)
        .lineWidth(0.5)
        .fillAndStroke(part.fill, LINE);
      pen.line(part.label, left + 12, y + 0.4, SMALL);
    }
  });
  doc.y = top + height;
}

const onDark = (at: number, of: number) => at >= of - 2;

function levelParts(levels: RubricLevels['criteria'][number]['levels'], scale: number): Part[] {
  return levels.map(({ label, count }, at) => {
    if (at >= scale) return { label, count, fill: STATE, ink: INK };
    const tone = scale === 1 ? TONES.length - 1 : Math.round((at * (TONES.length - 1)) / (scale - 1));
    return { label, count, fill: TONES[tone] ?? ACCENT, ink: onDark(tone, TONES.length) ? '#ffffff' : INK };
  });
}

function heading(pen: Pen, text: string): void {
  pen.leave(16);
  pen.makeRoom(70);
  pen.text('H2', text, HEADING, { after: 4 });
}

function drawDecisions(pen: Pen, { decisions }: Summary): void {
  heading(pen, words.decisions);
  const fills = [ACCENT, TONES[1] ?? LINE, STATE];
  const inks = ['#ffffff', INK, INK];
  const parts = (counts: Record<(typeof DECISIONS)[number], number>): Part[] =>
    DECISIONS.map((decision, at) => ({
      label: words.decision(decision),
      count: counts[decision],
      fill: fills[at] ?? LINE,
      ink: inks[at] ?? INK,
    }));
  legend(pen, parts({ EARNED: 0, NOT_YET: 0, INCOMPLETE: 0 }));
  const most = Math.max(...decisions.map(({ counts }) => totalOf(parts(counts))));
  for (const { microCredential, title, counts } of decisions)
    bar(pen, `${microCredential}  ${title}`, parts(counts), most);
}

function drawLevels(pen: Pen, { levels }: Summary): void {
  if (levels.length === 0) return;
  heading(pen, words.levels);
  for (const { microCredential, version, rated, criteria } of levels) {
    pen.leave(6);
    pen.makeRoom(90);
    pen.text('H3', words.levelsOf(microCredential, version, rated), SUB, { after: 2 });
    const scale = Math.min(...criteria.map((each) => each.levels.length));
    legend(pen, levelParts(criteria.find((each) => each.levels.length === scale)?.levels ?? [], scale));
    for (const { id, title, levels: given } of criteria)
      bar(pen, `${id}  ${title}`, levelParts(given, scale), rated);
  }
}

function drawList(
  pen: Pen,
  title: string,
  none: string,
  lines: readonly { head: string; text: string }[],
): void {
  heading(pen, title);
  if (lines.length === 0) pen.text('P', none, BODY);
  for (const { head, text } of lines) {
    pen.text('P', head, text ? { ...BODY, style: 'strong' } : BODY, { keep: 2 });
    if (text) pen.text('P', text, BODY, { after: 4 });
  }
}

/** Draws a summary from the top of a new page. @param about names batch and programme, and the day. */
export function drawSummary(pen: Pen, summary: Summary, about: { title: string; made: string }): void {
  pen.addPage();
  pen.text('H1', about.title, TITLE, { after: 1 });
  pen.text('P', about.made, { ...BODY, colour: SOFT }, { after: 4 });
  const { coverage, open, holds, turnaround } = summary;
  heading(pen, words.overview);
  pen.text('P', words.settled(summary.settled, summary.submissions), BODY, { after: 2 });
  pen.text('P', words.open(open.reading, open.unread, holds.length), BODY, { after: 2 });
  pen.text('P', turnaround ? words.turnaround(turnaround) : words.noTurnaround, BODY, { after: 2 });
  pen.text('P', words.coverage(coverage.readTwice, coverage.settled, coverage.adjudicated), BODY);
  drawDecisions(pen, summary);
  drawLevels(pen, summary);
  drawList(
    pen,
    words.overrides,
    words.noOverrides,
    summary.overrides.map(({ submission, derived, decision, reason }) => ({
      head: words.override(submission, derived, decision),
      text: reason,
    })),
  );
  drawList(
    pen,
    words.holds,
    words.noHolds,
    holds.map(({ submission, kind }) => ({ head: words.hold(submission, kind), text: '' })),
  );
}

/** Numbers the pages. */
export function drawNumbers(pen: Pen, title: string): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at);
    const y = doc.page.height - 44;
    pen.decoration(() => {
      pen.line(title, pen.left, y, SMALL);
      const number = words.pageOf(at + 1, count);
      pen.line(number, pen.left + pen.width - pen.measure(number, SMALL), y, SMALL);
    }, 'Pagination');
  }
}
