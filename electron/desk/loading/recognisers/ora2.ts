import { NESTED } from '../bag/root.ts';
import { readTable } from '../table.ts';
import type { Recogniser } from './index.ts';
import { Ora2Responses, REQUIRED } from './ora2-responses.ts';
import type { Plan } from './plan.ts';
import { tableBytes } from './read-table-file.ts';
import { unwrap } from './unwrap.ts';

const COLUMNS = [
  'course_id',
  'block_id',
  'student_id',
  'key',
  'name',
  'type',
  'description',
  'size',
  'file_path',
  'file_found',
];
const MAX_TABLE = 256 * 2 ** 20;

/** The zip of all submissions of an Open edX course: `submissions.csv` and what it lists. */
export const recogniseOra2: Recogniser = async (whole, { name }, { signal }) => {
  const { source, prefix, titles, files } = unwrap(whole, name, () => true, NESTED);
  const paths = new Set(files.map(({ path }) => path));
  const file = ['submissions.csv', 'downloads.csv'].find((each) => paths.has(each));
  if (file === undefined) return null;
  const { bytes, problems } = await tableBytes(source, file, MAX_TABLE, signal);
  const table = bytes && readTable(bytes, file, COLUMNS);
  // Of a table that cannot be read it is said why; one about other things is somebody's work.
  const isOra2 = table && REQUIRED.every((column) => table.columns.includes(column));
  if (table && !isOra2 && table.problems.length === 0) return null;
  const plan: Plan = {
    recognisedAs: 'ora2',
    source,
    prefix,
    titles: titles.slice(0, 1),
    tasks: new Map(),
    submissions: [],
    people: [],
    tables: [],
    unmatched: [],
    problems: [...problems, ...(table?.problems ?? [])],
    worksheet: null,
  };
  if (!table || !isOra2) return plan;
  const read = new Ora2Responses(file, paths);
  for (const row of table.rows) read.add(row);
  plan.submissions = [...read.submissions.values()];
  plan.people = [...read.people.values()];
  plan.problems.push(...read.problems);
  for (const [block, names] of read.tasks) plan.tasks.set(block, [...names]);
  plan.unmatched = [...paths].filter((path) => path !== file && !read.named.has(path));
  return plan;
};
