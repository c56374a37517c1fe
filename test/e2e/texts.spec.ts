import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { writeNoticeable } from './texts-batch.ts';
import { test as base, expect, signIn, startWorkstation } from './workstation.ts';

/** The window over a library into which a batch with something to notice is loaded at the start. */
const test = base.extend({
  workstation: async ({ folder }, use) => {
    const workstation = await startWorkstation(`${folder}/library`, [await writeNoticeable(folder)]);
    await use(workstation);
    await workstation.end();
  },
});

/** Clean for axe; shots for looking at, in every theme, where a folder is named. */
async function look(page: Page, name: string): Promise<void> {
  const axe = await new AxeBuilder({ page }).analyze();
  expect(axe.violations.map(({ id, nodes }) => [id, nodes.map(({ html }) => html)])).toEqual([]);
  const folder = process.env.TOUCHSTONE_SHOTS;
  if (!folder) return;
  for (const theme of ['paper', 'night', 'projector']) {
    await page.setViewportSize(
      theme === 'projector' ? { width: 1024, height: 768 } : { width: 1440, height: 900 },
    );
    await page.evaluate((chosen) => {
      document.documentElement.dataset.theme = chosen;
    }, theme);
    await page.waitForTimeout(500);
    await page.screenshot({ path: `${folder}/${name}-${theme}.png` });
  }
  await page.setViewportSize({ width: 1280, height: 720 });
}

test.beforeEach(async ({ desk }) => {
  await signIn(desk);
});

test('a search over all texts leads by keyboard to the page, with the words in the find bar', async ({
  desk,
}) => {
  const done = desk.getByRole('dialog', { name: 'Loaded' });
  await expect(done.getByText(/full name can be read on page 1/)).toBeVisible();
  await look(desk, 'loaded');
  await done.getByRole('button', { name: 'Go to the queue' }).click();
  await desk.getByRole('grid').waitFor();
  await look(desk, 'queue');
  await desk.keyboard.press('Control+Shift+F');
  const field = desk.getByRole('searchbox', { name: 'Search in everything that was handed in' });
  await expect(field).toBeFocused();
  await desk.keyboard.type('gutter overflow');
  const found = desk.getByRole('list', { name: 'Passages found' });
  await expect(found.getByRole('listitem')).toHaveCount(1);
  await expect(found.getByRole('button')).toContainText('PP-3C-101attempt 1');
  await expect(found.getByRole('button')).toContainText('Survey, page 3');
  await expect(found.locator('mark')).toHaveText(['overflow', 'gutter']);
  await look(desk, 'search');
  await desk.keyboard.press('ArrowDown');
  await desk.keyboard.press('Enter');
  await expect(desk.getByRole('textbox', { name: 'Find in the document' })).toHaveValue('overflow gutter');
  await expect(desk.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('3');
  await expect(desk.getByRole('search').getByRole('status')).toHaveText(/of 2/);
  await look(desk, 'found-in-pdf');

  await desk.goBack();
  await expect(found.getByRole('button')).toBeFocused();
  await desk.keyboard.press('/');
  await desk.keyboard.type('surprise');
  await found.getByRole('button', { name: /Reflection/ }).click();
  const text = desk.getByRole('group', { name: 'Reflection', exact: true });
  await expect(text).toBeFocused();
  await expect
    .poll(() => desk.evaluate(() => [...(CSS.highlights.get('evidence-here') ?? [])].map(String)))
    .toEqual(['surprise']);
  await look(desk, 'found-in-text');
});

test('what stands in two submissions is shown side by side, and both places can be opened', async ({
  desk,
}) => {
  await desk.getByRole('button', { name: 'Go to the queue' }).click();
  await desk.getByRole('button', { name: /^Names shown/ }).click();
  await expect(desk.getByRole('dialog').getByText(/N-2/)).toBeVisible();
  await look(desk, 'names');
  await desk.keyboard.press('Escape');
  await desk.getByRole('row', { name: /N-2/ }).press('Enter');
  await expect(desk.getByRole('tab', { name: 'Noticed 2' })).toBeVisible();
  await desk.keyboard.press('w');
  const side = desk.getByRole('tabpanel', { name: 'Noticed 2' });
  await expect(side.getByText('A full name, in Plan, page 1')).toBeVisible();
  const other = side.getByRole('region', { name: /^C-103, PP-3, attempt 1/ });
  await expect(other.getByText('Rule is the same file in both.')).toBeVisible();
  await expect(other.getByRole('figure')).toHaveCount(2);
  await expect(side).not.toContainText('Quarrington');
  await look(desk, 'noticed');
  await other.getByRole('button', { name: 'Show' }).click();
  await expect(desk.getByRole('textbox', { name: 'Page', exact: true })).toHaveValue('2');
  await expect(desk.getByRole('search').getByRole('status')).toHaveText('1 of 1');
  await look(desk, 'noticed-here');
  await other.getByRole('button', { name: 'Open there' }).click();
  await expect(desk.getByRole('banner').getByText('C-103')).toBeVisible();
  await expect(desk.getByRole('group', { name: 'Report' })).toBeFocused();
});
