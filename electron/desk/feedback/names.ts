import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';

/** Where feedback stands: a criterion's id, or `overall`. */
export type FeedbackPlace = string;

/** Words as they are compared: letters and digits alone, without their marks, the case kept. */
const wordsOf = (text: string): string[] =>
  text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .match(/[\p{L}\p{N}]+/gu) ?? [];

/** A name as a run of words, in lower case, for looking it up. */
const plain = (...names: string[]): string => wordsOf(names.join(' ')).join(' ').toLowerCase();

interface Named {
  candidate: string;
  given_name: string;
  family_name: string;
  email: string;
}

/** A name begins with a capital where its script has one; "will" and "may" in a sentence are no names. */
const startsHigh = (word: string) => word.charAt(0) === word.charAt(0).toUpperCase();

interface Lookup {
  /** Names of this candidate alone: each is enough by itself. */
  own: Set<string>;
  /** Whole names of everyone in the batch, as two words or more. */
  whole: Set<string>;
  /** The longest whole name, in words. */
  longest: number;
  emails: string[];
}

function lookupFor(library: Library, submission: string): Lookup {
  const rows = library.database.all<Named & { own: number }>(
    `SELECT i.candidate, i.given_name, i.family_name, i.email, i.candidate = s.candidate AS own
     FROM submission s JOIN identity i ON i.batch = s.batch WHERE s.key = ?`,
    submission,
  );
  const own = rows.filter((row) => row.own === 1);
  const whole = rows.flatMap((row) => [
    plain(row.given_name, row.family_name),
    plain(row.family_name, row.given_name),
  ]);
  const several = whole.filter((name) => name.includes(' '));
  return {
    own: new Set(
      own
        .flatMap((row) => [...wordsOf(row.given_name), ...wordsOf(row.family_name)])
        .map((word) => word.toLowerCase())
        .filter((word) => word.length >= 2),
    ),
    whole: new Set(several),
    longest: Math.max(0, ...several.map((name) => name.split(' ').length)),
    emails: rows.flatMap((row) => (row.email.includes('@') ? row.email.toLowerCase() : [])),
  };
}

function holdsName(text: string, { own, whole, longest, emails }: Lookup): boolean {
  const lower = text.toLowerCase();
  if (lower.includes('@') && emails.some((email) => lower.includes(email))) return true;
  const words = wordsOf(text);
  return words.some((word, at) => {
    if (startsHigh(word) && own.has(word.toLowerCase())) return true;
    for (let length = 2; length <= longest; length += 1)
      if (
        whole.has(
          words
            .slice(at, at + length)
            .join(' ')
            .toLowerCase(),
        )
      )
        return true;
    return false;
  });
}

/**
 * Where in a reading's feedback a name of the identity envelope stands: the candidate's own names, or the whole name
 * or address of anyone else in the batch. Answers places alone, so that no name is ever shown.
 */
export function namedPlaces(library: Library, reading: Reading): FeedbackPlace[] {
  const lookup = lookupFor(library, reading.submission);
  if (!lookup.own.size && !lookup.whole.size && !lookup.emails.length) return [];
  const holds = (...texts: (string | undefined)[]) =>
    texts.some((text) => text !== undefined && holdsName(text, lookup));
  const criteria = Object.entries(reading.ratings ?? {})
    .filter(([, rating]) => holds(rating.note, rating.nextStep))
    .map(([criterion]) => criterion);
  return holds(reading.overall?.strength, reading.overall?.nextStep) ? [...criteria, 'overall'] : criteria;
}
