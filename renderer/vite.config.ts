import { cp } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import react from '@vitejs/plugin-react';
import { defineConfig, type Plugin } from 'vite';
import { amendedPdfjs } from './amended-pdfjs.config.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/** pdf.js fetches these by name at run time, so they are shipped as they are, beside the page. */
const PDFJS_FOLDERS = ['cmaps', 'standard_fonts', 'wasm', 'iccs'];

const shipPdfjsData: Plugin = {
  name: 'ship-pdfjs-data',
  async writeBundle(options) {
    for (const folder of PDFJS_FOLDERS)
      await cp(here(`../node_modules/pdfjs-dist/${folder}`), `${options.dir}/pdfjs/${folder}`, {
        recursive: true,
      });
    // The pictures of notes; the rest of the folder belongs to an editor that is not shown.
    await cp(here('../node_modules/pdfjs-dist/web/images'), `${options.dir}/pdfjs/images`, {
      recursive: true,
      filter: (path) => path.endsWith('images') || path.includes('annotation-'),
    });
  },
};

export default defineConfig({
  root: here('.'),
  base: './',
  plugins: [react(), amendedPdfjs, shipPdfjsData],
  build: {
    outDir: here('../dist/renderer'),
    // The projector is a page of its own, so that it holds nothing of what the desk's page can do.
    rolldownOptions: { input: [here('./index.html'), here('./projector.html')] },
    emptyOutDir: true,
    target: 'chrome150',
    // A data: address would be refused by the content security policy.
    assetsInlineLimit: 0,
    chunkSizeWarningLimit: 2000,
    // The injected preload helper is not needed: everything is local.
    modulePreload: { polyfill: false },
  },
});
