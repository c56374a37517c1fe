import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { NESTED } from '../bag/root.ts';
import { MAX_PEOPLE, readPeople } from '../people/read-people.ts';
import { readTable } from '../table.ts';
import type { Recogniser } from './index.ts';
import { headerProblems, looksLikeManifest, MANIFEST_COLUMNS } from './manifest-columns.ts';
import { ManifestFiles } from './manifest-files.ts';
import { readManifestRow } from './manifest-row.ts';
import { ManifestSubmissions } from './manifest-submissions.ts';
import { moodleName } from './moodle-name.ts';
import type { Plan } from './plan.ts';
import { tableBytes } from './read-table-file.ts';
import { unwrap } from './unwrap.ts';

/** Room for a million artifacts. */
const MAX_MANIFEST = 256 * 2 ** 20;
/** What a cell may hold is judged by its column: one endless title keeps nobody's work out. */
const MAX_ROW = 64 * 2 ** 20;

/** `manifest.csv` beside the files, in the source itself or in its one top folder, with `candidates.csv` where there is one. */
export const recogniseManifest: Recogniser = async (whole, { name }, { signal, programmes }) => {
  const { source, prefix, titles, files } = unwrap(
    whole,
    name,
    (top) => moodleName(`${top}/file`) === null,
    NESTED,
  );
  const called = (wanted: string) => files.find(({ path }) => path.toLowerCase() === wanted)?.path;
  const file = called('manifest.csv');
  if (file === undefined) return null;
  const { bytes, problems } = await tableBytes(source, file, MAX_MANIFEST, signal);
  const table = bytes && readTable(bytes, file, MANIFEST_COLUMNS, { maxRow: MAX_ROW, shortRows: true });
  // Of a table that cannot be read it is said why; one about other things is somebody's work.
  const empty = table?.problems.length === 0 && table.columns.length === 0;
  if (table && table.problems.length === 0 && !empty && !looksLikeManifest(table.columns)) return null;
  const plan: Plan = {
    recognisedAs: 'manifest',
    source,
    prefix,
    titles,
    tasks: new Map(),
    submissions: [],
    people: [],
    tables: [],
    unmatched: [],
    problems: [...problems, ...(table?.problems ?? []), ...(empty ? [emptyTable(file)] : [])],
    worksheet: null,
  };
  if (!table || table.columns.length === 0) return plan;
  const header = headerProblems(table.columns, file);
  plan.problems.push(...header);
  if (header.some(({ severity }) => severity === 'block')) return plan;

  const links = source.entries.filter(({ kind }) => kind === 'link').map(({ path }) => path);
  const submissions = new ManifestSubmissions(file, new ManifestFiles(files, links), programmes);
  for (const row of table.rows) {
    const { read, problems: wrong } = readManifestRow(row, file);
    plan.problems.push(...wrong);
    if (read) submissions.add(read);
  }
  plan.submissions = submissions.all();
  plan.people = submissions.people();
  plan.problems.push(...submissions.problems);

  const candidates = called('candidates.csv') ?? called('identities.csv');
  if (candidates !== undefined) {
    const read = await tableBytes(source, candidates, MAX_PEOPLE, signal);
    const people = read.bytes && readPeople(read.bytes, candidates);
    plan.problems.push(...read.problems, ...(people?.problems ?? []));
    if (people && people.people.length > 0) plan.tables.push({ file: candidates, rows: people.people });
  }
  const own = new Set([file, candidates]);
  plan.unmatched = files
    .map(({ path }) => path)
    .filter((path) => !own.has(path) && !submissions.named.has(path));
  plan.problems.push(...plan.unmatched.map((path) => unnamed(path, file)));
  return plan;
};

const emptyTable = (file: string): Problem => ({
  severity: 'block',
  code: 'table-column',
  where: file,
  message: `${file} is empty. Fill it in, one row for each artifact; or take it away, and the folders are read as candidates.`,
});

function unnamed(path: string, file: string): Problem {
  const message = `"${shown(path)}" belongs to no submission and is left out. Give it a row in ${file} if it is evidence.`;
  return { severity: 'warn', code: 'unnamed-file', where: shown(path), message };
}
