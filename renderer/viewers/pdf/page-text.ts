import type { PDFPageProxy } from 'pdfjs-dist';
import { type Box, linesOf, onPage, type Quad, quadOf } from './geometry.ts';

/** One run of letters of a page, as pdf.js reads it. */
export interface Piece {
  /** Where its letters begin in the text of the page. */
  readonly at: number;
  readonly letters: string;
  /** The box of a part of it, `from` and `to` in UTF-16 units of its letters; in points of the upright page. */
  boxOf(from: number, to: number): Box;
}

/** What is written on a page, each run of white space made one space, and where; sizes in points. */
export interface PageText {
  readonly text: string;
  readonly pieces: readonly Piece[];
  readonly width: number;
  readonly height: number;
}

/** A page on which nothing can be read. */
export const NO_TEXT: PageText = { text: '', pieces: [], width: 1, height: 1 };

/** Puts the runs of a page together; `broken` where a line ends after one. */
export function joined(
  runs: readonly { readonly letters: string; readonly broken: boolean; boxOf: Piece['boxOf'] }[],
): Pick<PageText, 'text' | 'pieces'> {
  let text = '';
  const pieces: Piece[] = [];
  for (const { letters, broken, boxOf } of runs) {
    // A space that follows one is the same space.
    const shared = text.endsWith(' ') && letters.startsWith(' ') ? 1 : 0;
    if (letters) pieces.push({ at: text.length - shared, letters, boxOf });
    text += letters.slice(shared);
    if (broken && !text.endsWith(' ')) text += ' ';
  }
  return { text, pieces };
}

/** One quad a line for the text of a page from `start` to `end`. */
export function quadsOf({ pieces, width, height }: PageText, start: number, end: number): Quad[] {
  const boxes = pieces.flatMap(({ at, letters, boxOf }) => {
    const [from, to] = [Math.max(0, start - at), Math.min(letters.length, end - at)];
    return from < to && letters.slice(from, to).trim() !== '' ? [boxOf(from, to)] : [];
  });
  return linesOf(boxes).flatMap((line) => {
    const box = onPage({
      x: line.x / width,
      y: line.y / height,
      width: line.width / width,
      height: line.height / height,
    });
    return box ? [quadOf(box)] : [];
  });
}

/** The share of a run's length that its first letters take, in the font that the text layer sets it in. */
function measuring(family: string): (letters: string, count: number) => number {
  const context = document.createElement('canvas').getContext('2d');
  if (context) context.font = `20px ${family}`;
  const length = (letters: string) => context?.measureText(letters).width || letters.length;
  return (letters, count) =>
    count === 0 ? 0 : count >= letters.length ? 1 : length(letters.slice(0, count)) / length(letters);
}

/** Where pdf.js sets a font's base line that does not say it, as a share of the letters' height. */
const ASCENT = 0.8;

/** Reads what is written on a page and where, as its text layer would lay it, without laying it. */
export async function readPageText(page: PDFPageProxy): Promise<PageText> {
  const viewport = page.getViewport({ scale: 1 });
  const { items, styles } = await page.getTextContent();
  const shares = new Map<string, ReturnType<typeof measuring>>();
  const runs = items.flatMap((item) => {
    if (!('str' in item)) return [];
    const style = styles[item.fontName];
    const family = style?.fontFamily ?? 'sans-serif';
    const share = shares.getOrInsertComputed(family, measuring);
    const letters = item.str.replace(/\s+/gu, ' ');
    const [a, b, c, d, x, y] = item.transform as [number, number, number, number, number, number];
    const [across, up] = [Math.hypot(a, b) || 1, Math.hypot(c, d) || 1];
    const ascent = style?.ascent || ASCENT;
    const boxOf = (from: number, to: number): Box => {
      const ends = [share(letters, from), share(letters, to)].map((each) =>
        item.dir === 'rtl' ? 1 - each : each,
      );
      const corners = ends.flatMap((end) =>
        [ascent, ascent - 1].map((rise) => {
          // Vertical writing runs against the letters' own way up.
          const [along, above] = style?.vertical
            ? [(rise - ascent + 0.5) * across, -end * item.height]
            : [end * item.width, rise * up];
          return viewport.convertToViewportPoint(
            x + (a / across) * along + (c / up) * above,
            y + (b / across) * along + (d / up) * above,
          );
        }),
      );
      const [xs, ys] = [corners.map((corner) => corner[0]), corners.map((corner) => corner[1])];
      const [left, top] = [Math.min(...xs), Math.min(...ys)];
      return { x: left, y: top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
    };
    return [{ letters, broken: item.hasEOL, boxOf }];
  });
  return { ...joined(runs), width: viewport.width, height: viewport.height };
}
