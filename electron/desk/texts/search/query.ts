import { withoutStrokes } from '../words.ts';

/** Characters that the index counts as parts of words: letters, digits, marks. */
const HAS_WORD = /[\p{L}\p{N}]/u;
/** A phrase in quotes, of any kind, closed or not; or a run without white space. A minus in front excludes. */
const TERM = /(-?)(?:["“”„«»]([^"“”„«»]*)(?:["“”„«»]|$)|([^\s"“”„«»]+))/gu;

/** More would only be somebody's pasted page. */
const MOST_TERMS = 32;
const LONGEST = 1_000;

/** A term in the index's own language: everything in quotes is words there, never an operator. */
const quoted = (words: string) =>
  `"${withoutStrokes(words).replaceAll('"', ' ').replaceAll('\0', ' ').trim()}"`;

/**
 * Turns what somebody typed into a query for the index: every word must be there, the last one, still being typed, may
 * be the beginning of one, "a phrase" stands as it is, -word must not be there. Nothing else has a meaning; no input is
 * an error.
 * @returns null where no word is asked for.
 */
export function matchExpression(typed: string): string | null {
  const text = typed.slice(0, LONGEST).normalize('NFC');
  const wanted: string[] = [];
  const unwanted: string[] = [];
  for (const [whole, minus, phrase, word] of text.matchAll(TERM)) {
    const words = phrase ?? word ?? '';
    if (!HAS_WORD.test(words) || wanted.length + unwanted.length >= MOST_TERMS) continue;
    const begun = phrase === undefined && text.endsWith(whole) && !/^[a-z0-9]$/i.test(words);
    if (minus) unwanted.push(quoted(words));
    else wanted.push(begun ? `${quoted(words)} *` : quoted(words));
  }
  if (wanted.length === 0) return null;
  const all = wanted.join(' AND ');
  return unwanted.length === 0 ? all : `(${all}) NOT (${unwanted.join(' OR ')})`;
}
