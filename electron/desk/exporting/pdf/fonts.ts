import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { create } from 'fontkit';
import { eastAsianBytes, eastAsianFace } from './east-asian.ts';
import { plainFont } from './woff.ts';

/** How text is set. */
export type Style = 'plain' | 'strong' | 'slanted';

const require = createRequire(import.meta.url);

/** Parts of the serif face, each a file of its own; the first is nearly always enough. */
const SCRIPTS = ['latin', 'latin-ext', 'greek', 'cyrillic', 'cyrillic-ext', 'vietnamese'];
const CUTS: Record<Style, string> = { plain: '400-normal', strong: '600-normal', slanted: '400-italic' };
/** For what the serif lacks: Hebrew, Arabic, Armenian, Georgian, symbols. */
const DEJAVU: Record<Style, string> = {
  plain: 'DejaVuSans.ttf',
  strong: 'DejaVuSans-Bold.ttf',
  slanted: 'DejaVuSans-Oblique.ttf',
};
export const EMOJI = '@fontsource/noto-emoji/files/noto-emoji-emoji-400-normal.woff';

/** The files of a style, the preferred one first. */
export function faces(style: Style): string[] {
  return [
    ...SCRIPTS.map(
      (script) => `@fontsource/source-serif-4/files/source-serif-4-${script}-${CUTS[style]}.woff`,
    ),
    `dejavu-fonts-ttf/ttf/${DEJAVU[style]}`,
    EMOJI,
  ];
}

const files = new Map<string, Buffer>();
const coverage = new Map<string, Set<number>>();

/** A font file's bytes, read once. */
export function fontBytes(face: string): Buffer {
  const made = eastAsianBytes(face);
  if (made) return made;
  const bytes = files.get(face) ?? plainFont(readFileSync(require.resolve(face)));
  files.set(face, bytes);
  return bytes;
}

function covers(face: string, codePoint: number): boolean {
  let has = coverage.get(face);
  if (!has) {
    has = new Set(create(fontBytes(face)).characterSet);
    coverage.set(face, has);
  }
  return has.has(codePoint);
}

/** Characters that shape others and are never seen themselves: joiners, variation selectors, direction marks. */
const INVISIBLE = /\p{Cf}|\p{Variation_Selector}/u;
const EMOJI_FIRST = /\p{Emoji_Presentation}/u;

/**
 * The first face of a style that has every character of a piece of text; null where none has. East Asian letters have
 * one once `readyEastAsian` has been given them.
 * @param around the text that it stands in, which tells the language.
 */
export function faceFor(style: Style, cluster: string, around = cluster): string | null {
  const points = [...cluster].filter((character) => !INVISIBLE.test(character));
  const all = faces(style);
  const inOrder = EMOJI_FIRST.test(cluster) ? [EMOJI, ...all] : all;
  const found = inOrder.find((face) => points.every((point) => covers(face, point.codePointAt(0) ?? 0)));
  if (found) return found;
  const weight = style === 'strong' ? 600 : 400;
  const [east = null, ...others] = points.map((point) => eastAsianFace(point, weight, around));
  return others.every((face) => face === east) ? east : null;
}
