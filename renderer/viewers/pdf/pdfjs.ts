import { GlobalWorkerOptions, PDFWorker, VerbosityLevel } from 'pdfjs-dist';
import workerAddress from 'pdfjs-dist/build/pdf.worker.min.mjs?url';

// Before the first document is asked for; later is too late.
GlobalWorkerOptions.workerSrc = workerAddress;

/** The largest file taken on, in bytes. Reading in ranges keeps memory flat, so this is a bound of sense. */
export const MAX_BYTES = 2 * 1024 ** 3;

/** Files up to this size, in bytes, are read whole; larger ones in ranges. */
export const WHOLE_BYTES = 50 * 1024 ** 2;

/** The most pages taken on: each costs elements on the screen even while it is out of sight. */
export const MAX_PAGES = 5000;

/** The largest canvas, in pixels (64 MB); what is beyond is drawn in parts. */
export const MAX_CANVAS_PIXELS = 2 ** 24;

/** The longest side of a canvas, in pixels. */
export const MAX_CANVAS_SIDE = 16_384;

/** Where the build puts what pdf.js fetches by name (`renderer/vite.config.ts`); the slash at the end is asked for. */
export const shipped = (folder: string) => new URL(`pdfjs/${folder}/`, document.baseURI).href;

/**
 * What every document is opened with: nothing in it runs, forms stay as they are drawn, pictures beyond
 * 64 megapixels are left out and those beyond 16 are reduced in the worker.
 */
export const documentParameters = () => ({
  cMapUrl: shipped('cmaps'),
  standardFontDataUrl: shipped('standard_fonts'),
  wasmUrl: shipped('wasm'),
  iccUrl: shipped('iccs'),
  // The worker fetches these itself, also where the page's own scheme is not http.
  useWorkerFetch: true,
  enableXfa: false,
  // The viewer would ask for every page itself and stumble where the document is taken off meanwhile; the
  // pages are measured in `showing.ts`.
  disableAutoFetch: true,
  maxImageSize: 2 ** 26,
  canvasMaxAreaInBytes: 2 ** 26,
  verbosity: VerbosityLevel.ERRORS,
});

let spare: PDFWorker | null = null;

/**
 * A worker of one's own for one document: a document that hangs its worker hangs nothing else, and its
 * memory goes with it. The next one is started ahead, so that opening does not wait for the script.
 */
export function takeWorker(): PDFWorker {
  const worker = spare ?? new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  spare = new PDFWorker({ verbosity: VerbosityLevel.ERRORS });
  return worker;
}
