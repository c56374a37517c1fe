import type { PDFPageProxy } from 'pdfjs-dist';
import type { PdfPosition } from './position.ts';
import { bounded, type Zoom } from './zoom.ts';

/** Width and height in CSS pixels. */
export interface Room {
  readonly width: number;
  readonly height: number;
}

/** A page drawn before it is asked for, to be shown until the viewer has drawn it itself. */
export interface Sight extends Pick<PdfPosition, 'page' | 'rotation'> {
  readonly canvas: HTMLCanvasElement;
}

/** What pdf.js's viewer leaves free beside and above a page that it fits (`web/pdf_viewer.mjs`). */
const BESIDE = 40;
const ABOVE = 5;
/** Pixels of a page drawn ahead (16 MB), and of its longer side, at most; a larger one is drawn coarser and stretched. */
const MOST = 2 ** 22;
const LONGEST = 8192;

/** The pane that was measured last: what comes next is most likely shown in the same. */
let pane: Room = { width: 0, height: 0 };

export const knowPane = (room: Room): void => {
  pane = room;
};

/** The scale at which pdf.js's viewer shows a page whose size at scale 1 is given, in a pane, under a zoom. */
export function scaleIn(room: Room, size: Room, zoom: Zoom): number {
  if (typeof zoom === 'number') return bounded(zoom);
  const across = (room.width - BESIDE) / size.width;
  return zoom === 'fit-width' ? across : Math.min(across, (room.height - ABOVE) / size.height);
}

/** The scale at which a page is drawn ahead: as it will be shown, in the screen's own pixels, within bounds. */
function scaleAhead(page: PDFPageProxy, { zoom, rotation }: PdfPosition): number {
  const one = page.getViewport({ scale: 96 / 72, rotation: (page.rotate + rotation) % 360 });
  const shown = pane.width > BESIDE ? scaleIn(pane, one, zoom) : 0.1;
  const scale = Math.max(shown, 0.01) * devicePixelRatio;
  const [across, down] = [one.width * scale, one.height * scale];
  const bound = Math.min(Math.sqrt(MOST / Math.max(across * down, 1)), LONGEST / Math.max(across, down, 1));
  return (96 / 72) * scale * Math.min(1, bound);
}

/** Draws a page as a reader who comes to `at` will see it. Rejects where pdf.js can't draw it. */
export async function drawSight(page: PDFPageProxy, at: PdfPosition): Promise<Sight> {
  const viewport = page.getViewport({
    scale: scaleAhead(page, at),
    rotation: (page.rotate + at.rotation) % 360,
  });
  const canvas = document.createElement('canvas');
  canvas.width = Math.max(1, Math.floor(viewport.width));
  canvas.height = Math.max(1, Math.floor(viewport.height));
  canvas.setAttribute('role', 'presentation');
  try {
    await page.render({ canvas, viewport }).promise;
  } catch (reason) {
    canvas.width = canvas.height = 0;
    throw reason;
  }
  return { page: at.page, rotation: at.rotation, canvas };
}

/** Lays a page that was drawn ahead over its place; the viewer's own is hidden until the sight is taken off. */
export function laySight(element: HTMLElement, { canvas }: Sight): () => void {
  canvas.dataset.ahead = '';
  element.dataset.ahead = '';
  // Below the layers of text, links and marks, above the viewer's own drawing.
  element.prepend(canvas);
  return () => {
    delete element.dataset.ahead;
    canvas.remove();
    canvas.width = canvas.height = 0;
  };
}
