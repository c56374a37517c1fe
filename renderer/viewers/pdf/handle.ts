import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';
import { type PdfPosition, START } from './position.ts';
import { drawSight, type Sight } from './sight.ts';

/** How long, in milliseconds, a worker may take to end by itself before it is ended. */
const PATIENCE = 300;

/** Waits until nothing is being done for the reader, a second at most. */
const idle = () => new Promise<void>((resolve) => requestIdleCallback(() => resolve(), { timeout: 1000 }));

/** Ends a document and the worker that it had to itself, also where the worker no longer answers. */
async function closeTask(task: PDFDocumentLoadingTask, worker: PDFWorker): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, PATIENCE));
  await Promise.race([task.destroy().catch(() => {}), patience]);
  worker.destroy();
}

export interface HandleFacts {
  /** Size of the file in bytes. */
  readonly bytes: number;
  /** The file has no end mark: it was repaired on opening, and pages may be missing. */
  readonly endsEarly: boolean;
  /** What is shown was put together from what is left of the file, or the tree of pages breaks off. */
  readonly damaged: boolean;
  /** Rejects when the file can't be read any more; otherwise never settles. */
  readonly lost: Promise<never>;
}

/** An open PDF. Whoever opened it closes it; the viewer only shows it. */
export class PdfHandle {
  readonly document: PDFDocumentProxy;
  readonly facts: HandleFacts;
  readonly #closing: () => Promise<void>;
  #closed: Promise<void> | null = null;
  readonly #pages: Promise<PDFPageProxy | null>[] = [];
  #sight: Sight | null = null;

  constructor(
    { task, worker }: { task: PDFDocumentLoadingTask; worker: PDFWorker },
    document: PDFDocumentProxy,
    facts: HandleFacts,
  ) {
    this.document = document;
    this.facts = facts;
    this.#closing = () => closeTask(task, worker);
  }

  get closed(): boolean {
    return this.#closed !== null;
  }

  /** Every page, parsed as far as its size; null where a page is damaged. Each is read once and kept. */
  pages(): Promise<readonly (PDFPageProxy | null)[]> {
    return this.firstPages(this.document.numPages);
  }

  /** The first `count` pages, or all where there are fewer. */
  firstPages(count: number): Promise<readonly (PDFPageProxy | null)[]> {
    const wanted = Math.min(count, this.document.numPages);
    for (let number = this.#pages.length + 1; number <= wanted; number += 1)
      this.#pages.push(this.document.getPage(number).catch(() => null));
    return Promise.all(this.#pages.slice(0, wanted));
  }

  /** The first page that can be read; null where none can. */
  async firstReadable(): Promise<PDFPageProxy | null> {
    const [first] = await this.firstPages(1);
    return first ?? (await this.pages()).find((page) => page !== null) ?? null;
  }

  /** How many pages can be read. */
  async readableCount(): Promise<number> {
    return (await this.pages()).filter((page) => page !== null).length;
  }

  /**
   * Readies the document for a reader who will come to `at`: that page is drawn as it will be seen and kept, its
   * fonts and pictures are decoded, and all pages are measured. Resolves also where that can't be done.
   */
  async warm(at: PdfPosition = START): Promise<void> {
    try {
      await idle();
      const page = await this.document.getPage(Math.min(Math.max(1, at.page), this.document.numPages));
      const sight = await drawSight(page, { ...at, page: page.pageNumber });
      this.#dropSight();
      if (this.closed) sight.canvas.width = sight.canvas.height = 0;
      else this.#sight = sight;
      await this.pages();
    } catch {
      // The viewer will meet the same trouble and say so in its place.
    }
  }

  /** Hands over the page that was drawn ahead, once, where it is the one that is asked for. */
  takeSight({ page, rotation }: Pick<PdfPosition, 'page' | 'rotation'>): Sight | null {
    const sight = this.#sight;
    if (!sight) return null;
    if (sight.page !== page || sight.rotation !== rotation) {
      this.#dropSight();
      return null;
    }
    this.#sight = null;
    return sight;
  }

  #dropSight(): void {
    if (this.#sight) this.#sight.canvas.width = this.#sight.canvas.height = 0;
    this.#sight = null;
  }

  /** Frees the document and ends its worker. May be called again. */
  close(): Promise<void> {
    this.#dropSight();
    this.#closed ??= this.#closing();
    return this.#closed;
  }
}
