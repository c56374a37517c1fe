import { type Word, wordsOf } from '../words.ts';
import { isEnglishWord, isForeignWord } from './common-words.ts';
import { addressesIn, fullNamesIn } from './full-names.ts';
import { distinctNames, type NameFound } from './name-kind.ts';
import { type Person, type Roster, SHORTEST } from './roster.ts';

/** Shortest family name of another candidate that is told when it stands alone. */
const SHORTEST_OF_OTHERS = 4;
/** A field for a name holds hardly more words than this; more of them are a sentence. */
const WORDS_OF_A_NAME = 5;

/** The words of a file's name: `MariaGarcia_task2` is Maria, Garcia, task, 2. */
const parted = (label: string): string =>
  label
    .replace(/(\p{Ll})(?=\p{Lu})/gu, '$1 ')
    .replace(/(\p{L})(?=\p{N})|(\p{N})(?=\p{L})/gu, '$1$2 ')
    .replaceAll('_', ' ');

const isOrdinary = (word: string) => isEnglishWord(word) || isForeignWord(word);

/** A file's name, a field in which people put names, or a few words such as a title. */
export type LabelSort = 'file' | 'name' | 'words';

/**
 * Names in something short that nobody reads as a sentence: a file's name, a title, a document's property. How it is
 * written, large or small, says nothing here. Of other candidates a lone family name is told where names are to be
 * expected: in a title it is more often that of an author.
 */
export function namesInLabel(label: string, roster: Roster, candidate: string, sort: LabelSort): NameFound[] {
  const found: NameFound[] = [];
  for (const { kind, own } of addressesIn(label, roster, candidate)) found.push({ kind, own });
  const whole = wordsOf(label);
  const apart = wordsOf(parted(label));
  for (const words of [whole, apart]) {
    for (const { kind, own } of fullNamesIn(words, roster, candidate, () => true)) found.push({ kind, own });
    for (const { folded } of words) {
      const person = roster.byJoined.get(folded);
      if (person) found.push({ kind: 'full-name', own: person.candidate === candidate });
    }
    const ordinaryToo = sort === 'name' && words.length <= WORDS_OF_A_NAME;
    found.push(...ownNames(words, roster.people.get(candidate), ordinaryToo));
    if (sort !== 'words') found.push(...familyNamesOfOthers(words, roster, candidate));
  }
  return distinctNames(found);
}

function* ownNames(
  words: readonly Word[],
  self: Person | undefined,
  ordinaryToo: boolean,
): Generator<NameFound> {
  for (const { folded } of words) {
    if (folded.length < SHORTEST || (!ordinaryToo && isOrdinary(folded))) continue;
    if (self?.given.includes(folded)) yield { kind: 'given-name', own: true };
    else if (self?.family.includes(folded)) yield { kind: 'family-name', own: true };
  }
}

function* familyNamesOfOthers(
  words: readonly Word[],
  roster: Roster,
  candidate: string,
): Generator<NameFound> {
  for (const { folded } of words) {
    const people = roster.byFamily.get(folded);
    if (!people || folded.length < SHORTEST_OF_OTHERS || isOrdinary(folded)) continue;
    if (!people.some((person) => person.candidate === candidate)) yield { kind: 'family-name', own: false };
  }
}
