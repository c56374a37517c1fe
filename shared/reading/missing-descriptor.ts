import type { Criterion, Rubric } from '../rubric/rubric.ts';
import { passingLevel, rankOf } from '../rubric/scale.ts';

/** Words that stand in any descriptor and say nothing about one; English, as the rubrics that ship are. */
const EMPTY = new Set(
  'about also been being both could does done each every from have here into least more most must named only other over same should some such than that their them then there these they this those through under very were what when where which while whom whose will with within without would'.split(
    ' ',
  ),
);

/** The words of a text that carry meaning: of four letters or more, in lower case, each once. */
export function meaningfulWords(text: string): string[] {
  const words = text.toLowerCase().match(/\p{L}{4,}/gu) ?? [];
  return [...new Set(words)].filter((word) => !EMPTY.has(word));
}

/**
 * Whether two words are forms of one: they begin alike and differ in a short ending ("traced", "traces", "tracing").
 * No dictionary, so that it holds for rubrics in other languages, too.
 */
export function sameStem(one: string, other: string): boolean {
  if (one === other) return true;
  const shorter = Math.min(one.length, other.length);
  const needed = Math.max(4, shorter - 2);
  if (shorter < needed || Math.abs(one.length - other.length) > 4) return false;
  return one.slice(0, needed) === other.slice(0, needed);
}

/** The descriptors above the level that was given, up to and with the passing one; none where it passes. */
export function missingDescriptors(rubric: Rubric, criterion: Criterion, code: string): string[] {
  const given = rankOf(rubric, code);
  const passing = rankOf(rubric, passingLevel(rubric));
  return rubric.scale.slice(given + 1, passing + 1).flatMap((level) => criterion.levels[level.code] ?? []);
}

/**
 * Whether a text names one of the descriptors that the level given does not reach: it uses a word that sets such a
 * descriptor apart from the one that was met, or two words of it. A hint for a quiet mark, not a judgement.
 */
export function namesMissing(rubric: Rubric, criterion: Criterion, code: string, text: string): boolean {
  const said = meaningfulWords(text);
  const met = meaningfulWords(criterion.levels[code] ?? '');
  const among = (word: string, list: readonly string[]) => list.some((each) => sameStem(each, word));
  const missing = missingDescriptors(rubric, criterion, code);
  // Descriptors without a word that could be named cannot be missed.
  if (missing.every((descriptor) => !meaningfulWords(descriptor).length)) return true;
  return missing.some((descriptor) => {
    const used = meaningfulWords(descriptor).filter((word) => among(word, said));
    return used.length >= 2 || used.some((word) => !among(word, met));
  });
}
