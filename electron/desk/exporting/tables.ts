import type { Problem } from '../../../shared/batch/problem.ts';
import { guarded } from '../../../shared/results/cells.ts';
import { criterionFacts } from '../../../shared/results/criterion-facts.ts';
import type { ProfileOf, TableProfile } from '../../../shared/results/profile.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';
import type { CsvFiles } from './csv-files.ts';
import type { IssuedList } from './ledger.ts';
import type { ExportRequest } from './request.ts';
import type { Passed, Prepare, Review } from './review.ts';
import type { Staged } from './stage.ts';
import { settlingReading } from './standing.ts';
import { RowWriter } from './table-rows.ts';

type CsvProfile = TableProfile | ProfileOf<'rubric-table'>;

const rulesOf = (profile: CsvProfile, { mode }: ExportRequest) => ({ mode, forbid: profile.forbid });

export function layoutOf(profile: CsvProfile, { mode }: ExportRequest, header: string[]) {
  return {
    header: mode === 'spreadsheet' ? header.map((cell) => guarded(cell, false)) : header,
    bom: mode === 'spreadsheet' || profile.bom,
    plain: profile.quoting === 'none' && mode === 'machine',
    rowLimit: profile.rowLimit,
  };
}

/** One record for each submission. */
function bySubmission(profile: TableProfile, request: ExportRequest): Prepare<string[][]> {
  const writer = new RowWriter(profile.columns, rulesOf(profile, request), profile.zone);
  return (settled, facts, row) => {
    const problems: Problem[] = [];
    const cells = writer.cells(facts, () => `row ${row} (${settled.id})`, problems);
    return { carried: [cells], rows: 1, problems };
  };
}

/** One record for each criterion of a submission's rubric. */
function byCriterion(library: Library, profile: TableProfile, request: ExportRequest): Prepare<string[][]> {
  const writer = new RowWriter(profile.columns, rulesOf(profile, request), profile.zone);
  return (settled, facts, row) => {
    const reading = settlingReading(library, settled.key);
    const rubric = rubricVersion(library.database, settled.rubric_id, settled.rubric_version);
    const problems: Problem[] = [];
    const carried = rubric.criteria.map((criterion, at) =>
      writer.cells(
        { ...facts, ...criterionFacts(rubric, reading, criterion) },
        () => `row ${row + at} (${settled.id})`,
        problems,
      ),
    );
    return { carried, rows: carried.length, problems };
  };
}

/** How the records of a table's submissions are made. */
export function tableRecords(
  library: Library,
  profile: TableProfile,
  request: ExportRequest,
): Prepare<string[][]> {
  return profile.rows === 'criterion'
    ? byCriterion(library, profile, request)
    : bySubmission(profile, request);
}

/** Writes the records of all submissions that may leave; nothing once the review has found what stops the export. */
export function stageRecords(
  review: Review,
  files: CsvFiles,
  passed: Iterable<Passed<string[][]>>,
  issued: IssuedList,
): { staged: Staged; path: string }[] {
  const { request } = review;
  try {
    for (const { carried, issued: decision } of passed) {
      if (review.fatal || (review.blocked > 0 && !request.skip)) continue;
      for (const cells of carried) files.add(cells);
      issued.add(decision);
    }
    return files.finish();
  } catch (error) {
    files.discard();
    throw error;
  }
}
