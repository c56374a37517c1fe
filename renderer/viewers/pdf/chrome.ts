import type { PdfController } from './controller.ts';
import type { PdfSnapshot } from './snapshot.ts';
import type { PdfWords } from './words.ts';

/** What every part of the chrome works with: the pane, how it stands, and what to call things. */
export interface ChromeProps {
  readonly controller: PdfController;
  readonly snapshot: PdfSnapshot;
  readonly words: PdfWords;
}
