import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import subsetFont from 'subset-font';
import { textsIn } from './texts.ts';

const require = createRequire(import.meta.url);

/** Chinese, Japanese and Korean draw many of the letters that they share differently. */
type Language = 'zh' | 'ja' | 'ko';
const FAMILIES: Record<Language, string> = { zh: 'noto-sans-sc', ja: 'noto-sans-jp', ko: 'noto-sans-kr' };
const LANGUAGES = Object.keys(FAMILIES) as Language[];

const EAST_ASIAN =
  /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}\p{sc=Bopomofo}\u3000-\u303F\uFF00-\uFFEF]/u;
const KANA = /[\p{sc=Hiragana}\p{sc=Katakana}]/u;
const HANGUL = /\p{sc=Hangul}/u;

/** The languages that a text may be in, the likeliest first: its syllables tell, and letters alone are taken as Chinese. */
function likely(text: string): Language[] {
  if (KANA.test(text)) return ['ja', 'zh', 'ko'];
  return HANGUL.test(text) ? ['ko', 'zh', 'ja'] : ['zh', 'ja', 'ko'];
}

const pieces = new Map<Language, Map<number, string>>();

/** Which of a family's files has which character; each family is many small files. */
function piecesOf(language: Language): Map<number, string> {
  let known = pieces.get(language);
  if (known) return known;
  known = new Map();
  const family = FAMILIES[language];
  const at = `@fontsource-variable/${family}`;
  const ranges = JSON.parse(readFileSync(require.resolve(`${at}/unicode.json`), 'utf8'));
  for (const [name, list] of Object.entries(ranges as Record<string, string>)) {
    const file = `${at}/files/${family}-${name.replace(/[[\]]/g, '')}-wght-normal.woff2`;
    for (const range of list.split(',')) {
      const [from = 0, to = from] = range
        .replace('U+', '')
        .split('-')
        .map((hex) => Number.parseInt(hex, 16));
      for (let point = from; point <= to; point += 1) known.set(point, file);
    }
  }
  pieces.set(language, known);
  return known;
}

/** Whether some family has an East Asian character, so that `readyEastAsian` makes it drawable. */
export function isEastAsian(character: string): boolean {
  const point = character.codePointAt(0) ?? 0;
  return EAST_ASIAN.test(character) && LANGUAGES.some((language) => piecesOf(language).has(point));
}

/** The weights of the variable fonts that stand for plain and strong. */
const WEIGHTS = [400, 600] as const;
export type Weight = (typeof WEIGHTS)[number];

/** Fonts made here, by a name of their own, and the name of the one that has a character. */
const made = new Map<string, Buffer>();
const faces = new Map<string, string>();
const keyOf = (language: Language, weight: Weight, character: string) => `${language} ${weight} ${character}`;

/** A font that was made here, by its name. */
export const eastAsianBytes = (face: string): Buffer | undefined => made.get(face);

/** The name of a font, made before, that has a character as the language of the text around it draws it; null for none. */
export function eastAsianFace(character: string, weight: Weight, around: string): string | null {
  if (!EAST_ASIAN.test(character)) return null;
  for (const language of likely(around)) {
    const face = faces.get(keyOf(language, weight, character));
    if (face) return face;
  }
  return null;
}

async function makeFace(file: string, language: Language, characters: readonly string[]): Promise<void> {
  for (const weight of WEIGHTS) {
    const bytes = await subsetFont(readFileSync(require.resolve(file)), characters.join(''), {
      targetFormat: 'sfnt',
      variationAxes: { wght: weight },
    });
    // A name is used once: a document that is being written keeps the font that it began with.
    const face = `east-asian-${made.size}`;
    made.set(face, bytes);
    for (const character of characters) faces.set(keyOf(language, weight, character), face);
  }
}

/**
 * Makes the East Asian letters in all texts of some values drawable: for each file of the shipped fonts that has some
 * of them a small font with these alone, in both weights. What was made before is kept.
 */
export async function readyEastAsian(...values: unknown[]): Promise<void> {
  const wanted = new Map<string, { language: Language; characters: Set<string> }>();
  for (const text of textsIn(values)) {
    if (!EAST_ASIAN.test(text)) continue;
    const languages = likely(text);
    for (const character of new Set(text)) {
      if (!EAST_ASIAN.test(character)) continue;
      const point = character.codePointAt(0) ?? 0;
      const language = languages.find((each) => piecesOf(each).has(point));
      const file = language && piecesOf(language).get(point);
      if (!file || faces.has(keyOf(language, WEIGHTS[0], character))) continue;
      const group = wanted.get(file) ?? { language, characters: new Set() };
      group.characters.add(character);
      wanted.set(file, group);
    }
  }
  for (const [file, { language, characters }] of wanted) await makeFace(file, language, [...characters]);
}
