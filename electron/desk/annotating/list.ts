import PDFDocument from 'pdfkit';
import type { AnnotatedLink, Annotations } from '../../../shared/results/annotated.ts';
import { annotated as words } from '../../../shared/words/en/annotated.ts';
import { readyEastAsian } from '../exporting/pdf/east-asian.ts';
import { ACCENT, INK, type Ink, type PAPERS, Pen, SOFT } from '../exporting/pdf/pen.ts';

const BODY: Ink = { style: 'plain', size: 10.5, colour: INK };
const QUIET: Ink = { ...BODY, size: 9.5, colour: SOFT };
const TITLE: Ink = { style: 'strong', size: 19, colour: INK };
const CRITERION: Ink = { style: 'strong', size: 12, colour: ACCENT };
const PLACE: Ink = { style: 'strong', size: 9.5, colour: INK };

function drawLink(pen: Pen, link: AnnotatedLink, pages: number): void {
  pen.makeRoom(40);
  pen.text('P', words.place(link.number, link.page), PLACE, { indent: 10, after: 1 });
  pen.text('BlockQuote', link.quote === null ? words.region : `“${link.quote}”`, BODY, {
    indent: 24,
    after: 2,
  });
  const remark = link.page > pages ? words.noSuchPage : link.elsewhere ? words.elsewhere : null;
  if (remark) pen.text('P', remark, QUIET, { indent: 24, after: 2 });
  pen.doc.y += 4;
}

/**
 * The list at the end of an annotated copy as a PDF of its own: by criterion the number, the page and the words of
 * each link, and what was written for the criterion.
 * @param pages how many the document has.
 */
export async function evidenceList(
  annotations: Annotations,
  pages: number,
  paper: keyof typeof PAPERS,
): Promise<Buffer> {
  const { title, submission, microCredential, criteria } = annotations;
  await readyEastAsian(annotations);
  const doc = new PDFDocument({ autoFirstPage: false, bufferPages: true, pdfVersion: '1.7', tagged: true });
  const root = doc.struct('Document');
  doc.addStructure(root);
  const pen = new Pen(doc, paper, root);
  pen.addPage();
  pen.text('H1', words.heading, TITLE, { after: 2 });
  pen.text('P', words.about(title, submission, microCredential), QUIET, { after: 2 });
  pen.text('P', words.explained, QUIET, { after: 12 });
  for (const { id, title: criterion, note, links } of criteria) {
    pen.leave(8);
    pen.makeRoom(70);
    pen.text('H2', `${id}  ${criterion}`, CRITERION, { after: 4 });
    for (const link of links) drawLink(pen, link, pages);
    if (note) {
      pen.text('P', words.note, PLACE, { indent: 10, after: 1, keep: 1 });
      pen.text('P', note, BODY, { indent: 24, after: 4 });
    }
  }
  const { start, count } = doc.bufferedPageRange();
  for (let at = 0; at < count; at += 1) {
    doc.switchToPage(start + at);
    pen.decoration(
      () => pen.line(words.pageOf(at + 1, count), pen.left, doc.page.height - 44, QUIET),
      'Pagination',
    );
  }
  root.end();
  doc.end();
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return Buffer.concat(parts);
}
