import { rmSync } from 'node:fs';
import PDFDocument from 'pdfkit';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { guarded, startsLive } from '../../../../shared/results/cells.ts';
import type { ProfileOf } from '../../../../shared/results/profile.ts';
import { SUMMARY_HEADER, type Summary, summaryRows } from '../../../../shared/results/summary.ts';
import { summary as words } from '../../../../shared/words/en/summary.ts';
import { CsvFiles } from '../csv-files.ts';
import type { DocumentWriter } from '../documents.ts';
import { readTemplate } from '../letters/letterhead.ts';
import { readyEastAsian } from '../pdf/east-asian.ts';
import { Pen } from '../pdf/pen.ts';
import { general } from '../problems.ts';
import type { Review } from '../review.ts';
import { type Staged, StagedFile, temporaryName } from '../stage.ts';
import { drawNumbers, drawSummary } from './draw.ts';
import { summaryOf } from './gather.ts';

function titleOf({ library, request: { batch } }: Review): string {
  const row = library.database.get<{ title: string }>('SELECT title FROM batch WHERE id = ?', batch);
  return words.title(row?.title ?? batch);
}

async function stagePdf(path: string, review: Review, summary: Summary, at: Date): Promise<Staged> {
  const { language, paper } = readTemplate(review.library).template;
  const title = titleOf(review);
  const doc = new PDFDocument({
    pdfVersion: '1.7',
    tagged: true,
    lang: language,
    displayTitle: true,
    autoFirstPage: false,
    bufferPages: true,
    info: { Title: title, Creator: 'Touchstone', Producer: 'PDFKit', CreationDate: at, ModDate: at },
  });
  const root = doc.struct('Document', { title });
  doc.addStructure(root);
  await readyEastAsian(summary, title);
  const pen = new Pen(doc, paper, root);
  const day = new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at);
  drawSummary(pen, summary, { title, made: words.made(day) });
  drawNumbers(pen, title);
  root.end();
  doc.end();
  const file = new StagedFile(temporaryName(path));
  try {
    for await (const part of doc) file.write(part as Buffer);
    file.rows = summary.settled;
    return file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

/** In machine mode nothing is altered, so what a spreadsheet would run stops it. */
function checkCells(review: Review, rows: readonly string[][]): void {
  if (review.request.mode !== 'machine') return;
  review.refuse(
    rows.flatMap((cells, row) =>
      cells.flatMap((cell, column): Problem[] => {
        if (!startsLive(cell)) return [];
        const where = `Row ${row + 2}, column ${SUMMARY_HEADER[column]}`;
        const message = `${where}, begins with a character that a spreadsheet runs as a formula. Export in spreadsheet mode.`;
        return [general('block', 'live-cell', message)];
      }),
    ),
  );
}

function stageCsv(
  path: string,
  { request }: Review,
  rows: readonly string[][],
): { staged: Staged; path: string }[] {
  const spreadsheet = request.mode === 'spreadsheet';
  const layout = { header: SUMMARY_HEADER, bom: spreadsheet, plain: false, rowLimit: undefined };
  const files = new CsvFiles(path, layout);
  try {
    for (const row of rows) files.add(spreadsheet ? row.map((cell) => guarded(cell, false)) : row);
    return files.finish();
  } catch (error) {
    files.discard();
    throw error;
  }
}

/** Sums up what is asked for, and looks at the rows that it makes. */
function reviewed(review: Review): { summary: Summary; rows: string[][] } {
  const summary = summaryOf(review.library, review.request.batch);
  const rows = summaryRows(summary);
  review.rows = summary.submissions;
  checkCells(review, rows);
  return { summary, rows };
}

/** The summary of a batch as a PDF, and beside it the same figures as a CSV. It names decisions but issues none. */
export function summaryWriter(_profile: ProfileOf<'summary'>): DocumentWriter {
  return {
    extension: '.pdf',
    look(review) {
      reviewed(review);
    },
    async write(review, path, { at }) {
      const { summary, rows } = reviewed(review);
      if (summary.submissions === 0 || review.fatal) return [];
      const pdf = await stagePdf(path, review, summary, at);
      try {
        return [{ staged: pdf, path }, ...stageCsv(path.replace(/\.pdf$/i, '.csv'), review, rows)];
      } catch (error) {
        rmSync(pdf.temporary, { force: true });
        throw error;
      }
    },
  };
}
