import type { Problem } from '../../../shared/batch/problem.ts';
import { criterionFacts } from '../../../shared/results/criterion-facts.ts';
import type { Column, ProfileOf } from '../../../shared/results/profile.ts';
import { filled } from '../../../shared/results/template-text.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { CsvFiles, numbered } from './csv-files.ts';
import { judgeHeaders } from './headers.ts';
import type { IssuedList } from './ledger.ts';
import { general } from './problems.ts';
import type { Passed, Prepare, Review } from './review.ts';
import type { Staged } from './stage.ts';
import { settlingReading } from './standing.ts';
import { RowWriter } from './table-rows.ts';
import { layoutOf } from './tables.ts';
import { fileNames } from './zip-file.ts';

/** A row of one rubric's file. */
export interface RubricRecord {
  /** Names the rubric's version, and in file names the micro-credential. */
  rubric: string;
  microCredential: string;
  header: string[];
  cells: string[];
}

interface RubricColumns {
  header: string[];
  own: RowWriter;
  byCriterion: RowWriter[];
}

function columnsFor(profile: ProfileOf<'rubric-table'>, review: Review, rubric: Rubric): RubricColumns {
  const rules = { mode: review.request.mode, forbid: profile.forbid };
  const headed = rubric.criteria.map((criterion): Column[] =>
    profile.criterionColumns.map((column) => ({
      ...column,
      header: filled(column.header, { criterion: criterion.title, criterion_id: criterion.id }),
    })),
  );
  const header = [...profile.columns, ...headed.flat()].map((column) => column.header);
  const twice = header.find((name, at) => header.indexOf(name) < at);
  if (twice !== undefined)
    review.refuse([
      general(
        'block',
        'header-twice',
        `Two columns of the rubric ${rubric.id} would be headed "${twice}". Give its criteria titles that differ.`,
      ),
    ]);
  judgeHeaders(
    review,
    headed.flat().map((column) => column.header),
    profile.forbid,
  );
  return {
    header,
    own: new RowWriter(profile.columns, rules, profile.zone),
    byCriterion: headed.map((columns) => new RowWriter(columns, rules, profile.zone)),
  };
}

/** One row for each submission, with columns for each criterion of its rubric. */
export function rubricRecords(review: Review, profile: ProfileOf<'rubric-table'>): Prepare<RubricRecord> {
  const { library } = review;
  const known = new Map<string, RubricColumns>();
  return (settled, facts, row) => {
    const rubric = rubricVersion(library.database, settled.rubric_id, settled.rubric_version);
    const name = `${rubric.id} ${rubric.version}`;
    const columns = known.get(name) ?? columnsFor(profile, review, rubric);
    known.set(name, columns);
    const reading = settlingReading(library, settled.key);
    const problems: Problem[] = [];
    const where = () => `row ${row} (${settled.id})`;
    const cells = columns.own.cells(facts, where, problems);
    rubric.criteria.forEach((criterion, at) => {
      const more = { ...facts, ...criterionFacts(rubric, reading, criterion) };
      cells.push(...(columns.byCriterion[at]?.cells(more, where, problems) ?? []));
    });
    const carried = {
      rubric: name,
      microCredential: settled.micro_credential,
      header: columns.header,
      cells,
    };
    return { carried, rows: 1, problems };
  };
}

/** Writes one file for each rubric version; where there is one alone it bears the name that was asked for. */
export function stageRubricTables(
  review: Review,
  profile: ProfileOf<'rubric-table'>,
  path: string,
  passed: Iterable<Passed<RubricRecord>>,
  issued: IssuedList,
): { staged: Staged; path: string }[] {
  const files = new Map<string, CsvFiles>();
  const met = new Set<string>();
  const nameFor = fileNames();
  const opened = ({ rubric, microCredential, header }: RubricRecord): CsvFiles => {
    const before = files.get(rubric);
    if (before) return before;
    const version = rubric.slice(rubric.indexOf(' ') + 1);
    const name = nameFor(met.has(microCredential) ? `${microCredential}-${version}` : microCredential);
    met.add(microCredential);
    const csv = new CsvFiles(numbered(path, name), layoutOf(profile, review.request, header));
    files.set(rubric, csv);
    return csv;
  };
  try {
    for (const { carried, issued: decision } of passed) {
      if (review.fatal || (review.blocked > 0 && !review.request.skip)) continue;
      opened(carried).add(carried.cells);
      issued.add(decision);
    }
    const written = [...files.values()].flatMap((csv) => csv.finish());
    const [only, ...more] = written;
    return only && more.length === 0 ? [{ ...only, path }] : written;
  } catch (error) {
    for (const csv of files.values()) csv.discard();
    throw error;
  }
}
