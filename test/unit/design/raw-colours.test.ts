import { describe, expect, it } from 'vitest';
import { filesBelow, textOf } from './stylesheets.ts';

const ENDINGS = ['.css', '.ts', '.tsx'];
const FUNCTION = /\b(?:rgba?|hsla?|hwb|lab|lch|oklab|oklch|color-mix|color)\(\s*[\d.a-z#]/i;
const HEX = /#(?:[\da-f]{8}|[\da-f]{6}|[\da-f]{3,4})(?![\w-])/i;
const QUOTED = /(["'`])((?:(?!\1)[^\\\n]|\\.)*)\1/g;
const NAMED =
  /(?:color|background|border[\w-]*|outline|fill|stroke|shadow):[^;]*\b(?:white|black|gr[ae]y|red|green|blue|yellow|orange|purple|pink|brown|navy|teal|silver|gold)\b/i;

/** The lines of a file that know a colour, as `path:line text`. In code, `#add` is a private name and not one. */
function rawColours(path: string, text = textOf(path)): string[] {
  const css = path.endsWith('.css');
  return text.split('\n').flatMap((line, at) => {
    const quoted = [...line.matchAll(QUOTED)].map(([, , inner = '']) => inner).join(' ');
    const found = css
      ? HEX.test(line) || FUNCTION.test(line) || NAMED.test(line)
      : HEX.test(quoted) || FUNCTION.test(quoted);
    return found ? [`${path}:${at + 1} ${line.trim()}`] : [];
  });
}

describe('a raw colour', () => {
  it.each([
    ['a.css', 'color: #1d2226;'],
    ['a.css', 'background: rgb(0 0 0 / 0.4);'],
    ['a.css', 'border: 1px solid white;'],
    ['a.ts', "const ink = '#fff';"],
    ['a.tsx', '<i style={{ color: "oklch(0.7 0.1 200)" }} />'],
  ])('is found in %s: %s', (path, text) => {
    expect(rawColours(path, text)).toHaveLength(1);
  });

  it.each([
    ['a.css', 'color: var(--ink); border: 1px solid currentcolor;'],
    ['a.css', 'outline-color: Highlight;'],
    ['a.ts', 'this.#add(1); this.#bad = 2;'],
    ['a.ts', "const place = '#page-3';"],
  ])('is not seen in %s: %s', (path, text) => {
    expect(rawColours(path, text)).toEqual([]);
  });

  it('stands in no file outside the design folder', () => {
    const files = ['renderer', 'electron', 'shared'].flatMap((wing) => filesBelow(wing, ENDINGS));
    // What is printed on paper has colours of its own: the invented documents of the sample, and what is exported.
    const PAPER = ['renderer/design/', 'electron/desk/sample/', 'electron/desk/exporting/'];
    const outside = files.filter((path) => !PAPER.some((place) => path.startsWith(place)));
    expect(outside.flatMap((path) => rawColours(path))).toEqual([]);
  });

  it('stands inside the design folder only in the themes', () => {
    const files = filesBelow('renderer/design', ENDINGS).filter((path) => !path.includes('/themes/'));
    expect(files.flatMap((path) => rawColours(path))).toEqual([]);
  });
});
