import { cp, mkdir, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';

const PDFJS = fileURLToPath(new URL('../../node_modules/pdfjs-dist', import.meta.url));

/** Opens a PDF as pdf.js's own first example does, and draws its first page; a worker for each, as for each of ours. */
const SCRIPT = `import * as pdfjs from './pdfjs/build/pdf.mjs';
pdfjs.GlobalWorkerOptions.workerSrc = './pdfjs/build/pdf.worker.mjs';
window.bare = async (url, width) => {
  const begun = performance.now();
  const task = pdfjs.getDocument({ url, standardFontDataUrl: './pdfjs/standard_fonts/', cMapUrl: './pdfjs/cmaps/' });
  const page = await (await task.promise).getPage(1);
  const viewport = page.getViewport({ scale: width / page.getViewport({ scale: 1 }).width });
  const canvas = document.querySelector('canvas');
  canvas.width = viewport.width;
  canvas.height = viewport.height;
  await page.render({ canvas, viewport }).promise;
  const took = performance.now() - begun;
  await task.destroy();
  return took;
};
`;

/** Lays a page with nothing but pdf.js beside the viewer's harness, as `bare.html`. */
export async function layBare(folder: string): Promise<void> {
  await mkdir(join(folder, 'pdfjs'), { recursive: true });
  await cp(join(PDFJS, 'build'), join(folder, 'pdfjs/build'), { recursive: true });
  await writeFile(join(folder, 'bare.js'), SCRIPT);
  await writeFile(
    join(folder, 'bare.html'),
    '<!doctype html><title>pdf.js</title><canvas></canvas><script type="module" src="./bare.js"></script>',
  );
}

/** Milliseconds in which bare pdf.js opens a file and draws its first page, so many pixels wide. */
export function openBare(page: Page, url: string, width: number): Promise<number> {
  return page.evaluate(
    ([from, across]) =>
      (globalThis as unknown as { bare(url: string, width: number): Promise<number> }).bare(from, across),
    [url, width] as const,
  );
}
