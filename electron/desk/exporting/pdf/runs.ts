import bidiFactory from 'bidi-js';
import { eastAsianBytes, isEastAsian } from './east-asian.ts';
import { EMOJI, faceFor, type Style } from './fonts.ts';

const bidi = bidiFactory();
const clusters = new Intl.Segmenter('en', { granularity: 'grapheme' });
/** Hebrew, Arabic and the other scripts that run from right to left, and the marks that say so. */
const RIGHT_TO_LEFT =
  /[\u0590-\u08FF\uFB1D-\uFDFF\uFE70-\uFEFC\u200F\u202B\u202E\u2067\u{10800}-\u{10FFF}\u{1E800}-\u{1EFFF}]/u;

/** Text of one face and one direction, as it is drawn at once. */
export interface Run {
  text: string;
  face: string;
}

/** What stands for a character that no face has. */
export const UNKNOWN = '\u25A1';

/** What cannot be drawn is not drawn: controls and halves of characters would break a PDF. */
export function drawable(text: string): string {
  return text
    .toWellFormed()
    .replace(/\t/g, '    ')
    .replace(/[\p{Cc}\u2028\u2029]/gu, '');
}

/** Characters of a text that no face has, each once. */
export function unknownIn(text: string): string[] {
  const missing = new Set<string>();
  for (const { segment } of clusters.segment(drawable(text)))
    if (faceFor('plain', segment) === null && ![...segment].every(isEastAsian)) missing.add(segment);
  return [...missing];
}

const PLAIN = /^[\u0020-\u007E\u00A0-\u00FF\u2013\u2014\u2018\u2019\u201C\u201D\u2022\u2026]*$/;

/** Splits a text where its face changes. */
export function runsByFace(text: string, style: Style): Run[] {
  const first = faceFor(style, 'a') ?? '';
  if (PLAIN.test(text)) return text === '' ? [] : [{ text, face: first }];
  const runs: Run[] = [];
  for (const { segment } of clusters.segment(text)) {
    const last = runs.at(-1);
    const face = faceFor(style, segment, text);
    const shown = face === null ? UNKNOWN : segment;
    // A space stays with the letters before it, so that words are not torn apart; among emoji it would be too wide, and
    // the fonts that are made for East Asian letters have none.
    const joins = segment === ' ' && last && last.face !== EMOJI && !eastAsianBytes(last.face);
    const own = joins ? last.face : (face ?? faceFor(style, UNKNOWN) ?? first);
    if (last && last.face === own) last.text += shown;
    else runs.push({ text: shown, face: own });
  }
  return runs;
}

/** Whether a paragraph reads from right to left: by its first strong character (Unicode bidirectional algorithm, P2). */
export function startsRightToLeft(text: string): boolean {
  if (!RIGHT_TO_LEFT.test(text)) return false;
  return ((bidi.getEmbeddingLevels(text, 'auto').paragraphs[0]?.level ?? 0) & 1) === 1;
}

/**
 * The runs of one line from left to right as they are seen (Unicode bidirectional algorithm, rule L2).
 */
export function visualRuns(line: string, style: Style, rightToLeft: boolean): Run[] {
  if (!rightToLeft && !RIGHT_TO_LEFT.test(line)) return runsByFace(line, style);
  const { levels } = bidi.getEmbeddingLevels(line, rightToLeft ? 'rtl' : 'ltr');
  const pieces: { level: number; runs: Run[] }[] = [];
  for (let start = 0; start < line.length; ) {
    let end = start + 1;
    while (end < line.length && levels[end] === levels[start]) end += 1;
    const level = levels[start] ?? 0;
    const runs = runsByFace(line.slice(start, end), style);
    pieces.push({ level, runs: level & 1 ? runs.reverse().map(turnedRun) : runs });
    start = end;
  }
  const highest = Math.max(...pieces.map(({ level }) => level));
  let ordered = pieces;
  for (let level = highest; level >= 1; level -= 1) ordered = turned(ordered, level);
  return ordered.flatMap(({ runs }) => runs);
}

/**
 * A run at a right-to-left place. The shaping turns what holds letters of such a script; punctuation, spaces and
 * brackets alone have no direction of their own, so they are turned, and brackets mirrored, here (rules L2 and L4).
 */
function turnedRun({ text, face }: Run): Run {
  if (RIGHT_TO_LEFT.test(text)) return { text, face };
  const characters = Array.from(clusters.segment(text), ({ segment }) => segment).reverse();
  return { text: characters.map((each) => bidi.getMirroredCharacter(each) ?? each).join(''), face };
}

/** Turns round every stretch of pieces that lie at a level or above it. */
function turned<Piece extends { level: number }>(pieces: readonly Piece[], level: number): Piece[] {
  const out: Piece[] = [];
  let stretch: Piece[] = [];
  for (const piece of pieces) {
    if (piece.level >= level) stretch.unshift(piece);
    else {
      out.push(...stretch, piece);
      stretch = [];
    }
  }
  return [...out, ...stretch];
}
