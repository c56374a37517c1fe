import { getDocument, type PDFDocumentProxy, type PDFWorker } from 'pdfjs-dist';
import { type FileEnds, openError, PdfOpenError } from './errors.ts';
import { PdfHandle } from './handle.ts';
import { documentParameters, MAX_BYTES, MAX_PAGES, takeWorker, WHOLE_BYTES } from './pdfjs.ts';
import { fetchPart, fetchRange, RangeTransport } from './ranges.ts';

/** Where a PDF is read from. `size` is in bytes and decides how; `password` opens a locked one. */
export interface PdfSource {
  readonly url: string;
  readonly size: number;
  readonly password?: string;
}

export interface PdfCallbacks {
  /** Gives up opening; the promise then rejects with `cancelled`. */
  readonly signal?: AbortSignal;
}

/** A file made ready for pdf.js. */
interface Readied {
  readonly parameters: object;
  readonly ends: FileEnds;
  /** Rejects when a part of the file can't be read any more; otherwise never settles. */
  readonly lost: Promise<never>;
  /** Gives up reading. */
  stop(): void;
}

const ENDS = 1024;
const never = new Promise<never>(() => {});
const latin1 = new TextDecoder('latin1');

function endsOf(head: Uint8Array, tail: Uint8Array, whole: boolean): FileEnds {
  return {
    begins: head.length === 0 || latin1.decode(head).includes('%PDF-'),
    ends: whole && latin1.decode(tail).includes('%%EOF'),
  };
}

async function readWhole({ url, size }: PdfSource, signal?: AbortSignal): Promise<Readied> {
  const response = await fetchPart(url, 200, { signal });
  const data = new Uint8Array(await response.arrayBuffer());
  const ends = endsOf(data.subarray(0, ENDS), data.subarray(-ENDS), data.length >= size);
  // The bytes are handed over to the worker; none stay here.
  return { parameters: { data }, ends, lost: never, stop: () => {} };
}

async function readInRanges({ url, size }: PdfSource, signal?: AbortSignal): Promise<Readied> {
  const [head, tail] = await Promise.all([
    fetchRange(url, 0, ENDS, signal),
    fetchRange(url, size - ENDS, size, signal),
  ]);
  const { promise: lost, reject } = Promise.withResolvers<never>();
  lost.catch(() => {});
  const range = new RangeTransport(url, size, reject);
  const parameters = { range, rangeChunkSize: 2 ** 18, disableStream: true };
  return { parameters, ends: endsOf(head, tail, true), lost, stop: () => range.abort() };
}

/**
 * Opens a PDF: the document is parsed, no page is drawn. Rejects with a PdfOpenError alone.
 * Close the handle when done with it.
 */
export async function openPdf(source: PdfSource, { signal }: PdfCallbacks = {}): Promise<PdfHandle> {
  let ends: FileEnds = { begins: true, ends: true };
  let readied: Readied | null = null;
  let worker: PDFWorker | null = null;
  try {
    signal?.throwIfAborted();
    if (source.size > MAX_BYTES) throw new PdfOpenError('too-large', `${source.size} bytes`);
    const read = source.size > WHOLE_BYTES ? readInRanges : readWhole;
    readied = await read(source, signal);
    ends = readied.ends;
    worker = takeWorker();
    const { password } = source;
    const task = getDocument({ ...documentParameters(), ...readied.parameters, worker, password });
    const document = await Promise.race([task.promise, readied.lost, aborted(signal)]);
    checkPages(document);
    const facts = { bytes: source.size, endsEarly: !ends.ends, lost: readied.lost };
    return new PdfHandle({ task, worker }, document, facts);
  } catch (reason) {
    // Nothing is drawn yet: the worker needs no farewell, and would stumble over one.
    readied?.stop();
    worker?.destroy();
    throw openError(reason, ends);
  }
}

function checkPages({ numPages }: PDFDocumentProxy) {
  if (numPages > MAX_PAGES) throw new PdfOpenError('too-large', `${numPages} pages`);
  if (numPages < 1) throw new PdfOpenError('invalid', 'no pages');
}

function aborted(signal?: AbortSignal): Promise<never> {
  if (!signal) return never;
  return new Promise((_, reject) => {
    signal.addEventListener('abort', () => reject(signal.reason), { once: true });
  });
}
