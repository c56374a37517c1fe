import { getDocument, type PDFDocumentProxy, type PDFWorker } from 'pdfjs-dist';
import { type FileEnds, openError, type PdfErrorCode, PdfOpenError } from './errors.ts';
import { PdfHandle } from './handle.ts';
import { documentParameters, MAX_BYTES, MAX_PAGES, takeWorker, WHOLE_BYTES } from './pdfjs.ts';
import { fetchPart, fetchRange, RangeTransport } from './ranges.ts';
import { salvage } from './salvage.ts';

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

/** Reads a file that could not be opened once more, for what can be saved of it. */
async function readSaved({ url }: PdfSource, signal?: AbortSignal): Promise<Readied> {
  const response = await fetchPart(url, 200, { signal });
  const bytes = new Uint8Array(await response.arrayBuffer());
  const ends = endsOf(bytes.subarray(0, ENDS), bytes.subarray(-ENDS), true);
  const data = await salvage(bytes);
  if (!data) throw new PdfOpenError('invalid', 'nothing to be saved');
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

/** What is left of a file may be saved where it is this that keeps it from opening. */
const BROKEN: readonly PdfErrorCode[] = ['truncated', 'invalid'];

/**
 * Opens a PDF of which a page at least can be read: the document is parsed, no page is drawn. Of one that is broken
 * the pages that are left are opened. Rejects with a PdfOpenError alone. Close the handle when done with it.
 */
export async function openPdf(source: PdfSource, { signal }: PdfCallbacks = {}): Promise<PdfHandle> {
  try {
    const read = source.size > WHOLE_BYTES ? readInRanges : readWhole;
    const handle = await openRead(source, read, false, signal);
    return handle.facts.damaged && source.size <= WHOLE_BYTES ? await fuller(handle, source, signal) : handle;
  } catch (reason) {
    const broken = reason instanceof PdfOpenError && BROKEN.includes(reason.code);
    if (!broken || source.size > WHOLE_BYTES) throw reason;
    return await openRead(source, readSaved, true, signal).catch((second: PdfOpenError) => {
      throw second.code === 'cancelled' ? second : reason;
    });
  }
}

/** Of a document whose pages break off and of what can be saved of its file, the one with more pages to read. */
async function fuller(broken: PdfHandle, source: PdfSource, signal?: AbortSignal): Promise<PdfHandle> {
  const saved = await openRead(source, readSaved, true, signal).catch(() => null);
  if (!saved) return broken;
  const more = (await saved.readableCount()) > (await broken.readableCount());
  await (more ? broken : saved).close();
  return more ? saved : broken;
}

async function openRead(
  source: PdfSource,
  read: typeof readWhole,
  saved: boolean,
  signal: AbortSignal | undefined,
): Promise<PdfHandle> {
  let ends: FileEnds = { begins: true, ends: true };
  let readied: Readied | null = null;
  let worker: PDFWorker | null = null;
  try {
    signal?.throwIfAborted();
    if (source.size > MAX_BYTES) throw new PdfOpenError('too-large', `${source.size} bytes`);
    readied = await read(source, signal);
    ends = readied.ends;
    worker = takeWorker();
    const { password } = source;
    const task = getDocument({ ...documentParameters(), ...readied.parameters, worker, password });
    const gone = [readied.lost, aborted(signal)];
    const document = await Promise.race([task.promise, ...gone]);
    checkPages(document);
    // Where the tree of pages breaks off, pdf.js takes the break for the last page and goes no further.
    const last = Promise.race([document.getPage(document.numPages).then(() => true), ...gone]);
    const damaged = saved || !(await last.catch(() => false));
    const facts = { bytes: source.size, endsEarly: !ends.ends, damaged, lost: readied.lost };
    const handle = new PdfHandle({ task, worker }, document, facts);
    const readable = await Promise.race([handle.firstReadable(), ...gone]);
    if (!readable) throw new PdfOpenError(ends.ends ? 'invalid' : 'truncated', 'no page can be read');
    return handle;
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
