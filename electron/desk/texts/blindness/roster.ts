import { createHash } from 'node:crypto';
import type { Identity } from '../../../../shared/batch/batch.ts';
import { wordsOf } from '../words.ts';

/** Somebody on the roster, by the folded words of what they are called. */
export interface Person {
  candidate: string;
  given: string[];
  family: string[];
  /** Lower case; empty where there is none. */
  email: string;
}

/** A batch's identity envelope, ready to be searched for. */
export interface Roster {
  people: Map<string, Person>;
  /** People by each word of their family name. */
  byFamily: Map<string, Person[]>;
  byEmail: Map<string, Person>;
  /** People by their name written as one word, as systems do in file names and mailboxes: `mariagarcia`, `mgarcia`. */
  byJoined: Map<string, Person>;
  /** Changes with whatever in the envelope matters here. */
  digest: string;
}

/** Shortest part of a name that is looked for by itself, in letters. */
export const SHORTEST = 3;
const SHORTEST_JOINED = 5;
/** With one letter in front, shorter family names turn into ordinary words: P. Rice, M. Arch. */
const SHORTEST_WITH_INITIAL = 5;

/** Local parts of addresses that name an office, not a person. */
const OFFICES = new Set(
  'admin assessment contact education educator evaluation hello helpdesk info mail noreply office reception school support teacher teachers team test user webmaster'.split(
    ' ',
  ),
);

/** Parts of family names that many share and that stand in any text. */
const PARTICLES = new Set(
  'de del den der des di do dos du el la las le les los mac mc ten ter und van von zu zum zur'.split(' '),
);

/** The words of a family name that tell it from others; at least one, however short. */
const telling = (family: string[]) => {
  const long = family.filter((part) => part.length >= SHORTEST && !PARTICLES.has(part));
  return long.length > 0 ? long : family.slice(-1);
};

const foldedWords = (text: string) => wordsOf(text).map(({ folded }) => folded);

function joinedForms({ given, family, email }: Person): string[] {
  const first = given[0] ?? '';
  const initial = first.slice(0, 1);
  const forms: string[] = [];
  if (given.length > 0 && family.length > 0) {
    const all = family.join('');
    forms.push(given.join('') + all, all + given.join(''), first + all, all + first);
    if (all.length >= SHORTEST_WITH_INITIAL) forms.push(initial + all, all + initial);
  }
  const local = foldedWords(email.split('@', 1)[0] ?? '').join('');
  if (!OFFICES.has(local)) forms.push(local);
  // A single name is looked for as such; written together with itself it would only be found twice.
  return forms.filter(
    (form) => form.length >= SHORTEST_JOINED && !given.includes(form) && !family.includes(form),
  );
}

/** Makes a roster of an identity envelope. */
export function rosterOf(identities: readonly Identity[]): Roster {
  const roster: Roster = {
    people: new Map(),
    byFamily: new Map(),
    byEmail: new Map(),
    byJoined: new Map(),
    digest: '',
  };
  const essence: string[][] = [];
  for (const identity of identities) {
    const email = identity.email.trim().toLowerCase();
    const { candidate } = identity;
    const person = {
      candidate,
      given: foldedWords(identity.givenName),
      family: foldedWords(identity.familyName),
      email,
    };
    essence.push([candidate, person.given.join(' '), person.family.join(' '), email]);
    roster.people.set(candidate, person);
    for (const part of telling(person.family))
      roster.byFamily.set(part, [...(roster.byFamily.get(part) ?? []), person]);
    if (email.includes('@')) roster.byEmail.set(email, person);
    for (const form of joinedForms(person)) if (!roster.byJoined.has(form)) roster.byJoined.set(form, person);
  }
  roster.digest = createHash('sha256').update(JSON.stringify(essence.sort())).digest('hex');
  return roster;
}
