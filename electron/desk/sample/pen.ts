import type { Look, Sheet } from './paper.ts';

/** What every block is drawn with. The place where the next block begins is `doc.y`. */
export interface Pen {
  doc: PDFKit.PDFDocument;
  /** The structure element that holds everything a screen reader should find. */
  root: PDFKit.PDFStructureElement;
  look: Look;
  /** Size of the pages that are being written now. */
  sheet: Sheet;
  bookmarks: boolean;
}

export const INK = '#1d1d1f';
export const SOFT = '#56565c';

/** Where text may stand on the current page: left edge and width, in points. */
export function measure({ doc }: Pen): { left: number; width: number } {
  const { left, right } = doc.page.margins;
  return { left, width: doc.page.width - left - right };
}

/** Leaves `points` of space above the next block, but none at the top of a page. */
export function leave({ doc }: Pen, points: number): void {
  if (doc.y > doc.page.margins.top) doc.y += points;
}

/** Starts a new page of the same size when fewer than `height` points are left on this one. */
export function makeRoom({ doc, sheet }: Pen, height: number): void {
  if (doc.y + height <= doc.page.maxY()) return;
  doc.addPage({ size: [sheet.width, sheet.height], margin: sheet.margin });
}

/** Draws content that means something: `tag` is its kind of structure (PDF 1.7, 14.8.4). */
export function tagged({ doc, root }: Pen, tag: string, draw: () => void, alt?: string): void {
  root.add(doc.struct(tag, alt ? { alt } : {}, draw));
}

/** Draws what only decorates: rules, tints, borders. Screen readers pass over it. */
export function decoration({ doc }: Pen, draw: () => void): void {
  doc.markContent('Artifact', { type: 'Layout' });
  doc.save();
  draw();
  doc.restore();
  doc.endMarkedContent();
}
