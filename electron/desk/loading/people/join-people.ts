import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import { foldName, type Person } from './person.ts';
import type { PersonRow } from './read-people.ts';

/** How a cell can name somebody: as it stands, or by the number at the end of `Participant 4711`. */
const keysOf = (cell: string): string[] => {
  const number = /^\D+?(\d+)$/.exec(cell)?.[1];
  return number === undefined ? [cell] : [cell, number];
};

/** The column in which most of the ids stand; null where none stands in any. */
function idColumn(rows: PersonRow[], ids: ReadonlySet<string>): number | null {
  const hits = new Map<number, number>();
  for (const { cells } of rows)
    for (const [at, cell] of cells.entries())
      if (keysOf(cell).some((key) => ids.has(key))) hits.set(at, (hits.get(at) ?? 0) + 1);
  const [best] = [...hits].sort(([, one], [, other]) => other - one);
  return best?.[0] ?? null;
}

/** Rows by the name that stands in them, in either order; names that several have are left out. */
function byName(rows: PersonRow[]): Map<string, PersonRow | null> {
  const found = new Map<string, PersonRow | null>();
  for (const row of rows) {
    const { givenName, familyName } = row;
    for (const name of new Set([foldName(givenName + familyName), foldName(familyName + givenName)]))
      if (name !== '') found.set(name, found.has(name) ? null : row);
  }
  return found;
}

/** Rows by what stands in their id column. Told where one stands twice; the first counts. */
function byId(rows: PersonRow[], column: number, file: string, problems: Problem[]): Map<string, PersonRow> {
  const found = new Map<string, PersonRow>();
  for (const row of rows) {
    const cell = row.cells[column] ?? '';
    const first = found.get(cell);
    if (cell !== '' && first)
      problems.push({
        severity: 'warn',
        code: 'duplicate-candidate',
        where: `${file} row ${row.row}`,
        message: `Rows ${first.row} and ${row.row} of ${shown(file)} are about the same candidate; the first one counts. Keep one of them.`,
      });
    else for (const key of keysOf(cell)) if (key !== '' && !found.has(key)) found.set(key, row);
  }
  return found;
}

/** Each person of a batch, completed by a row about them. A candidate code in the row takes the place of ours. */
function completed(person: Person, row: PersonRow): Person {
  const named = row.givenName !== '' || row.familyName !== '';
  return {
    candidate: row.candidate === '' ? person.candidate : row.candidate,
    ids: [...person.ids, ...row.ids],
    givenName: named ? row.givenName : person.givenName,
    familyName: named ? row.familyName : person.familyName,
    email: row.email || person.email,
    school: row.school || person.school,
  };
}

/**
 * Completes the people of a batch by a table about them, found by whatever id of theirs stands in it, or else by name.
 * Problems name codes and rows, never people.
 * @param chosen whether somebody chose the table for this batch; then it must be about it.
 * @returns by the candidate code before.
 */
export function joinPeople(
  people: readonly Person[],
  rows: PersonRow[],
  file: string,
  chosen: boolean,
): { people: Map<string, Person>; problems: Problem[] } {
  const problems: Problem[] = [];
  const ids = new Set(people.flatMap(({ candidate, ids: all }) => [candidate, ...all]));
  const column = idColumn(rows, ids);
  const found = column === null ? new Map<string, PersonRow>() : byId(rows, column, file, problems);
  const names = byName(rows);
  const used = new Set<PersonRow>();
  const joined = new Map<string, Person>();
  const unknown: string[] = [];
  for (const person of people) {
    const keys = [person.candidate, ...person.ids];
    const byKey = keys.map((key) => found.get(key)).find((row) => row !== undefined);
    const row = byKey ?? names.get(foldName(person.givenName + person.familyName)) ?? null;
    if (row) used.add(row);
    else unknown.push(person.candidate);
    joined.set(person.candidate, row ? completed(person, row) : person);
  }
  if (used.size === 0 && people.length > 0) {
    const message = `No row of ${shown(file)} is about anybody in this batch. Is it the right file? It is joined by the id that the submission system uses, by the candidate code, or by name.`;
    problems.push({ severity: chosen ? 'block' : 'warn', code: 'roster-unmatched', where: file, message });
    return { people: joined, problems };
  }
  for (const candidate of unknown) {
    const message = `Candidate ${shown(candidate)} is not in ${shown(file)}: results may have no name or address for them.`;
    problems.push({ severity: 'warn', code: 'no-identity', where: file, message });
  }
  problems.push(...sharedCodes(joined, file));
  const idle = rows.length - used.size;
  if (idle > 0) {
    const message = `${idle} ${idle === 1 ? 'row' : 'rows'} of ${shown(file)} are about candidates without a submission in this batch.`;
    problems.push({ severity: 'info', code: 'identity-unused', where: file, message });
  }
  return { people: joined, problems };
}

/** One code for two people would make one candidate of them. */
function sharedCodes(joined: Map<string, Person>, file: string): Problem[] {
  const owners = new Map<string, string>();
  return [...joined].flatMap(([before, { candidate }]): Problem[] => {
    const owner = owners.get(candidate);
    owners.set(candidate, owner ?? before);
    if (owner === undefined) return [];
    const message = `${shown(file)} gives ${shown(owner)} and ${shown(before)} the same candidate code, ${shown(candidate)}. Give each their own.`;
    return [{ severity: 'block', code: 'duplicate-candidate', where: file, message }];
  });
}
