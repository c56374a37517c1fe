import PDFDocument from 'pdfkit';
import type { RubricDocument } from '../../../shared/rubric/markdown.ts';
import { COMPONENTS, type Criterion, type Rubric } from '../../../shared/rubric/rubric.ts';
import { decision } from '../../../shared/words/en/decision.ts';
import { rubric as words } from '../../../shared/words/en/rubric.ts';
import { readyEastAsian } from '../exporting/pdf/east-asian.ts';
import { ACCENT, INK, type Ink, LINE, Pen, SOFT } from '../exporting/pdf/pen.ts';

const BODY: Ink = { style: 'plain', size: 10.5, colour: INK };
const QUIET: Ink = { style: 'plain', size: 9.5, colour: SOFT };
const TITLE: Ink = { style: 'strong', size: 21, colour: INK };
const HEADING: Ink = { style: 'strong', size: 14.5, colour: ACCENT };
const CRITERION: Ink = { style: 'strong', size: 11.5, colour: INK };
const LEVEL: Ink = { style: 'strong', size: 10.5, colour: INK };

function heading(pen: Pen, text: string): void {
  pen.leave(14);
  pen.makeRoom(80);
  pen.text('H2', text, HEADING, { after: 3 });
}

/** A level's name on the left and what can be seen at it on the right, the passing ones with a bar beside them. */
function drawLevel(pen: Pen, { label, passing }: Rubric['scale'][number], text: string): void {
  const { doc } = pen;
  const name = passing ? `${label} (${words.passing})` : label;
  const indent = 132;
  const width = pen.width - indent;
  const height = Math.max(pen.height(name, LEVEL, indent - 24), pen.height(text, BODY, width));
  pen.makeRoom(Math.min(height + 4, 200));
  const top = doc.y;
  const { page } = doc;
  pen.text('P', name, LEVEL, { indent: 12, width: indent - 24, keep: 4 });
  const after = doc.y;
  doc.y = top;
  pen.text('P', text, BODY, { indent, keep: 3 });
  if (doc.page === page) {
    doc.y = Math.max(doc.y, after);
    if (passing)
      pen.decoration(() => {
        doc.rect(pen.left, top + 2, 3, doc.y - top - 4).fill(ACCENT);
      });
  }
  doc.y += 4;
}

function drawCriterion(pen: Pen, rubric: Rubric, criterion: Criterion): void {
  pen.leave(9);
  pen.makeRoom(76);
  const optional = criterion.required ? '' : ` (${words.optional})`;
  pen.text('H3', `${criterion.id}  ${criterion.title}${optional}`, CRITERION, { after: 3 });
  for (const level of rubric.scale.toReversed()) drawLevel(pen, level, criterion.levels[level.code] ?? '');
  if (criterion.lookFors.length)
    pen.text('P', `${words.lookFor}: ${criterion.lookFors.join('; ')}`, QUIET, { indent: 12, after: 2 });
}

function drawRubric(pen: Pen, { rubric, title, programme, publisher }: RubricDocument): void {
  const { doc } = pen;
  pen.addPage();
  pen.text('P', programme, QUIET, { after: 5 });
  pen.decoration(() => {
    doc
      .moveTo(pen.left, doc.y)
      .lineTo(pen.left + pen.width, doc.y)
      .lineWidth(0.8)
      .stroke(LINE);
  });
  doc.y += 18;
  pen.text('H1', words.title(rubric.microCredential, title), TITLE, { after: 1 });
  pen.text('P', words.version(rubric.id, rubric.version), { ...BODY, colour: SOFT }, { after: 6 });
  if (rubric.status === 'draft') pen.text('P', words.draft(publisher), BODY, { after: 6 });
  pen.text('P', words.intro, BODY);
  heading(pen, words.decision);
  pen.text('P', decision.rule(rubric), BODY);
  if (rubric.completion.length) {
    heading(pen, words.intake);
    for (const { text, blocking } of rubric.completion)
      pen.text('P', `•  ${text}${blocking ? '' : ` (${words.asked})`}`, BODY, { after: 2 });
  }
  for (const component of COMPONENTS) {
    const criteria = rubric.criteria.filter((criterion) => criterion.component === component);
    if (criteria.length === 0) continue;
    heading(pen, words.component(component));
    for (const criterion of criteria) drawCriterion(pen, rubric, criterion);
  }
}

function drawFooters(pen: Pen, rubric: Rubric): void {
  const { doc } = pen;
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at);
    const y = doc.page.height - 44;
    pen.decoration(() => {
      pen.line(words.version(rubric.id, rubric.version), pen.left, y, QUIET);
      const number = words.pageOf(at + 1, count);
      pen.line(number, pen.left + pen.width - pen.measure(number, QUIET), y, QUIET);
    }, 'Pagination');
  }
}

/** A rubric as a tagged PDF, as its educator should see it. */
export async function rubricPdf(document: RubricDocument, at: Date): Promise<Buffer> {
  const { rubric, title } = document;
  const name = words.title(rubric.microCredential, title);
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: 'en',
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: { Title: name, Creator: 'Touchstone', Producer: 'PDFKit', CreationDate: at, ModDate: at },
  });
  const root = doc.struct('Document', { title: name });
  doc.addStructure(root);
  await readyEastAsian(document);
  const pen = new Pen(doc, 'letter', root);
  drawRubric(pen, document);
  drawFooters(pen, rubric);
  root.end();
  doc.end();
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
