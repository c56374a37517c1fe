import type { Selector } from '../../../shared/reading/selector.ts';

export type TextSelector = Extract<Selector, { type: 'text' }>;

/** A stretch of a text, in UTF-16 units, `end` not in it. */
export interface Stretch {
  readonly start: number;
  readonly end: number;
}

/** Characters kept before and after a passage. */
const CONTEXT = 32;

const isSpace = (character: string | undefined) => character !== undefined && /\s/u.test(character);

/**
 * The passage of `text` from `start` to `end` as a selector: white space at its ends cut off, with up to 32
 * characters on either side, as the W3C Web Annotation text quote and text position selectors have them.
 * Null where nothing but white space lies between.
 */
export function passageOf(text: string, start: number, end: number): TextSelector | null {
  let [from, to] = [Math.max(0, start), Math.min(text.length, end)];
  while (from < to && isSpace(text[from])) from += 1;
  while (to > from && isSpace(text[to - 1])) to -= 1;
  if (from >= to) return null;
  return {
    type: 'text',
    start: from,
    end: to,
    exact: text.slice(from, to),
    // Never half of a surrogate pair.
    prefix: text.slice(Math.max(0, from - CONTEXT), from).replace(/^[\uDC00-\uDFFF]/, ''),
    suffix: text.slice(to, to + CONTEXT).replace(/[\uD800-\uDBFF]$/, ''),
  };
}

/** A text with every run of white space made one `gap`, and where each of its characters stood before. */
function squeezed(text: string, gap: ' ' | ''): { text: string; places: number[] } {
  const places: number[] = [];
  let out = '';
  for (let at = 0; at < text.length; at += 1) {
    if (isSpace(text[at]) && (gap === '' || out.endsWith(gap))) continue;
    out += isSpace(text[at]) ? gap : text[at];
    places.push(at);
  }
  places.push(text.length);
  return { text: out, places };
}

function commonEnd(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one.at(-1 - length) === other.at(-1 - length))
    length += 1;
  return length;
}

function commonStart(one: string, other: string): number {
  let length = 0;
  while (length < one.length && length < other.length && one[length] === other[length]) length += 1;
  return length;
}

/** How far the searching goes for a quotation that stands everywhere, such as one letter. */
const MOST_CANDIDATES = 10_000;

/** Where `selector`'s quotation stands in `text`, by what is around it and then by how near it is to its old place. */
function best(text: string, { exact, prefix, suffix }: TextSelector, near: number): number | null {
  let found: { at: number; fit: number; far: number } | null = null;
  let at = text.indexOf(exact);
  for (let n = 0; at >= 0 && n < MOST_CANDIDATES; n += 1) {
    const end = at + exact.length;
    const fit =
      commonEnd(text.slice(Math.max(0, at - prefix.length), at), prefix) +
      commonStart(text.slice(end, end + suffix.length), suffix);
    const far = Math.abs(at - near);
    if (!found || fit > found.fit || (fit === found.fit && far < found.far)) found = { at, fit, far };
    at = text.indexOf(exact, at + 1);
  }
  return found?.at ?? null;
}

/** Fewest characters of a quotation that is looked for without any white space: "no table" is not "notable". */
const FEWEST = 12;

/** Where the quotation stands when runs of white space count as one `gap`. */
function loosely(text: string, selector: TextSelector, gap: ' ' | ''): Stretch | null {
  const loose = squeezed(text, gap);
  const exact = squeezed(selector.exact.trim(), gap).text;
  if (gap === '' && exact.length < FEWEST) return null;
  const [prefix, suffix] = [squeezed(selector.prefix, gap).text, squeezed(selector.suffix, gap).text];
  const near = loose.places.findIndex((place) => place >= selector.start);
  const at = best(loose.text, { ...selector, exact, prefix, suffix }, near < 0 ? loose.text.length : near);
  if (at === null) return null;
  return { start: loose.places[at] ?? 0, end: (loose.places[at + exact.length - 1] ?? 0) + 1 };
}

/**
 * Where a passage stands in `text`: at its offsets where the quotation is still there, else where the quotation
 * is found with the most of its surroundings, also when white space differs, and for longer ones also when there is
 * some where there was none (a new line break in a script without spaces). Null where it is gone.
 */
export function findAgain(text: string, selector: TextSelector): Stretch | null {
  const { start, end, exact } = selector;
  if (exact.trim() === '') return start < end && end <= text.length ? { start, end } : null;
  if (text.slice(start, end) === exact) return { start, end };
  const at = best(text, selector, start);
  if (at !== null) return { start: at, end: at + exact.length };
  return loosely(text, selector, ' ') ?? loosely(text, selector, '');
}
