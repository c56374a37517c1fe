import type { Word } from '../words.ts';
import { isEnglishWord, isForeignWord } from './common-words.ts';
import type { NameFound } from './name-kind.ts';
import type { Person, Roster } from './roster.ts';

const ADDRESS = /[^\s@<>()[\]{}"',;:|\\/]{1,64}@[^\s@<>()[\]{}"',;:|\\/]{1,255}/g;

/** E-mail addresses of the roster in a text, with where they begin. */
export function* addressesIn(
  text: string,
  roster: Roster,
  candidate: string,
): Generator<NameFound & { start: number }> {
  if (!text.includes('@')) return;
  for (const match of text.matchAll(ADDRESS)) {
    const person = roster.byEmail.get(match[0].toLowerCase().replace(/[.!?]+$/, ''));
    if (person) yield { kind: 'e-mail', own: person.candidate === candidate, start: match.index };
  }
}

/** How many words may stand between a given and a family name: a second name, or its initial. */
const BETWEEN = 1;

const isOrdinary = (word: string) => isEnglishWord(word) || isForeignWord(word);

/**
 * Whether a family name's word has a given name of the same person beside it, in either order. Where both are ordinary
 * words they must touch, and be written as names.
 */
function standsWithGiven(
  words: readonly Word[],
  at: number,
  person: Person,
  asName: (at: number) => boolean,
): boolean {
  const family = words[at]?.folded ?? '';
  for (let other = Math.max(0, at - 1 - BETWEEN); other <= at + 1 + BETWEEN; other += 1) {
    const given = words[other]?.folded;
    if (other === at || given === undefined || !person.given.includes(given)) continue;
    // An initial before any family name: `isAnnounced` looks at those of the candidate.
    if (/^[a-z]$/.test(given)) continue;
    if (!isOrdinary(given) || !isOrdinary(family)) return true;
    if (Math.abs(other - at) === 1 && asName(at) && asName(other)) return true;
  }
  return false;
}

/**
 * Full names of anybody on the roster, with the index of the family name's word.
 * @param asName whether the word at an index is written as names are, with a capital.
 */
export function* fullNamesIn(
  words: readonly Word[],
  roster: Roster,
  candidate: string,
  asName: (at: number) => boolean,
): Generator<NameFound & { at: number }> {
  for (let at = 0; at < words.length; at += 1)
    for (const person of roster.byFamily.get(words[at]?.folded ?? '') ?? [])
      if (standsWithGiven(words, at, person, asName))
        yield { kind: 'full-name', own: person.candidate === candidate, at };
}
