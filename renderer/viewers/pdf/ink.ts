import type { PDFPageProxy } from 'pdfjs-dist';

/** A part of a page, in points from its top left corner. */
export interface Area {
  x: number;
  y: number;
  width: number;
  height: number;
}

/** Pixels of the longer side of the small picture in which the ink is looked for. */
const LOOK = 300;
/** A channel below this is ink, of 255. Paper that was scanned is not quite white. */
const PAPER = 236;
/** What stays around the ink, and the least that is shown of a page, as shares of its width and height. */
const AROUND = 0.02;
const LEAST = { width: 0.6, height: 0.2 };

/** First and last place at which something stands; null where nothing does. */
function ends(marked: readonly boolean[]): [number, number] | null {
  const first = marked.indexOf(true);
  return first < 0 ? null : [first, marked.lastIndexOf(true) + 1];
}

/** A stretch of a side with something around it, no shorter than `least`, and within the side. All are shares of it. */
function widened([from, to]: [number, number], least: number): [number, number] {
  const missing = Math.max(0, least - (to - from) - 2 * AROUND) / 2 + AROUND;
  const [low, high] = [from - missing, to + missing];
  if (low < 0) return [0, Math.min(1, Math.max(high, least))];
  if (high > 1) return [Math.max(0, Math.min(low, 1 - least)), 1];
  return [low, high];
}

/**
 * Where the ink of a picture is, as shares of its width and height.
 * @param pixels RGBA, row by row.
 */
export function inkOf(pixels: Uint8ClampedArray, width: number, height: number): Area {
  const columns = Array.from({ length: width }, () => false);
  const rows = Array.from({ length: height }, () => false);
  for (let y = 0; y < height; y += 1)
    for (let x = 0; x < width; x += 1) {
      const at = (y * width + x) * 4;
      if (Math.min(pixels[at] ?? 255, pixels[at + 1] ?? 255, pixels[at + 2] ?? 255) >= PAPER) continue;
      columns[x] = true;
      rows[y] = true;
    }
  const across = ends(columns);
  const down = ends(rows);
  if (!across || !down) return { x: 0, y: 0, width: 1, height: 1 };
  const [left, right] = widened([across[0] / width, across[1] / width], LEAST.width);
  const [top, bottom] = widened([down[0] / height, down[1] / height], LEAST.height);
  return { x: left, y: top, width: right - left, height: bottom - top };
}

/** The page without its empty margins: on a wall they cost a fifth of the size of the type. */
export async function inkedArea(page: PDFPageProxy): Promise<Area> {
  const { width, height } = page.getViewport({ scale: 1 });
  const viewport = page.getViewport({ scale: LOOK / Math.max(width, height) });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.round(viewport.width));
  canvas.height = Math.max(1, Math.round(viewport.height));
  await page.render({ canvas, viewport }).promise;
  const pixels = canvas.getContext('2d')?.getImageData(0, 0, canvas.width, canvas.height).data;
  const ink = inkOf(pixels ?? new Uint8ClampedArray(), canvas.width, canvas.height);
  return { x: ink.x * width, y: ink.y * height, width: ink.width * width, height: ink.height * height };
}
