import type { SearchHit } from '../../shared/contract/text-views.ts';
import type { PlaceInEvidence } from '../review/places.ts';

/** Words that a find bar is given at most. */
const MOST_WORDS = 12;

/** A name for a hit that holds as long as the library does not change. */
export const nameOf = ({ submission, artifact, place, snippet }: SearchHit): string =>
  [submission, artifact, place, snippet.map(({ text }) => text).join('')].join(' ');

/** What is marked in a hit, each once; matches that only white space keeps apart are one: a phrase stays a phrase. */
function wordsOf({ snippet }: SearchHit): string[] {
  const words: string[] = [];
  let goesOn = false;
  for (const { text, marked } of snippet) {
    if (marked && goesOn) words[words.length - 1] += text;
    else if (marked) words.push(text);
    else if (goesOn && text.trim() === '') words[words.length - 1] += text;
    goesOn = marked || (goesOn && text.trim() === '');
  }
  const trimmed = words.map((word) => word.trim());
  return [...new Map(trimmed.map((word) => [word.toLowerCase(), word])).values()].slice(0, MOST_WORDS);
}

/** Where a hit leads: to its artifact and page, with the words that were found, as they are written there. */
export function placeOf(hit: SearchHit): PlaceInEvidence {
  const { submission, artifact, unit, place } = hit;
  return {
    submission,
    artifact,
    ...(unit === 'page' && place > 0 ? { page: place } : {}),
    find: wordsOf(hit),
  };
}
