import type { Profile } from '../../../shared/results/profile.ts';
import { awardRows, stageAwards } from './awards.ts';
import { CsvFiles } from './csv-files.ts';
import type { IssuedList } from './ledger.ts';
import type { Review } from './review.ts';
import { rubricRecords, stageRubricTables } from './rubric-tables.ts';
import type { Staged } from './stage.ts';
import { layoutOf, stageRecords, tableRecords } from './tables.ts';
import { worksheetWriter } from './worksheets.ts';

export type Files = { staged: Staged; path: string }[];

/** How the exports of one kind of table are looked at and written. It needs no waiting, so nothing changes under it. */
export interface TableWriter {
  /** Whether what leaves is listed however much it is, because no rule says it. */
  listsAll?: boolean;
  /** Looks at everything and writes nothing. */
  look(review: Review): void;
  /** Writes everything that may leave under temporary names. Nothing worth keeping, once something stops it. */
  write(review: Review, path: string, issued: IssuedList): Files;
}

/** Goes through rows for what is found on the way. */
function exhaust(rows: Iterable<unknown>): void {
  for (const _ of rows);
}

/** How a profile that makes CSV files is written; null for one that makes documents. */
export function tableWriter(profile: Profile): TableWriter | null {
  if (profile.kind === 'table' && profile.rows === 'award')
    return {
      listsAll: true,
      look: (review) => exhaust(awardRows(review, profile)),
      write: (review, path, issued) => stageAwards(review, profile, path, issued),
    };
  if (profile.kind === 'table')
    return {
      look: (review) => exhaust(review.passed(tableRecords(review.library, profile, review.request))),
      write: (review, path, issued) => {
        const header = profile.columns.map((column) => column.header);
        const files = new CsvFiles(path, layoutOf(profile, review.request, header));
        const records = review.passed(tableRecords(review.library, profile, review.request));
        return stageRecords(review, files, records, issued);
      },
    };
  if (profile.kind === 'rubric-table')
    return {
      look: (review) => exhaust(review.passed(rubricRecords(review, profile))),
      write: (review, path, issued) =>
        stageRubricTables(review, profile, path, review.passed(rubricRecords(review, profile)), issued),
    };
  return profile.kind === 'worksheet' ? worksheetWriter(profile) : null;
}
