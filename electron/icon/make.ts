import { mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { chromium } from '@playwright/test';

/**
 * Draws icon.svg as PNG: `node electron/icon/make.ts [FOLDER SIZE ...]`.
 * Without arguments it writes the 512-pixel icon.png beside the drawing, which is the one that is kept;
 * packaging makes the sizes and formats of each system from it.
 */
const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const [folder = here('.'), ...sizes] = process.argv.slice(2);
const drawing = readFileSync(here('./icon.svg'), 'utf8').replace('<svg ', '<svg width="100%" height="100%" ');

mkdirSync(folder, { recursive: true });
const browser = await chromium.launch({
  executablePath: process.env.TOUCHSTONE_BROWSER ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});
const page = await browser.newPage();
for (const size of sizes.length ? sizes.map(Number) : [512]) {
  await page.setViewportSize({ width: size, height: size });
  await page.setContent(
    `<style>html, body { margin: 0; height: 100% } svg { display: block }</style>${drawing}`,
  );
  const name = sizes.length ? `icon-${size}.png` : 'icon.png';
  writeFileSync(`${folder}/${name}`, await page.screenshot({ omitBackground: true }));
}
await browser.close();
