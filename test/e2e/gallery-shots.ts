/**
 * Pictures of the gallery in every theme, at 200 % text and under forced colours, into test-results/gallery/:
 * `node test/e2e/gallery-shots.ts`. For looking at; what can be measured is measured by design.spec.ts.
 */
import { chromium } from '@playwright/test';
import { serveGallery } from './gallery-server.ts';

const OUT = 'test-results/gallery';
const SIZES = {
  primitives: { width: 1280, height: 900 },
  review: { width: 1440, height: 900 },
  reveal: { width: 1024, height: 768 },
};
const OVERLAYS = { dialog: 'Override the decision', alert: 'Recuse', menu: 'More' };

const { address, close } = await serveGallery();
const browser = await chromium.launch({
  executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
  args: ['--no-sandbox', '--disable-background-networking'],
});

async function open(view: keyof typeof SIZES, theme: string, forcedColors: 'active' | 'none' = 'none') {
  const context = await browser.newContext({ viewport: SIZES[view], forcedColors });
  const page = await context.newPage();
  await page.goto(`${address}?theme=${theme}&view=${view}`);
  await page.evaluate(() => document.fonts.ready);
  const shoot = async (name: string, fullPage = true) => {
    // Words that wait are shown after 300 ms; styles settle sooner.
    await page.waitForTimeout(400);
    await page.screenshot({ path: `${OUT}/${name}.png`, fullPage });
  };
  return { page, shoot };
}

for (const theme of ['paper', 'night', 'projector']) {
  for (const view of ['primitives', 'review', 'reveal'] as const)
    await (await open(view, theme)).shoot(`${view}-${theme}`);
  const { page, shoot } = await open('primitives', theme);
  for (const [name, opener] of Object.entries(OVERLAYS)) {
    await page.getByRole('button', { name: opener }).click();
    await shoot(`${name}-${theme}`, false);
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Find' }).first().focus();
  await shoot(`tooltip-${theme}`, false);
}

for (const view of ['primitives', 'review'] as const) {
  const { page, shoot } = await open(view, 'paper');
  await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
  await shoot(`${view}-200`);
  await (await open(view, 'paper', 'active')).shoot(`${view}-forced`);
}

await browser.close();
await close();
