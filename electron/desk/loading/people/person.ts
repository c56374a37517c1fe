import type { Identity } from '../../../../shared/batch/batch.ts';

/** Somebody of whom a batch, or a table beside it, tells. Empty where it does not say. */
export interface Person {
  /** The code under which this person goes in the batch. */
  candidate: string;
  /** By which the submission system, or whoever prepared the batch, knows this person; the first is the one to keep. */
  ids: string[];
  givenName: string;
  /** The whole name where it cannot be told apart: which part is which differs from language to language. */
  familyName: string;
  email: string;
  school: string;
}

/** A name without accents, case, spaces and signs, for comparing. */
export function foldName(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[^\p{L}\p{N}]/gu, '')
    .toLowerCase();
}

/** `Lovelace, Ada` says which part is which; `Ada Lovelace` does not. */
export function splitName(whole: string): { givenName: string; familyName: string } {
  const [family = '', given, ...more] = whole.split(',').map((part) => part.trim());
  if (given !== undefined && more.length === 0) return { givenName: given, familyName: family };
  return { givenName: '', familyName: whole.trim() };
}

/** The identity envelope of a batch: everyone of whom more is known than a code. */
export function identitiesOf(people: Iterable<Person>): Identity[] {
  const identities = new Map<string, Identity>();
  for (const { candidate, ids, givenName, familyName, email, school } of people) {
    const externalId = ids[0] ?? '';
    if ([externalId, givenName, familyName, email, school].some((text) => text !== ''))
      identities.set(candidate, { candidate, givenName, familyName, email, externalId, school });
  }
  return [...identities.values()];
}
