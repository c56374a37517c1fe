/** A passage in words, with enough around it to find it again in another copy of the document. */
export interface Quote {
  /** The passage, each run of white space made one space, none at its ends. */
  readonly exact: string;
  /** Up to CONTEXT characters before it, and after it, in the same way; the ends that touch it keep their space. */
  readonly prefix: string;
  readonly suffix: string;
}

/** Characters kept on each side of a passage. */
export const CONTEXT = 32;

const space = (text: string) => text.replace(/\s+/gu, ' ');
const isSpace = (character: string | undefined) => character !== undefined && /\s/u.test(character);

/** The last `count` characters, never half of a surrogate pair. */
function lastOf(text: string, count: number): string {
  return text.slice(-count).replace(/^[\uDC00-\uDFFF]/, '');
}

/** The first `count` characters, never half of a surrogate pair. */
function firstOf(text: string, count: number): string {
  return text.slice(0, count).replace(/[\uD800-\uDBFF]$/, '');
}

/**
 * The quote of `text` from `start` to `end` (UTF-16 offsets); null where only white space lies between.
 * `readable` is applied to each part after cutting, for signs that are drawn as one and read as several
 * (the ligature "fi").
 */
export function quoteOf(
  text: string,
  start: number,
  end: number,
  readable: (part: string) => string = (part) => part,
): Quote | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  if (from >= to) return null;
  return {
    exact: space(readable(text.slice(from, to))),
    prefix: lastOf(space(readable(text.slice(0, from))), CONTEXT),
    suffix: firstOf(space(readable(text.slice(to))), CONTEXT),
  };
}
