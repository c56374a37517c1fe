import { type Person, splitName } from '../people/person.ts';
import { MAX_PEOPLE, readPeople } from '../people/read-people.ts';
import type { SourceEntry } from '../source/source.ts';
import { FolderLayout, type Placed } from './folder-layout.ts';
import { componentIn } from './guess.ts';
import type { Recogniser } from './index.ts';
import { digestName, neutralPath } from './neutral.ts';
import type { Plan, PlannedSubmission } from './plan.ts';
import { tableBytes } from './read-table-file.ts';
import { unwrap } from './unwrap.ts';

/** A code that somebody gave, such as `C-017` or `0042`, rather than a name. */
const CODE = /^[A-Za-z]{0,4}[-_.]?\d{1,12}(?:[-_.][A-Za-z0-9]{1,4})?$/;
/** Tables about the candidates that may lie beside their folders. */
const TABLE = /^(candidates|identities|roster)\.csv$/i;

type Own = { entry: SourceEntry; placed: Placed };

/** One folder for each candidate; around or below it, if anything, folders for micro-credentials, attempts, components. */
export const recogniseFolders: Recogniser = async (whole, { name }, { programmes, signal }) => {
  const layout = new FolderLayout(programmes);
  const all = whole.entries.filter(({ kind }) => kind === 'file').map(({ path }) => path);
  const { source, prefix, titles, files } = unwrap(whole, name, (top) => layout.wraps(all, top));
  const inFolders = files.filter(({ path }) => path.includes('/')).sort(byPath);
  const loose = files.filter(({ path }) => !path.includes('/')).map(({ path }) => path);
  if (inFolders.length === 0) return null;
  const parts = inFolders.map(({ path }) => path.split('/'));
  const onTop = layout.byMicroCredential(parts);
  const own = inFolders.map((entry): Own => ({ entry, placed: layout.place(entry.path.split('/'), onTop) }));
  const tasks = sharedTasks(own);
  const plan: Plan = {
    recognisedAs: 'folders',
    source,
    prefix,
    titles,
    tasks: new Map([...tasks].map((task) => [task, [task]])),
    submissions: submissionsOf(own, tasks),
    people: [...new Set(own.map(({ placed }) => placed.owner))].map(personOf),
    tables: [],
    unmatched: loose.filter((path) => !TABLE.test(path)),
    problems: [],
    worksheet: null,
  };
  for (const file of loose.filter((path) => TABLE.test(path))) {
    const { bytes, problems } = await tableBytes(source, file, MAX_PEOPLE, signal);
    const read = bytes && readPeople(bytes, file);
    plan.problems.push(...problems, ...(read?.problems ?? []));
    if (read && read.people.length > 0) plan.tables.push({ file, rows: read.people });
  }
  return plan;
};

const byPath = (one: SourceEntry, other: SourceEntry) => (one.path < other.path ? -1 : 1);

/** A folder's own name where it is a code; otherwise it may be a person's, and a digest of it stands for it. */
function codeOfFolder(folder: string): string {
  return CODE.test(folder.trim()) ? folder.trim() : `person-${digestName(folder.trim())}`;
}

function personOf(folder: string): Person {
  const named = CODE.test(folder.trim()) ? { givenName: '', familyName: '' } : splitName(folder);
  return { candidate: codeOfFolder(folder), ids: [folder.trim()], ...named, email: '', school: '' };
}

/** Folders that several candidates have, and that say nothing by themselves: they stand for one assignment each. */
function sharedTasks(own: Own[]): Set<string> {
  const owners = new Map<string, Set<string>>();
  for (const { placed } of own)
    if (placed.task !== '') owners.set(placed.task, (owners.get(placed.task) ?? new Set()).add(placed.owner));
  return new Set([...owners].filter(([, who]) => who.size > 1).map(([task]) => task));
}

function submissionsOf(own: Own[], tasks: ReadonlySet<string>): PlannedSubmission[] {
  const taskOf = ({ task }: Placed) => (tasks.has(task) ? task : '');
  const groups = Map.groupBy(own, ({ placed }) =>
    JSON.stringify([placed.owner, placed.microCredential, placed.attempt, taskOf(placed)]),
  );
  const used = new Set<string>();
  return [...groups.values()].flatMap((group): PlannedSubmission[] => {
    const [first] = group;
    if (!first) return [];
    const { owner, microCredential, attempt } = first.placed;
    const candidate = codeOfFolder(owner);
    // The same on every computer, whatever order its folders come in.
    const rest = JSON.stringify([microCredential, attempt, taskOf(first.placed)]);
    const id = used.has(candidate) || rest !== NOTHING ? `${candidate}-${digestName(rest, 4)}` : candidate;
    used.add(id);
    return [
      {
        ...{ id, ownId: false, candidate, task: taskOf(first.placed), microCredential, attempt },
        submittedAt: null,
        artifacts: group.map(({ entry, placed }, at) => ({
          component: componentIn(placed.inside),
          typed: false,
          path: neutralPath(id, at + 1, entry.path),
          held: { as: 'file', from: entry.path },
          where: `${candidate}, file ${at + 1}`,
        })),
        hints: group.map(({ placed }) => placed.inside),
        notes: [],
        where: candidate,
      },
    ];
  });
}

/** What a folder that holds files alone says of them. */
const NOTHING = JSON.stringify([null, null, '']);
