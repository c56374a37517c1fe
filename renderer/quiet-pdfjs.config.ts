import type { Plugin } from 'vite';

/** A module's own `console`, which passes on whatever it is told where a developer looks for it and nobody else. */
const QUIET =
  'const console = (({ debug }) => ({ debug, log: debug, info: debug, warn: debug, error: debug }))(globalThis.console);';

/**
 * pdf.js's viewer writes to the console whatever it stumbles over in a document, and no verbosity keeps it from that.
 * A damaged document is none of this program's errors: the reader is told of it on the page.
 */
export const quietPdfjs: Plugin = {
  name: 'quiet-pdfjs',
  transform: {
    filter: { id: /pdfjs-dist[\\/]web[\\/]pdf_viewer\.mjs$/ },
    handler: (code) => ({ code: QUIET + code, map: null }),
  },
};
