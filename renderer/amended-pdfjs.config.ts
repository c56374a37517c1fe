import type { Plugin } from 'vite';

/** A module's own `console`, which passes on whatever it is told where a developer looks for it and nobody else. */
const QUIET =
  'const console = (({ debug }) => ({ debug, log: debug, info: debug, warn: debug, error: debug }))(globalThis.console);';

/**
 * What the viewer of pdf.js takes for granted is that there is one of it in a page. Here there are two when documents
 * stand side by side, and when the next one stands ready behind the screen.
 */
const AMENDMENTS: readonly (readonly [as: string, instead: string])[] = [
  // All text layers share one listener to what is selected. It ends with the last of them, and not with the viewer
  // that happened to have the first: in the others a link under a text would be dead to the pointer from then on.
  [
    'TextLayerBuilder.#enableGlobalSelectionListener(abortSignal);',
    'TextLayerBuilder.#enableGlobalSelectionListener(null);',
  ],
  // It goes through all of them at each key that is released, and whatever it touches is laid out and painted anew.
  [
    'const reset = (end, textLayer) => {',
    'const reset = (end, textLayer) => {\n if (!textLayer.classList.contains("selecting")) return;',
  ],
  // A tagged document names its words by ids, which are the same in the next document from the same program.
  ['this.structTreeLayer?.updateTextLayer();', 'this.structTreeLayer?.updateTextLayer(this.div);'],
  [
    'updateTextLayer() {',
    'updateTextLayer(page) {\n const within = (id) => page.querySelector("#" + CSS.escape(id));',
  ],
  ['document.getElementById(id)?.append(img);', 'within(id)?.append(img);'],
  ['const elem = document.getElementById(id);', 'const elem = within(id);'],
  // What is copied with everything selected is the document on the screen.
  [
    '#copyCallback(textLayerMode, event) {',
    '#copyCallback(textLayerMode, event) {\n if (this.container.closest("[data-behind]")) return;',
  ],
];

/** @throws Error where pdf.js no longer says what is amended: whoever takes in a new version looks at it again. */
function amended(code: string): string {
  return AMENDMENTS.reduce((text, [as, instead]) => {
    if (!text.includes(as)) throw new Error(`renderer/amended-pdfjs.config.ts: pdf.js no longer says ${as}`);
    return text.replaceAll(as, () => instead);
  }, code);
}

/**
 * The viewer of pdf.js with what has to be otherwise in it. It writes to the console whatever it stumbles over in a
 * document, and no verbosity keeps it from that: a damaged document is none of this program's errors, and the reader
 * is told of it on the page.
 */
export const amendedPdfjs: Plugin = {
  name: 'amended-pdfjs',
  transform: {
    filter: { id: /pdfjs-dist[\\/]web[\\/]pdf_viewer\.mjs$/ },
    handler: (code) => ({ code: QUIET + amended(code), map: null }),
  },
};
