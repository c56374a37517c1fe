import { Worker } from 'node:worker_threads';
import { workerUrl } from '../worker-path.ts';
import type { Extraction } from './extract/extraction.ts';
import type { Told } from './extract/gather.ts';
import { textKind } from './extract/kinds.ts';
import { EXTRACT_LIMITS } from './extract/limits.ts';
import type { ExtractOrder } from './extract/order.ts';

/** What the reading thread says. `trouble` is a sentence where the file cannot be read. */
export type ExtractWord = Told | { kind: 'done'; trouble: string | null };

/** How long and how large reading one file may become; times in milliseconds, sizes in bytes. */
export type Patience = Record<'silence' | 'time' | 'growth', number>;

const HEAP = { maxOldGenerationSizeMb: EXTRACT_LIMITS.heapMb, maxYoungGenerationSizeMb: 64 };
/** How often the watch looks at the time and the memory, in milliseconds. */
const WATCH = 200;

/**
 * Reads files, one at a time, in a thread of its own that is ended when a file takes it too long or too much memory.
 * What had been read by then is kept.
 */
export class Extractor {
  private readonly patience: Patience;
  private worker: Worker | null = null;

  constructor(patience: Partial<Patience> = {}) {
    this.patience = { ...EXTRACT_LIMITS, ...patience };
  }

  /**
   * Reads one file; never rejects for what is wrong with it. A file whose bytes were handed over is empty afterwards.
   * Rejects with the signal's reason when aborted.
   */
  async extract(order: ExtractOrder, signal?: AbortSignal): Promise<Extraction> {
    signal?.throwIfAborted();
    const extraction: Extraction = {
      state: 'read',
      note: null,
      unit: null,
      passages: [],
      properties: [],
      location: false,
    };
    if (!textKind(order.mediaType)) return { ...extraction, state: 'none' };
    const trouble = await this.attend(order, extraction, signal);
    const some = extraction.passages.length > 0 || extraction.properties.length > 0;
    if (trouble) Object.assign(extraction, { state: some ? 'partly' : 'unreadable', note: trouble });
    else if (extraction.note) extraction.state = 'partly';
    return extraction;
  }

  /** Ends the thread; the next file starts another. */
  async close(): Promise<void> {
    const { worker } = this;
    this.worker = null;
    await worker?.terminate();
  }

  private attend(order: ExtractOrder, into: Extraction, signal?: AbortSignal): Promise<string | null> {
    const worker = this.start();
    const started = performance.now();
    const size = process.memoryUsage.rss();
    let heard = started;
    return new Promise((resolve, reject) => {
      const finish = (end: () => void, keep: boolean) => {
        clearInterval(watch);
        worker.off('message', hear).off('error', damaged).off('exit', ended);
        signal?.removeEventListener('abort', abort);
        if (keep) end();
        else void this.close().then(end);
      };
      const give = (trouble: string) => finish(() => resolve(trouble), false);
      const abort = () => finish(() => reject(signal?.reason), false);
      const watch = setInterval(() => {
        const now = performance.now();
        if (process.memoryUsage.rss() - size > this.patience.growth)
          give('The file asks for more memory than a file should; the rest of it is not searched.');
        else if (now - heard > this.patience.silence || now - started > this.patience.time)
          give('The file takes too long to read; the rest of it is not searched.');
      }, WATCH);
      const hear = (word: ExtractWord) => {
        heard = performance.now();
        if (word.kind === 'done') finish(() => resolve(word.trouble), true);
        else take(word, into);
      };
      const damaged = () => give('The file is damaged and cannot be searched. Ask for it again.');
      const ended = () => give('The file could not be read to its end.');
      signal?.addEventListener('abort', abort, { once: true });
      worker.on('message', hear).on('error', damaged).on('exit', ended);
      const { from } = order;
      worker.postMessage(order, 'bytes' in from ? transferable(from.bytes) : []);
    });
  }

  private start(): Worker {
    if (this.worker) return this.worker;
    const worker = new Worker(workerUrl('extract', import.meta.url), {
      resourceLimits: HEAP,
      // What a library prints about a damaged file is no news for whoever sits here.
      stdout: true,
      stderr: true,
    });
    worker.unref();
    this.worker = worker;
    return worker;
  }
}

/** Bytes that stand alone in their memory are handed over; a piece of a larger one is copied. */
function transferable({ buffer, byteLength }: Uint8Array): ArrayBuffer[] {
  return buffer instanceof ArrayBuffer && buffer.byteLength === byteLength ? [buffer] : [];
}

function take(told: Told, into: Extraction): void {
  if (told.kind === 'unit') into.unit = told.unit;
  if (told.kind === 'passage') into.passages.push(told.passage);
  if (told.kind === 'property') into.properties.push(told.property);
  if (told.kind === 'location') into.location = true;
  if (told.kind === 'gap') into.note ??= told.note;
}
