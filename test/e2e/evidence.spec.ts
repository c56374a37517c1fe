import { readFileSync } from 'node:fs';
import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { openPdf, textOfPages } from '../desk/sample/openPdf.ts';
import { loadKinds } from './viewers-batch.ts';
import { test as base, expect, signIn } from './workstation.ts';

/** The window over a library that holds every kind of artifact. */
const test = base.extend({
  folder: async ({ folder }, use) => {
    await loadKinds(folder);
    await use(folder);
  },
});

const rubric = (page: Page) => page.getByRole('region', { name: 'Rubric' });
const artifact = (page: Page) => page.getByRole('region', { name: 'Artifact', exact: true });

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((key) => {
    window.location.hash = `#/review/${key}`;
  }, `kinds/${id}`);
  await rubric(page).waitFor();
}

/** Shots for looking at, where a folder is named. */
async function look(page: Page, name: string): Promise<void> {
  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const folder = process.env.TOUCHSTONE_SHOTS;
  if (!folder) return;
  for (const theme of ['paper', 'night', 'projector']) {
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  }
}

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
});

test('a passage of a PDF is quoted by key, moved at both ends, undone, and copied with its mark', async ({
  desk,
}) => {
  await open(desk, 'V-PDF');
  await expect(artifact(desk).getByText('The budget limit came early.')).toBeVisible();
  const pages = desk.getByRole('group', { name: 'Plan' });
  await pages.focus();
  for (const key of ['ArrowRight', 'ArrowRight', 'Shift+ArrowRight', 'e']) await desk.keyboard.press(key);
  await expect(rubric(desk).getByText('budget limit', { exact: true })).toBeVisible();
  await rubric(desk).getByRole('button', { name: 'Change the passage' }).press('Enter');
  await expect(pages).toBeFocused();
  await look(desk, 'change-passage');
  for (const key of ['Alt+Shift+ArrowLeft', 'Shift+ArrowRight', 'e']) await desk.keyboard.press(key);
  await expect(rubric(desk).getByText('The budget limit came', { exact: true })).toBeVisible();
  await expect(rubric(desk).getByText('1 quote')).toBeVisible();
  await desk.keyboard.press('Control+z');
  await expect(rubric(desk).getByText('budget limit', { exact: true })).toBeVisible();
  await desk.getByRole('button', { name: 'Annotated copy' }).click();
  const made = desk.getByRole('dialog', { name: 'Annotated copy' });
  await expect(made.getByText('Plan: 1 passage marked')).toBeVisible();
  await look(desk, 'annotated-copy');
  const path = await made.getByRole('code').first().innerText();
  const texts = await textOfPages(await openPdf(readFileSync(path)));
  expect(texts[0]).toContain('1 P1');
  expect(texts.at(-1)).toContain('budget limit');
});

test('a region of a scanned page is dragged, and another made and changed by key', async ({ desk }) => {
  await open(desk, 'V-PDF');
  await desk.getByRole('button', { name: 'Next page' }).click();
  const page = artifact(desk).locator('.page[data-page-number="2"]:has(.endOfContent)');
  await page.waitFor();
  const box = await page.boundingBox();
  if (!box) throw new Error('no page');
  await desk.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.2);
  await desk.mouse.down();
  await desk.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6, { steps: 4 });
  await desk.mouse.up();
  await expect(desk.getByRole('button', { name: 'Marked region' })).toBeVisible();
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('Plan, page 2')).toBeVisible();
  await desk.keyboard.press('j');
  await desk.getByRole('button', { name: 'Mark a region' }).press('Enter');
  const region = desk.getByRole('button', { name: 'Marked region' });
  await expect(region).toBeFocused();
  await desk.keyboard.press('ArrowRight');
  await look(desk, 'page-region');
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('1 quote')).toHaveCount(2);
  const link = rubric(desk).locator('[data-criterion="P2"]');
  await link.getByRole('button', { name: 'Change the passage' }).press('Enter');
  await expect(region).toBeFocused();
  await desk.keyboard.press('Shift+ArrowDown');
  await link.getByRole('button', { name: 'Replace with the selection' }).press('Enter');
  await expect(link.getByRole('button', { name: 'Replace with the selection' })).toHaveCount(0);
  await expect(rubric(desk).getByText('1 quote')).toHaveCount(2);
});
