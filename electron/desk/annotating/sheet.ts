import { PDFArray, PDFDict, PDFName, PDFNumber, type PDFPage } from '@cantoo/pdf-lib';

/** A page as it is shown before a reader turns it. */
export interface Sheet {
  /** In the units of the page's own space, after its /Rotate. */
  width: number;
  height: number;
  /** Brings a point of the shown page (origin at its bottom left, y upwards) into the page's own space: a b c d e f. */
  matrix: [number, number, number, number, number, number];
}

type Rect = [left: number, bottom: number, right: number, top: number];

/** What a page or one of the nodes above it says under a name. */
function inherited(page: PDFDict, name: string) {
  const key = PDFName.of(name);
  let node: PDFDict | undefined = page;
  // A tree that leads back into itself ends here.
  for (let depth = 0; node && depth < 100; depth += 1) {
    const value = node.lookup(key);
    if (value) return value;
    node = node.lookupMaybe(PDFName.of('Parent'), PDFDict);
  }
  return undefined;
}

function rectOf(page: PDFDict, name: string): Rect | null {
  const box = inherited(page, name);
  if (!(box instanceof PDFArray) || box.size() !== 4) return null;
  const sides = [0, 1, 2, 3].map((at) => {
    const side = box.lookup(at);
    return side instanceof PDFNumber ? side.asNumber() : Number.NaN;
  });
  const [a = 0, b = 0, c = 0, d = 0] = sides;
  const rect: Rect = [Math.min(a, c), Math.min(b, d), Math.max(a, c), Math.max(b, d)];
  return sides.every(Number.isFinite) && rect[0] < rect[2] && rect[1] < rect[3] ? rect : null;
}

/**
 * The sheet of a page as pdf.js shows it: the crop box within the media box (US letter where neither can be used),
 * turned by /Rotate where that is a quarter turn (PDF 32000-1, 7.7.3.3).
 */
export function sheetOf({ node }: PDFPage): Sheet {
  const media = rectOf(node, 'MediaBox') ?? [0, 0, 612, 792];
  const crop = rectOf(node, 'CropBox') ?? media;
  const cut: Rect = [
    Math.max(crop[0], media[0]),
    Math.max(crop[1], media[1]),
    Math.min(crop[2], media[2]),
    Math.min(crop[3], media[3]),
  ];
  const [left, bottom, right, top] = cut[0] < cut[2] && cut[1] < cut[3] ? cut : media;
  const [across, up] = [right - left, top - bottom];
  const rotate = inherited(node, 'Rotate');
  const degrees = rotate instanceof PDFNumber ? rotate.asNumber() : 0;
  switch (degrees % 90 === 0 ? ((degrees % 360) + 360) % 360 : 0) {
    case 90:
      return { width: up, height: across, matrix: [0, 1, -1, 0, right, bottom] };
    case 180:
      return { width: across, height: up, matrix: [-1, 0, 0, -1, right, top] };
    case 270:
      return { width: up, height: across, matrix: [0, -1, 1, 0, left, top] };
    default:
      return { width: across, height: up, matrix: [1, 0, 0, 1, left, bottom] };
  }
}
