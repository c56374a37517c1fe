import type { Problem } from '../../../../shared/batch/problem.ts';
import type { Page } from '../html/page.ts';
import type { PastBatch } from '../past.ts';
import { joinPeople } from '../people/join-people.ts';
import type { Person } from '../people/person.ts';
import { readPeople } from '../people/read-people.ts';
import { rosterBytes } from '../people/roster.ts';
import type { Plan } from './plan.ts';

/** Everyone with a submission in the batch, by the code that the plan has for them. */
export interface Who {
  people: Map<string, Person>;
  problems: Problem[];
}

/** The plan's people, with the names that the pages around their texts tell. */
function named(plan: Plan, pages: ReadonlyMap<string, Page[]>): Person[] {
  const { namedBy } = plan;
  if (!namedBy) return plan.people;
  const byCandidate = new Map<string, Page>();
  for (const { id, candidate } of plan.submissions) {
    const [page] = pages.get(id) ?? [];
    if (page) byCandidate.set(candidate, page);
  }
  return plan.people.map((person) => {
    const page = byCandidate.get(person.candidate);
    return page ? { ...person, ...namedBy(page, person) } : person;
  });
}

/** Codes under which the people of this very batch went when it was loaded before. */
function codesBefore(
  plan: Plan,
  before: PastBatch | null,
  idOf: (id: string) => string,
): Map<string, string> {
  const codes = new Map<string, string>();
  for (const { id, ownId, candidate } of plan.submissions) {
    const known = before?.submissions.get(idOf(id));
    if (known && !ownId) codes.set(candidate, known.candidate);
  }
  return codes;
}

/**
 * Who is in a batch: as the source tells, completed by the tables that came along and by the roster that was chosen.
 * @param idOf the id of a submission in the batch.
 */
export async function whoIsIn(
  plan: Plan,
  pages: ReadonlyMap<string, Page[]>,
  roster: string | null,
  before: PastBatch | null,
  idOf: (id: string) => string,
): Promise<Who> {
  const problems: Problem[] = [];
  const codes = roster ? new Map<string, string>() : codesBefore(plan, before, idOf);
  let people = new Map(
    named(plan, pages).map((person) => {
      const candidate = codes.get(person.candidate) ?? person.candidate;
      return [person.candidate, { ...person, candidate }];
    }),
  );
  const tables = plan.tables.map((table) => ({ ...table, chosen: false }));
  if (roster) {
    const { file, bytes, problem } = await rosterBytes(roster);
    if (problem) problems.push(problem);
    if (bytes) {
      const read = readPeople(bytes, file);
      problems.push(...read.problems);
      if (read.people.length > 0) tables.push({ file, rows: read.people, chosen: true });
    }
  }
  for (const { file, rows, chosen } of tables) {
    const joined = joinPeople([...people.values()], rows, file, chosen);
    problems.push(...joined.problems);
    people = new Map(
      [...people].map(([code, person]) => [code, joined.people.get(person.candidate) ?? person]),
    );
  }
  return { people, problems };
}
