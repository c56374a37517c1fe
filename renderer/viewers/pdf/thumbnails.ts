import type { PDFPageProxy, RenderTask } from 'pdfjs-dist';
import type { Rotation } from './geometry.ts';

interface Job {
  readonly page: number;
  readonly canvas: HTMLCanvasElement;
  /** Width in CSS pixels; the height follows from the page. */
  readonly width: number;
  readonly rotation: Rotation;
  cancelled: boolean;
  task?: RenderTask;
}

/** Empties a canvas, so that its memory goes at once and not when the collector comes by. */
export function release(canvas: HTMLCanvasElement): void {
  canvas.width = canvas.height = 0;
}

/** Draws small pictures of pages, one after the other, behind the pages themselves. */
export class Thumbnails {
  readonly #page: (number: number) => Promise<PDFPageProxy>;
  readonly #drawn: (number: number, page: PDFPageProxy) => void;
  #queue: Job[] = [];
  #busy = false;

  /** `drawn` is told of each page that was drawn, so that what it no longer needs can be let go. */
  constructor(
    page: (number: number) => Promise<PDFPageProxy>,
    drawn: (number: number, page: PDFPageProxy) => void,
  ) {
    this.#page = page;
    this.#drawn = drawn;
  }

  /** Draws a page when its turn comes. The function that is returned gives up and empties the canvas. */
  draw(page: number, canvas: HTMLCanvasElement, width: number, rotation: Rotation): () => void {
    const job: Job = { page, canvas, width, rotation, cancelled: false };
    this.#queue.push(job);
    void this.#work();
    return () => {
      job.cancelled = true;
      job.task?.cancel();
      release(canvas);
    };
  }

  /** Gives up everything. */
  stop(): void {
    for (const job of this.#queue) {
      job.cancelled = true;
      job.task?.cancel();
    }
    this.#queue = [];
  }

  async #work(): Promise<void> {
    if (this.#busy) return;
    this.#busy = true;
    for (let job = this.#queue.shift(); job; job = this.#queue.shift()) {
      // A page that can't be drawn keeps an empty picture; a cancelled one rejects as well.
      if (!job.cancelled) await this.#drawOne(job).catch(() => {});
    }
    this.#busy = false;
  }

  async #drawOne(job: Job): Promise<void> {
    const page = await this.#page(job.page);
    if (job.cancelled) return;
    const rotation = page.rotate + job.rotation;
    const natural = page.getViewport({ scale: 1, rotation });
    const scale = (job.width * Math.min(devicePixelRatio, 2)) / natural.width;
    const viewport = page.getViewport({ scale, rotation });
    job.canvas.width = Math.max(1, Math.round(viewport.width));
    job.canvas.height = Math.max(1, Math.round(Math.min(viewport.height, 4 * viewport.width)));
    job.task = page.render({ canvas: job.canvas, viewport });
    await job.task.promise;
    this.#drawn(job.page, page);
  }
}
