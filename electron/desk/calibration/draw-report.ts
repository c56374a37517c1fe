import type {
  CalibrationReport,
  ReportedAnchor,
  ReportedCriterion,
  ReportedParticipant,
  ReportedRound,
} from '../../../shared/calibration/report.ts';
import { ROUNDS } from '../../../shared/calibration/session.ts';
import { calibration as words } from '../../../shared/words/en/calibration.ts';
import { ACCENT, INK, type Ink, LINE, type Pen, SOFT } from '../exporting/pdf/pen.ts';

const BODY: Ink = { style: 'plain', size: 10.5, colour: INK };
const SMALL: Ink = { style: 'plain', size: 8.5, colour: SOFT };
const TITLE: Ink = { style: 'strong', size: 20, colour: INK };
const HEADING: Ink = { style: 'strong', size: 14, colour: ACCENT };
const SUB: Ink = { style: 'strong', size: 11, colour: INK };

/** Points from dot to dot, at the most; a large room's dots move closer. */
const PITCH = 9;
const NAMES = 52;

function heading(pen: Pen, text: string): void {
  pen.leave(16);
  pen.makeRoom(70);
  pen.text('H2', text, HEADING, { after: 4 });
}

/** A line of dots by level, with the definitive level marked by a triangle and its word. */
function dots(pen: Pen, name: string, criterion: ReportedCriterion, counts: readonly number[]): void {
  const { doc } = pen;
  const { levels, definitive } = criterion;
  const height = 16;
  pen.makeRoom(height + 12);
  const top = doc.y;
  const width = (pen.width - NAMES) / levels.length;
  const most = Math.max(1, ...counts);
  const pitch = Math.min(PITCH, (width - 34) / most);
  const alt = levels.map(({ label }, at) => `${label} ${counts[at] ?? 0}`).join(', ');
  pen.figure(`${name}: ${alt}`, () => {
    pen.line(name, pen.left, top + 2, SMALL);
    levels.forEach(({ code }, at) => {
      const x = pen.left + NAMES + at * width;
      const count = counts[at] ?? 0;
      for (let dot = 0; dot < count; dot += 1)
        doc.circle(x + 4 + dot * pitch, top + 8, Math.min(3.2, pitch * 0.42)).fill(ACCENT);
      const label: Ink = code === definitive ? { ...SMALL, style: 'strong', colour: INK } : SMALL;
      pen.line(String(count), x + 8 + count * pitch, top + 2.5, label);
      doc
        .moveTo(x, top + height)
        .lineTo(x + width - 8, top + height)
        .lineWidth(code === definitive ? 2 : 0.6)
        .stroke(code === definitive ? INK : LINE);
    });
  });
  doc.y = top + height + 3;
}

function levelNames(pen: Pen, { levels, definitive }: ReportedCriterion): void {
  const { doc } = pen;
  const top = doc.y;
  const width = (pen.width - NAMES) / levels.length;
  pen.decoration(() => {
    levels.forEach(({ code, label }, at) => {
      const ink: Ink = code === definitive ? { ...SMALL, style: 'strong', colour: INK } : SMALL;
      pen.line(label, pen.left + NAMES + at * width, top, ink);
    });
  });
  doc.y = top + 14;
}

function drawCriterion(pen: Pen, criterion: ReportedCriterion): void {
  const { id, title, definitive, levels, first, again, settled } = criterion;
  pen.leave(8);
  pen.makeRoom(84);
  pen.text('H4', `${id}  ${title}`, SUB, { after: 0 });
  const label = levels.find(({ code }) => code === definitive)?.label;
  pen.text(
    'P',
    label ? words.definitive(label) : words.noDefinitive,
    { ...BODY, colour: SOFT },
    { after: 2 },
  );
  for (const [name, figures] of [
    [words.before, first],
    [words.after, again],
  ] as const)
    if (figures?.counts) dots(pen, name, criterion, figures.counts);
    else if (figures) pen.text('P', `${name}: ${words.alone}`, SMALL, { after: 3 });
  if (first.counts || again?.counts) levelNames(pen, criterion);
  for (const [name, figures] of [
    [words.before, first],
    [words.after, again],
  ] as const)
    if (figures?.exact && figures.readings > 0)
      pen.text(
        'P',
        `${name}: ${words.exact.toLowerCase()} ${words.share(figures.exact)}; ${words.sameSide.toLowerCase()} ${figures.decision ? words.share(figures.decision) : ''}`,
        SMALL,
      );
  if (settled)
    pen.text('P', `${words.settled(settled.label)} ${settled.rationale}`.trim(), BODY, { after: 2 });
}

function drawAnchor(pen: Pen, anchor: ReportedAnchor, place: number): void {
  heading(pen, words.anchor(place, anchor.title));
  pen.text('P', words.underRubric(anchor.microCredential, anchor.rubric, anchor.decision), {
    ...BODY,
    colour: SOFT,
  });
  for (const criterion of anchor.criteria) drawCriterion(pen, criterion);
  pen.leave(8);
  pen.text('H3', words.questions, SUB, { after: 2 });
  if (anchor.questions.length === 0) pen.text('P', words.noQuestions, BODY);
  for (const { criterion, text } of anchor.questions)
    pen.text('P', criterion ? `${criterion}: ${text}` : text, BODY, { after: 2 });
}

function line(pen: Pen, name: string, value: string): void {
  pen.text('P', `${name}: ${value}`, BODY, { after: 2 });
}

function drawRound(pen: Pen, name: string, round: ReportedRound): void {
  pen.leave(6);
  pen.makeRoom(90);
  pen.text('H3', name, SUB, { after: 2 });
  if (round.readings === 0) {
    pen.text('P', words.nobody, BODY);
    return;
  }
  if (round.alone > 0) pen.text('P', words.aloneIn(round.alone), BODY, { after: 2 });
  line(pen, words.exact, words.share(round.exact));
  line(pen, words.sameSide, words.share(round.sameSide));
  line(pen, words.decisionsRight, words.share(round.decisions));
  line(pen, words.among, round.room ? words.share(round.room.exact) : words.mixedScales);
  line(pen, words.alphaName, round.room ? words.alpha(round.room.alpha) : words.mixedScales);
}

/** Draws the report of a session from the top of a new page. It names codes nowhere: those are on the sheets. */
export function drawReport(pen: Pen, report: CalibrationReport, day: string): void {
  pen.addPage();
  pen.text('H1', words.title(report.title), TITLE, { after: 1 });
  const about = words.made(day, report.participants, report.anchors.length);
  pen.text('P', about, { ...BODY, colour: SOFT }, { after: 4 });
  heading(pen, words.atAGlance);
  drawRound(pen, words.rounds.first, report.first);
  if (report.again) drawRound(pen, words.rounds.again, report.again);
  else pen.text('P', words.nobodyAgain, BODY);
  pen.leave(4);
  if (report.again && report.again.readings !== report.first.readings)
    pen.text('P', words.notTheSame(report.first.readings, report.again.readings), BODY);
  pen.text('P', words.caveat, SMALL);
  report.anchors.forEach((anchor, at) => {
    drawAnchor(pen, anchor, at + 1);
  });
}

/** Draws one participant's sheet from the top of a new page. */
export function drawSheet(
  pen: Pen,
  report: CalibrationReport,
  sheet: ReportedParticipant,
  day: string,
): void {
  pen.addPage();
  pen.text('H1', words.sheetTitle(sheet.code), TITLE, { after: 1 });
  pen.text('P', `${report.title}, ${day}`, { ...BODY, colour: SOFT }, { after: 2 });
  pen.text('P', words.sheetAbout, { ...BODY, colour: SOFT }, { after: 4 });
  for (const round of ROUNDS) {
    const { ratings, exact, decisions, bias } = sheet.rounds[round];
    if (ratings === 0) continue;
    heading(pen, words.rounds[round]);
    line(pen, words.exact, words.share(exact));
    line(pen, words.decisionsRight, words.share(decisions));
    line(pen, words.biasName, words.bias(bias));
  }
  heading(pen, words.differs);
  if (sheet.differs.length === 0) pen.text('P', words.nothingDiffers, BODY);
  for (const { anchor, criterion, given, definitive } of sheet.differs)
    line(pen, words.differing(anchor, criterion), words.gave(given, definitive));
}
