import { mkdir, open, rename, rm } from 'node:fs/promises';
import { join } from 'node:path';
import PDFDocument from 'pdfkit';
import { type CalibrationReport, reportOf } from '../../../shared/calibration/report.ts';
import { criteriaTable, openRatings } from '../../../shared/calibration/report-tables.ts';
import { ROUNDS } from '../../../shared/calibration/session.ts';
import { guarded } from '../../../shared/results/cells.ts';
import { csvRecord } from '../../../shared/results/csv.ts';
import { calibration as words } from '../../../shared/words/en/calibration.ts';
import { diskRefusal } from '../exporting/disk.ts';
import { readTemplate } from '../exporting/letters/letterhead.ts';
import { readyEastAsian } from '../exporting/pdf/east-asian.ts';
import { Pen } from '../exporting/pdf/pen.ts';
import { drawNumbers } from '../exporting/summary/draw.ts';
import type { Library } from '../library/library.ts';
import { drawReport, drawSheet } from './draw-report.ts';
import { rubricsOf, sessionOf } from './sessions.ts';

async function pdf(library: Library, title: string, draw: (pen: Pen, day: string) => void): Promise<Buffer> {
  const { language, paper } = readTemplate(library).template;
  const at = new Date();
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
  const pen = new Pen(doc, paper, root);
  draw(pen, new Intl.DateTimeFormat(language, { dateStyle: 'long' }).format(at));
  drawNumbers(pen, title);
  root.end();
  doc.end();
  const parts: Buffer[] = [];
  for await (const part of doc) parts.push(part as Buffer);
  return Buffer.concat(parts);
}

/** A table as people may open it in a spreadsheet. */
const spreadsheet = (rows: readonly (readonly string[])[]) =>
  `\uFEFF${rows.map((row) => csvRecord(row.map((cell) => guarded(cell, false)))).join('')}`;

const plain = (rows: readonly (readonly string[])[]) => rows.map((row) => csvRecord(row)).join('');

async function allFiles(library: Library, id: string): Promise<Map<string, Buffer | string>> {
  const session = sessionOf(library, id);
  const report: CalibrationReport = reportOf(session, rubricsOf(library));
  const files = new Map<string, Buffer | string>();
  const title = words.title(report.title);
  await readyEastAsian(report);
  files.set('report.pdf', await pdf(library, title, (pen, day) => drawReport(pen, report, day)));
  files.set('criteria.csv', spreadsheet(criteriaTable(report)));
  for (const round of ROUNDS) {
    const rows = openRatings(session, rubricsOf(library), round);
    // The head alone is no data.
    if (rows.length > 1) files.set(`ratings-${round}.csv`, plain(rows));
  }
  const { sheets, ...room } = report;
  files.set('report.json', `${JSON.stringify({ format: 'touchstone-calibration/1', ...room }, null, 2)}\n`);
  for (const sheet of sheets)
    files.set(
      join('sheets', `${sheet.code.replace(/[^\p{L}\p{N}._-]/gu, '-')}.pdf`),
      await pdf(library, words.sheetTitle(sheet.code), (pen, day) => drawSheet(pen, report, sheet, day)),
    );
  return files;
}

async function place(path: string, content: Buffer | string): Promise<void> {
  const file = await open(path, 'wx');
  try {
    await file.writeFile(content);
    await file.sync();
  } finally {
    await file.close();
  }
}

/**
 * Writes the report as PDF, CSV and open data, and each participant's sheet apart, into a folder of its own among the
 * library's exports. The folder is there whole, or not at all.
 * @throws Refusal `not-found`, or `disk`.
 */
export async function writeReport(
  library: Library,
  id: string,
): Promise<{ folder: string; files: string[] }> {
  const files = await allFiles(library, id);
  const stamp = new Date().toISOString().slice(0, 19).replace(/[-:T]/g, '');
  const folder = join(library.folder, 'exports', `${id}-${stamp}-${process.pid}`);
  const temporary = `${folder}.part`;
  try {
    await mkdir(join(temporary, 'sheets'), { recursive: true });
    for (const [name, content] of files) await place(join(temporary, name), content);
    await rename(temporary, folder);
    return { folder, files: [...files.keys()] };
  } catch (error) {
    await rm(temporary, { recursive: true, force: true });
    throw diskRefusal(error, folder) ?? error;
  }
}
