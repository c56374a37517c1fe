import type { Stretch } from './find-again.ts';

/** Stretches at most: whoever searched for "the" does not read by marks. */
const MOST = 60;
/** Words that stand within so many characters of each other are taken as one passage. */
const TOGETHER = 400;
/** Characters that mean something in a pattern. */
const SPECIAL = /[\\^$.*+?()[\]{}|/]/g;

const wordsIn = (phrase: string) => phrase.trim().split(/\s+/).filter(Boolean);

/** A pattern that finds any of the phrases, whatever white space stands inside them; null for none. */
function patternOf(phrases: readonly string[]): RegExp | null {
  const parts = phrases
    .filter((phrase) => phrase.trim() !== '')
    .toSorted((one, other) => other.length - one.length)
    .map((phrase) =>
      wordsIn(phrase)
        .map((word) => word.replace(SPECIAL, '\\$&'))
        .join('\\s+'),
    );
  return parts.length === 0 ? null : new RegExp(parts.join('|'), 'giu');
}

/**
 * Where phrases stand in a text, whatever their case and white space, in its order; the first 60 places. `best` is
 * where most of the different ones stand together, null where there is none.
 */
export function findWords(
  text: string,
  phrases: readonly string[],
): { all: Stretch[]; best: Stretch | null } {
  const pattern = patternOf(phrases);
  const found: (Stretch & { word: string })[] = [];
  for (const match of pattern ? text.matchAll(pattern) : []) {
    const [word] = match;
    found.push({
      start: match.index,
      end: match.index + word.length,
      word: wordsIn(word).join(' ').toLowerCase(),
    });
    if (found.length === MOST) break;
  }
  let [best, most]: [Stretch | null, number] = [null, 0];
  for (const [at, one] of found.entries()) {
    const near = found.slice(at).filter(({ start }) => start - one.start < TOGETHER);
    const different = new Set(near.map(({ word }) => word)).size;
    if (different > most) [best, most] = [one, different];
  }
  const bare = ({ start, end }: Stretch): Stretch => ({ start, end });
  return { all: found.map(bare), best: best && bare(best) };
}
