import type { PdfController } from './controller.ts';
import type { PdfHandle } from './handle.ts';
import type { openPdf } from './loading.ts';
import type { Mark } from './marks.ts';
import type { Neighbours } from './neighbours.ts';

/** What the harness page hands to the tests that drive it. Not shipped. */
export interface HarnessApi {
  readonly controller: PdfController;
  readonly documents: Neighbours<PdfHandle>;
  readonly openPdf: typeof openPdf;
  /** Marks that were chosen and links that were followed, in order. */
  readonly told: readonly string[];
  /** Shows `pdf/NAME.pdf`, `size` bytes long. */
  show(name: string, size: number): void;
  /** The file that the pane was last asked to show. */
  shown(): string | null;
  /** Shows nothing. */
  leave(): void;
  mark(marks: readonly Mark[]): void;
}

declare global {
  interface Window {
    harness: HarnessApi;
  }
}
