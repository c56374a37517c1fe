import { type FileHandle, open } from 'node:fs/promises';
import { createRequire } from 'node:module';
import { dirname, join, sep } from 'node:path';
import type { PDFDocumentProxy } from 'pdfjs-dist';
import { wholeFile } from './bytes.ts';
import { Unreadable } from './extraction.ts';
import type { ExtractOrder } from './order.ts';

/** From this size on a PDF is read in pieces: of its pictures, which are most of it, no byte is needed. */
const IN_PIECES = 2 ** 20;
const PIECE = 2 ** 18;

/** An open PDF, and how to let go of it. */
export interface OpenPdf {
  pdf: PDFDocumentProxy;
  close(): Promise<void>;
}

let library: Promise<typeof import('pdfjs-dist')> | undefined;

/** pdf.js, loaded when the first PDF comes. Nothing is drawn here, so the canvas that it looks for is stood in for. */
async function pdfjs() {
  library ??= (async () => {
    class NotDrawn {}
    for (const name of ['DOMMatrix', 'Path2D', 'ImageData'])
      if (!(name in globalThis)) Object.assign(globalThis, { [name]: NotDrawn });
    // A thread of Electron's main process is Node in all that matters here.
    if (process.versions.electron) Object.defineProperty(process, 'type', { value: 'browser' });
    return import('pdfjs-dist/legacy/build/pdf.mjs');
  })();
  return library;
}

function besideLibrary(folder: string): string {
  const require = createRequire(import.meta.url);
  return join(dirname(require.resolve('pdfjs-dist/package.json')), folder) + sep;
}

async function sourceOf(order: ExtractOrder): Promise<{ source: object; handle: FileHandle | null }> {
  const { from, size } = order;
  if (!('path' in from) || size < IN_PIECES)
    return { source: { data: new Uint8Array(await wholeFile(order)) }, handle: null };
  const { PDFDataRangeTransport } = await pdfjs();
  const handle = await open(from.path, 'r');
  const range = new PDFDataRangeTransport(size, null);
  range.requestDataRange = (begin: number, end: number) => {
    handle.read(new Uint8Array(end - begin), 0, end - begin, begin).then(
      ({ buffer, bytesRead }) => range.onDataRange(begin, buffer.subarray(0, bytesRead)),
      // Without an answer pdf.js would wait for ever; an empty piece makes it give up.
      () => range.onDataRange(begin, new Uint8Array(0)),
    );
  };
  const pieces = { rangeChunkSize: PIECE, disableAutoFetch: true, disableStream: true };
  return { source: { range, length: size, ...pieces }, handle };
}

/** Opens a PDF for its text alone. Nothing in it runs, nothing is fetched. @throws Unreadable with the reason. */
export async function openPdf(order: ExtractOrder): Promise<OpenPdf> {
  const { getDocument, PasswordException } = await pdfjs();
  const { source, handle } = await sourceOf(order);
  const task = getDocument({
    ...source,
    verbosity: 0,
    cMapUrl: besideLibrary('cmaps'),
    standardFontDataUrl: besideLibrary('standard_fonts'),
    disableFontFace: true,
    useSystemFonts: false,
    useWasm: false,
    enableXfa: false,
  });
  const close = async () => {
    await task.destroy();
    await handle?.close();
  };
  try {
    return { pdf: await task.promise, close };
  } catch (error) {
    await close();
    throw error instanceof PasswordException
      ? new Unreadable('The PDF is locked with a password. Ask for it without one.')
      : new Unreadable('The PDF is damaged and cannot be read. Ask for it again.');
  }
}
