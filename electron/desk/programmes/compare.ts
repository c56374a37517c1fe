import type { Problem } from '../../../shared/batch/problem.ts';
import type { ProgrammeItem } from '../../../shared/contract/rubric-views.ts';
import { allMicroCredentials } from '../../../shared/programme/find.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import { sameJson } from '../../../shared/reading/change.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import { alignmentsOf, parted, programmeOf } from '../library/catalogue.ts';
import type { Library } from '../library/library.ts';
import { hashOfRubric } from '../rubrics/seal.ts';

/** What a file holds beside what a library holds. */
export interface ProgrammeComparison {
  standing: 'new' | 'same' | 'differs';
  items: ProgrammeItem[];
  /** What keeps it from being taken in. */
  problems: Problem[];
}

type Named = { id: string; title: string };

function listItems<Item extends Named>(
  kind: ProgrammeItem['kind'],
  here: readonly Item[],
  there: readonly Item[],
): ProgrammeItem[] {
  const standing = (item: Item): ProgrammeItem['standing'] => {
    const before = here.find(({ id }) => id === item.id);
    return before ? (sameJson(before, item) ? 'same' : 'differs') : 'new';
  };
  const gone = here.filter(({ id }) => !there.some((each) => each.id === id));
  return [
    ...there.map((item) => ({ kind, id: item.id, title: item.title, standing: standing(item) })),
    ...gone.map(({ id, title }) => ({ kind, id, title, standing: 'gone' as const })),
  ];
}

function compareRubrics(library: Library, file: Programme): Pick<ProgrammeComparison, 'items' | 'problems'> {
  const { database } = library;
  const problems: Problem[] = [];
  const items = file.rubrics.map((rubric, at): ProgrammeItem => {
    const { id, version, microCredential } = rubric;
    const where = `rubrics[${at}]`;
    const block = (code: string, message: string) =>
      problems.push({ severity: 'block', code, where, message: `${where}: ${message}` });
    const other = database.get<{ programme: string; micro_credential: string }>(
      'SELECT programme, micro_credential FROM rubric WHERE id = ? AND (programme <> ? OR micro_credential <> ?)',
      id,
      file.id,
      microCredential,
    );
    if (other)
      block(
        'rubric-elsewhere',
        `the rubric ${id} belongs to ${other.micro_credential} of ${other.programme} in this library. Give this one an id of its own.`,
      );
    const row = database.get<{ doc: string }>(
      'SELECT doc FROM rubric WHERE id = ? AND version = ?',
      id,
      version,
    );
    const title = `${id} ${version}`;
    if (!row) return { kind: 'rubric', id, title, standing: 'new' };
    const here = hashOfRubric(JSON.parse(row.doc) as Rubric);
    const there = hashOfRubric(rubric);
    if (here === there) return { kind: 'rubric', id, title, standing: 'same' };
    if (!other)
      block(
        'version-differs',
        `${title} is in this library with other content (hash ${here.slice(0, 12)} here, ${there.slice(0, 12)} in the file). A version never changes: give the changed one a version of its own.`,
      );
    return { kind: 'rubric', id, title, standing: 'differs' };
  });
  return { items, problems };
}

/** Submissions would lose their micro-credential. */
function lostCredentials(library: Library, file: Programme): Problem[] {
  const there = new Set(allMicroCredentials(file).map(({ id }) => id));
  return library.database
    .all<{ id: string; count: number }>(
      `SELECT s.micro_credential AS id, count(*) AS count FROM submission s JOIN batch b ON b.id = s.batch
       WHERE b.programme = ? GROUP BY 1 ORDER BY 1`,
      file.id,
    )
    .filter(({ id }) => !there.has(id))
    .map(({ id, count }) => ({
      severity: 'block',
      code: 'micro-credential-in-use',
      where: 'stacks',
      message: `stacks: ${id} is not in the file, and this library has ${count} ${count === 1 ? 'submission' : 'submissions'} for it. Keep it in the programme.`,
    }));
}

/** Compares a sound programme file with what a library holds; nothing is written. */
export function compareProgramme(library: Library, file: Programme): ProgrammeComparison {
  const before = programmeOf(library, file.id);
  const { catalogue, alignments } = parted(file);
  const rubrics = compareRubrics(library, file);
  const here = alignmentsOf(library, file.id);
  const items: ProgrammeItem[] = [
    ...listItems(
      'micro-credential',
      before ? allMicroCredentials({ ...before, rubrics: [] }) : [],
      allMicroCredentials(file),
    ),
    ...listItems('award', before?.awards ?? [], file.awards),
    ...rubrics.items,
    ...alignments.map(({ microCredential, framework, text }): ProgrammeItem => {
      const old = here.find(
        (each) => each.microCredential === microCredential && each.framework === framework,
      );
      const standing = old ? (old.text === text ? 'same' : 'differs') : 'new';
      return { kind: 'alignment', id: microCredential, title: framework, standing };
    }),
  ];
  if (
    before &&
    !sameJson(before, catalogue) &&
    items.every(({ standing, kind }) => standing === 'same' || kind === 'rubric')
  )
    items.unshift({ kind: 'catalogue', id: file.id, title: file.title, standing: 'differs' });
  const standing = !before ? 'new' : items.every((item) => item.standing === 'same') ? 'same' : 'differs';
  return {
    standing,
    items,
    problems: [...rubrics.problems, ...(before ? lostCredentials(library, file) : [])],
  };
}
