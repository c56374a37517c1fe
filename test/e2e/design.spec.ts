import { expect, type Page, test } from '@playwright/test';
import { axeIn } from './axe.ts';
import { serveGallery } from './gallery-server.ts';

test.use({
  launchOptions: {
    executablePath: process.env.CHROMIUM ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  },
});

let gallery: Awaited<ReturnType<typeof serveGallery>>;
test.beforeAll(async () => {
  gallery = await serveGallery();
});
test.afterAll(() => gallery.close());

const OVERLAYS = [
  { name: 'the dialog', opener: 'Override the decision' },
  { name: 'the question', opener: 'Recuse' },
  { name: 'the menu', opener: 'More' },
];

/** Opens a view of the gallery; what the policy refuses is collected in the page's `refused`. */
async function open(page: Page, view = 'primitives', theme = 'paper') {
  await page.addInitScript(() => {
    const refused: string[] = [];
    Object.assign(window, { refused });
    document.addEventListener('securitypolicyviolation', (event) =>
      refused.push(`${event.violatedDirective} ${event.blockedURI} ${event.sourceFile}`),
    );
  });
  await page.goto(`${gallery.address}?view=${view}&theme=${theme}`);
  await page.evaluate(() => document.fonts.ready);
}

const refusedIn = (page: Page) => page.evaluate(() => (window as unknown as { refused: string[] }).refused);

async function axeFaults(page: Page, theme = 'paper') {
  const { violations } = await axeIn(theme, page).analyze();
  return violations.flatMap(({ id, nodes }) => nodes.map((node) => `${id}: ${node.target.join(' ')}`));
}

for (const theme of ['paper', 'night', 'projector']) {
  test(`axe finds nothing in ${theme}, in any view and with anything open`, async ({ page }) => {
    for (const view of ['review', 'reveal', 'primitives']) {
      await open(page, view, theme);
      expect(await axeFaults(page, theme)).toEqual([]);
    }
    for (const { opener } of OVERLAYS) {
      await page.getByRole('button', { name: opener }).click();
      expect(await axeFaults(page, theme)).toEqual([]);
      await page.keyboard.press('Escape');
      // The focus comes back to the opener a moment later; moved before that, it would be taken away again.
      await expect(page.getByRole('button', { name: opener })).toBeFocused();
    }
    await page.getByRole('button', { name: 'Find' }).first().focus();
    await expect(page.getByRole('tooltip')).toBeAttached();
    expect(await axeFaults(page, theme)).toEqual([]);
  });
}

test('the policy is in force: a style element is refused', async ({ page }) => {
  await open(page);
  await page.evaluate(() => {
    const style = document.createElement('style');
    style.textContent = 'body { display: none }';
    document.head.append(style);
  });
  await expect.poll(() => refusedIn(page)).toHaveLength(1);
  await expect(page.locator('body')).toBeVisible();
});

test('nothing that opens, drags or scrolls is refused by the policy', async ({ page }) => {
  await open(page);
  for (const { opener } of OVERLAYS) {
    await page.getByRole('button', { name: opener }).click();
    await page.keyboard.press('Escape');
  }
  await page.getByRole('button', { name: 'Find' }).first().hover();
  const separator = page.getByRole('separator', { name: 'Width of left' });
  await separator.hover();
  await page.mouse.down();
  await page.mouse.move(500, 500, { steps: 4 });
  await page.mouse.up();
  expect(await refusedIn(page)).toEqual([]);
  expect(await page.locator('style').count()).toBe(0);
});

test.describe('a level group', () => {
  const group = (page: Page) => page.getByRole('radiogroup', { name: 'P2 Made for these learners' });

  test('is one stop in the tab order, and the arrows choose', async ({ page }) => {
    await open(page);
    const levels = group(page);
    await levels.getByRole('radio', { name: 'Progressing' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(levels.getByRole('radio', { name: 'Demonstrated' })).toBeChecked();
    await expect(levels.getByRole('radio', { name: 'Demonstrated' })).toBeFocused();
    await page.keyboard.press('Tab');
    await expect(levels.getByRole('radio', { name: 'Demonstrated' })).not.toBeFocused();
    expect(await levels.locator(':focus').count()).toBe(0);
  });

  test('gives no level by being passed through with Tab, and one by Space', async ({ page }) => {
    await open(page);
    const levels = page.getByRole('radiogroup', { name: 'P3 Of use to someone' });
    await levels.getByRole('radio', { name: 'Not Yet' }).focus();
    await expect(levels.getByRole('radio', { checked: true })).toHaveCount(0);
    await page.keyboard.press('Space');
    await expect(levels.getByRole('radio', { name: 'Not Yet' })).toBeChecked();
  });

  test('keeps its level under the wheel, a second click and a click on the descriptor', async ({ page }) => {
    await open(page);
    const levels = group(page);
    const given = levels.getByRole('radio', { name: 'Progressing' });
    await given.click();
    await page.mouse.wheel(0, 40);
    await page.mouse.wheel(0, -40);
    await given.click();
    await levels.getByText('The task could be set to any class').click();
    await expect(given).toBeChecked();
  });

  test('says what the level means, and that it is saved', async ({ page }) => {
    await open(page);
    const levels = group(page);
    await expect(levels.getByRole('radio', { name: 'Not Yet' })).toHaveAccessibleDescription(
      /set to any class/,
    );
    await levels.getByRole('radio', { name: 'Not Yet' }).check();
    await expect(page.locator('[data-live-region]')).toContainText('NY saved');
  });

  test('changes nothing when it is locked, and can still be walked through', async ({ page }) => {
    await open(page);
    const levels = page.getByRole('radiogroup', { name: 'Locked' });
    await levels.getByRole('radio', { name: 'Progressing' }).focus();
    await page.keyboard.press('ArrowRight');
    await expect(levels.getByRole('radio', { name: 'Demonstrated' })).toBeFocused();
    await page.keyboard.press('Space');
    await levels.getByRole('radio', { name: 'Not Yet' }).click();
    await expect(levels.getByRole('radio', { name: 'Progressing' })).toBeChecked();
  });
});

test('a level that opens its criterion keeps the focus', async ({ page }) => {
  await open(page, 'review');
  await page.getByRole('radiogroup', { name: /^P3/ }).getByRole('radio', { name: 'Not Yet' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(
    page.getByRole('radiogroup', { name: /^P3/ }).getByRole('radio', { name: 'Progressing' }),
  ).toBeFocused();
});

for (const { name, opener } of OVERLAYS)
  test(`${name} gives the focus back to what opened it`, async ({ page }) => {
    await open(page);
    // Found by its text: while a dialog is open, what lies below it has no role.
    const button = page.locator('main button', { hasText: opener }).first();
    await button.focus();
    await page.keyboard.press('Enter');
    await expect(button).not.toBeFocused();
    await page.keyboard.press('Escape');
    await expect(button).toBeFocused();
  });

test('a dialog starts in its first entry, keeps the focus inside, and survives a click beside it', async ({
  page,
}) => {
  await open(page);
  await page.getByRole('button', { name: 'Override the decision' }).click();
  const dialog = page.getByRole('dialog', { name: 'Override the decision' });
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  for (const name of ["Keep the rule's decision", 'Override', 'Close']) {
    await page.keyboard.press('Tab');
    await expect(dialog.getByRole('button', { name })).toBeFocused();
  }
  await page.keyboard.press('Tab');
  await expect(dialog.getByRole('textbox', { name: 'Reason' })).toBeFocused();
  await page.mouse.click(5, 5);
  await expect(dialog).toBeVisible();
});

test('a button that is switched off keeps the focus and does nothing', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Export', exact: true });
  await button.focus();
  await expect(button).toBeFocused();
  await expect(button).toBeDisabled();
});

test('an icon button is read out once, by its label, while its tooltip shows', async ({ page }) => {
  await open(page);
  const button = page.getByRole('button', { name: 'Rubric' });
  await button.focus();
  await expect(page.getByRole('tooltip')).toHaveText(/Rubric/);
  await expect(button).toHaveAccessibleDescription('');
  await page.keyboard.press('Escape');
  await expect(page.getByRole('tooltip')).toHaveCount(0);
});

test('a save is spoken once it has rested, and not at once', async ({ page }) => {
  await open(page);
  const spoken = page.getByRole('banner').getByRole('status');
  await expect(spoken).toBeEmpty();
  await expect(spoken).toHaveText('Saved 10:15:02');
});

test('panes are widened and folded from the keyboard', async ({ page }) => {
  await open(page);
  const separator = page.getByRole('separator', { name: 'Width of left' });
  const before = Number(await separator.getAttribute('aria-valuenow'));
  await separator.focus();
  await page.keyboard.press('ArrowRight');
  await expect
    .poll(async () => Number(await separator.getAttribute('aria-valuenow')))
    .toBeGreaterThan(before);
  await page.keyboard.press('Enter');
  await expect(separator).toHaveAttribute('aria-valuenow', '0');
});

test('a tool bar is one stop, walked by the arrows', async ({ page }) => {
  await open(page);
  const bar = page.getByRole('toolbar', { name: 'Artifact' });
  await bar.getByRole('button', { name: 'Fit width' }).focus();
  await page.keyboard.press('ArrowRight');
  await expect(bar.getByRole('button', { name: 'Find' })).toBeFocused();
  await page.keyboard.press('Tab');
  expect(await bar.locator(':focus').count()).toBe(0);
});

test('a text area grows with what is written in it', async ({ page }) => {
  await open(page);
  const area = page.getByRole('textbox', { name: 'A note that waits' });
  const before = (await area.boundingBox())?.height ?? 0;
  await area.fill('one\ntwo\nthree\nfour\nfive\nsix');
  expect((await area.boundingBox())?.height).toBeGreaterThan(before + 40);
});

test.describe('at 200 % text', () => {
  for (const view of ['primitives', 'review', 'reveal'])
    test(`nothing is cut off in ${view}`, async ({ page }) => {
      await open(page, view);
      await page.evaluate(() => document.documentElement.style.setProperty('font-size', '200%'));
      const cut = await page.evaluate(() => {
        const clips = (element: Element) => getComputedStyle(element).overflowX !== 'visible';
        return [...document.querySelectorAll('button, label, h1, h2, h3, p, kbd, th, td, [role="tab"]')]
          .filter((element) => clips(element) && element.scrollWidth > element.clientWidth + 1)
          .map((element) => element.textContent);
      });
      expect(cut).toEqual([]);
      expect(
        await page.evaluate(() => document.documentElement.scrollWidth - innerWidth),
      ).toBeLessThanOrEqual(0);
    });
});

test('what is pressed is at least 24 px in each direction', async ({ page }) => {
  await open(page);
  const small = await page.evaluate(() =>
    [...document.querySelectorAll('button, label:has(input), input, select, [role="tab"]')]
      .filter((element) => !element.closest('p, span:has(> button + button)'))
      .map((element) => ({ text: element.textContent, box: element.getBoundingClientRect() }))
      .filter(({ box }) => box.width < 24 || box.height < 24)
      .map(({ text, box }) => `${text}: ${box.width} x ${box.height}`),
  );
  expect(small).toEqual([]);
});
