import type { PDFDocumentLoadingTask, PDFDocumentProxy, PDFPageProxy, PDFWorker } from 'pdfjs-dist';

/** How long, in milliseconds, a worker may take to end by itself before it is ended. */
const PATIENCE = 300;

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

  /**
   * Readies the first page: its fonts and pictures are decoded and its drawing steps kept, so that showing
   * it later takes one pass of drawing; and all pages are measured. Resolves also where that can't be done.
   */
  async warm(): Promise<void> {
    const canvas = document.createElement('canvas');
    try {
      const page = await this.document.getPage(1);
      const { width, height } = page.getViewport({ scale: 1 });
      const viewport = page.getViewport({ scale: 64 / Math.max(width, height, 1) });
      canvas.width = Math.max(1, Math.ceil(viewport.width));
      canvas.height = Math.max(1, Math.ceil(viewport.height));
      await page.render({ canvas, viewport }).promise;
      await this.pages();
    } catch {
      // The viewer will meet the same trouble and say so in its place.
    } finally {
      canvas.width = canvas.height = 0;
    }
  }

  /** Frees the document and ends its worker. May be called again. */
  close(): Promise<void> {
    this.#closed ??= this.#closing();
    return this.#closed;
  }
}
