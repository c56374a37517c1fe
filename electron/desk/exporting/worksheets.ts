import { readFileSync } from 'node:fs';
import { basename, resolve } from 'node:path';
import type { Problem } from '../../../shared/batch/problem.ts';
import { startsLive } from '../../../shared/results/cells.ts';
import type { ProfileOf } from '../../../shared/results/profile.ts';
import {
  asHtml,
  type Filling,
  filledWorksheet,
  gradeFor,
  readWorksheet,
  type Worksheet,
  WorksheetError,
  type WorksheetRow,
} from '../../../shared/results/worksheet/worksheet.ts';
import { artifactPath } from '../library/artifacts.ts';
import type { Library } from '../library/library.ts';
import type { IssuedList } from './ledger.ts';
import { general } from './problems.ts';
import type { ExportRequest } from './request.ts';
import type { Prepare, Review } from './review.ts';
import { StagedFile, temporaryName } from './stage.ts';
import type { Settled } from './standing.ts';
import type { Files, TableWriter } from './writers.ts';

type WorksheetProfile = ProfileOf<'worksheet'>;

/** Where the worksheet of an export stands: the file that was named, or the one that came with its batch. */
export function worksheetPlace(
  library: Library,
  request: ExportRequest,
): { path: string; name: string } | null {
  if (request.worksheet) return { path: resolve(request.worksheet), name: basename(request.worksheet) };
  const kept = library.database.get<{ sha256: string }>(
    `SELECT body ->> 'sha256' AS sha256 FROM event
     WHERE kind = 'worksheet.kept' AND (?1 IS NULL OR body ->> 'batch' = ?1) ORDER BY seq DESC LIMIT 1`,
    request.batch,
  );
  return kept
    ? { path: artifactPath(library.folder, kept.sha256), name: 'the worksheet of the batch' }
    : null;
}

const unseenLocks = (name: string, { changeable }: WorksheetProfile) =>
  `${name} has no column ${changeable.join(' or ')}: a grade that is locked in Moodle is not noticed here.`;

/** The worksheet that is to be filled; null, with a blocking problem, where there is none or it cannot be read. */
function worksheetOf(review: Review, profile: WorksheetProfile): Worksheet | null {
  const place = worksheetPlace(review.library, review.request);
  const stop = (code: string, message: string) => {
    review.refuse([general('block', code, message)]);
    return null;
  };
  if (!place)
    return stop(
      'worksheet-missing',
      'This profile fills a grading worksheet, and there is none. Download it in Moodle ("Download grading worksheet") and choose it here.',
    );
  try {
    // The byte order mark is kept: it goes back as it came.
    const decoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
    const worksheet = readWorksheet(decoder.decode(readFileSync(place.path)), profile);
    if (worksheet.at.changeable < 0)
      review.refuse([general('warn', 'worksheet-locks', unseenLocks(place.name, profile))]);
    return worksheet;
  } catch (error) {
    if (error instanceof WorksheetError)
      return stop('worksheet-unreadable', `${place.name}: ${error.message}`);
    if (error instanceof TypeError)
      return stop('worksheet-unreadable', `${place.name} is not text in UTF-8. Download it again.`);
    return stop('worksheet-unreadable', `${place.name} cannot be read: ${(error as Error).message}.`);
  }
}

/** Finds the row of a candidate by participant number, ID number or e-mail address. */
function rowFinder(
  worksheet: Worksheet,
): (settled: Settled, systemId: string) => WorksheetRow | 'several' | null {
  const index = new Map<string, WorksheetRow | 'several'>();
  const enter = (kind: string, text: string | undefined, row: WorksheetRow) => {
    const key = `${kind} ${text?.trim().toLowerCase() ?? ''}`;
    if (text?.trim()) index.set(key, index.has(key) && index.get(key) !== row ? 'several' : row);
  };
  for (const row of worksheet.rows) {
    enter('participant', row.participant, row);
    enter('id', row.cells[worksheet.at.idNumber]?.text, row);
    enter('email', row.cells[worksheet.at.email]?.text, row);
  }
  return ({ candidate, external_id, email }, systemId) => {
    const keys = [
      `participant ${systemId}`,
      `id ${external_id ?? ''}`,
      `id ${candidate}`,
      `email ${email ?? ''}`,
    ];
    const key = keys.find((each) => index.has(each.toLowerCase()));
    return key === undefined ? null : (index.get(key.toLowerCase()) ?? null);
  };
}

/** What each submission that may leave fills in. */
function fillings(profile: WorksheetProfile, worksheet: Worksheet): Prepare<Filling | null> {
  const find = rowFinder(worksheet);
  const taken = new Map<WorksheetRow, string>();
  return (settled, facts) => {
    const problems: Problem[] = [];
    const block = (code: string, where: string, message: string) =>
      problems.push({ severity: 'block', code, where, message });
    const row = find(settled, facts.system_id);
    if (row === null || row === 'several') {
      const which = row === null ? 'no row' : 'more than one row';
      block(
        'worksheet-row',
        settled.id,
        `The worksheet has ${which} for this candidate (${settled.candidate}).`,
      );
      return { carried: null, rows: 1, problems };
    }
    const where = (column: string) => `row ${row.row} (${settled.id}), column ${column}`;
    const column = (at: number) => worksheet.header[at] ?? '';
    const other = taken.get(row);
    if (other !== undefined)
      block(
        'worksheet-row',
        settled.id,
        `${other} fills the same row of the worksheet. Export the batch of one assignment at a time.`,
      );
    taken.set(row, settled.id);
    const { changeable, grade: gradeAt, comments: commentsAt } = worksheet.at;
    if (profile.notChangeable.includes(row.cells[changeable]?.text.trim() ?? ''))
      block(
        'grade-locked',
        where(column(changeable)),
        'Moodle says that this grade cannot be changed. Unlock it in the gradebook, and download the worksheet again.',
      );
    let grade = '';
    try {
      grade = worksheet.scaled
        ? profile.scaleItems[settled.decision] || settled.label
        : gradeFor(worksheet, row, profile.grades[settled.decision]);
    } catch (error) {
      if (!(error instanceof WorksheetError)) throw error;
      block('grade-unknown', where(column(gradeAt)), `${error.message}.`);
    }
    const comments = profile.commentsAs === 'html' ? asHtml(settled.feedback) : settled.feedback;
    for (const [at, value] of [
      [gradeAt, grade],
      [commentsAt, comments],
    ] as const)
      if (startsLive(value) || !value.isWellFormed())
        block(
          'live-cell',
          where(column(at)),
          'The text begins with a character that a spreadsheet runs as a formula, or is broken.',
        );
    return { carried: { row, grade, comments }, rows: 1, problems };
  };
}

/** Fills the worksheet that Moodle gave, and leaves everything else in it as it came. */
export function worksheetWriter(profile: WorksheetProfile): TableWriter {
  return {
    look(review) {
      const worksheet = worksheetOf(review, profile);
      if (worksheet) for (const _ of review.passed(fillings(profile, worksheet)));
    },
    write(review, path, issued: IssuedList): Files {
      const worksheet = worksheetOf(review, profile);
      if (!worksheet) return [];
      const filled: Filling[] = [];
      for (const { carried, issued: decision } of review.passed(fillings(profile, worksheet))) {
        if (carried) filled.push(carried);
        issued.add(decision);
      }
      const file = new StagedFile(temporaryName(path));
      try {
        file.write(filledWorksheet(worksheet, filled));
        file.rows = filled.length;
        return [{ staged: file.finish(), path }];
      } catch (error) {
        file.discard();
        throw error;
      }
    },
  };
}
