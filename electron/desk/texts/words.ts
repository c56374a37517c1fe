/** A word of a text: in the form in which words are compared, and where it stands (UTF-16 offsets, `end` exclusive). */
export interface Word {
  folded: string;
  start: number;
  end: number;
}

/** Scripts that put no space between words: there, each character counts as one, so that all that follows works. */
const ALONE = String.raw`\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}`;
/** A letter or digit with what belongs to it: marks, and apostrophes between letters. */
const WORD = new RegExp(
  String.raw`[${ALONE}]|[[\p{L}\p{N}]--[${ALONE}]](?:[[\p{L}\p{N}\p{M}]--[${ALONE}]]|['’ʼ](?=\p{L}))*`,
  'gv',
);

const PLAIN = /^[a-z0-9]+$/;
const ASCII = /^[A-Za-z0-9]+$/;

/** Letters with a stroke, a dot less, or two in one: Unicode does not take them apart by itself. */
const STROKED: Record<string, string> = {
  ł: 'l',
  ø: 'o',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ı: 'i',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ŧ: 't',
};
const STROKES = /[łøđðþħıßæœŧ]/g;

/** Lower case, and every letter that Unicode cannot take apart replaced by its plain one. Keeps words apart as they are. */
export function withoutStrokes(text: string): string {
  return text.toLowerCase().replace(STROKES, (letter) => STROKED[letter] ?? letter);
}

/** A word as it is compared: lower case, no accents, no strokes, no apostrophes, no possessive `'s`. */
export function fold(word: string): string {
  if (PLAIN.test(word)) return word;
  if (ASCII.test(word)) return word.toLowerCase();
  const plain = word.replace(/['’ʼ]s$/i, '').replace(/['’ʼ]/g, '');
  return withoutStrokes(plain.normalize('NFKD').replace(/\p{M}/gu, ''));
}

/** The words of a text in order. */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (const match of text.matchAll(WORD)) {
    const [word] = match;
    words.push({ folded: fold(word), start: match.index, end: match.index + word.length });
  }
  return words;
}
