import type { Arrived } from '../arrived.ts';
import { joinPeople } from './join-people.ts';
import { identitiesOf, type Person } from './person.ts';
import { readPeople } from './read-people.ts';
import { rosterBytes } from './roster.ts';

/** Completes the identity envelope of a batch package by a roster. Its candidate codes stay: they are the package's own. */
export async function withRoster(arrived: Arrived, roster: string): Promise<Arrived> {
  const { batch, identities, report } = arrived;
  if (!batch) return arrived;
  const { file, bytes, problem } = await rosterBytes(roster);
  const read = bytes ? readPeople(bytes, file) : { people: [], problems: problem ? [problem] : [] };
  const enveloped = new Map(identities.map((each) => [each.candidate, each]));
  const codes = new Set([...enveloped.keys(), ...batch.submissions.map(({ candidate }) => candidate)]);
  const people = [...codes].map((candidate): Person => {
    const { externalId = '', ...known } = enveloped.get(candidate) ?? {};
    return {
      ...{ candidate, givenName: '', familyName: '', email: '', school: '', ...known },
      ids: externalId === '' ? [] : [externalId],
    };
  });
  const joined = read.people.length > 0 ? joinPeople(people, read.people, file, true) : null;
  const all = [...(joined?.people ?? [])].map(([candidate, person]) => ({ ...person, candidate }));
  return {
    ...arrived,
    identities: joined ? identitiesOf(all) : identities,
    report: { ...report, problems: [...report.problems, ...read.problems, ...(joined?.problems ?? [])] },
  };
}
