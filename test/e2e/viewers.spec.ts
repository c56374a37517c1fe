import AxeBuilder from '@axe-core/playwright';
import type { Page } from '@playwright/test';
import { loadKinds } from './viewers-batch.ts';
import { test as base, expect, signIn } from './workstation.ts';

/** The window over a library that holds every kind of artifact. */
const test = base.extend({
  folder: async ({ folder }, use) => {
    await loadKinds(folder);
    await use(folder);
  },
});

async function open(page: Page, id: string): Promise<void> {
  await page.evaluate((key) => {
    window.location.hash = `#/review/${key}`;
  }, `kinds/${id}`);
  await page.getByRole('region', { name: 'Rubric' }).waitFor();
}

const rubric = (page: Page) => page.getByRole('region', { name: 'Rubric' });

/** Shots for looking at, in every theme, where a folder is named. */
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

test('a passage of a plain text is quoted, marked and jumped to, by keyboard alone', async ({ desk }) => {
  await open(desk, 'V-TEXT');
  const text = desk.getByRole('group', { name: 'Notes' });
  await text.focus();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('Shift+ArrowRight');
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('First line', { exact: true })).toBeVisible();
  const tag = text.getByRole('button', { name: /^Evidence for P1 / });
  await desk.keyboard.press('j');
  await tag.click();
  await expect(rubric(desk).locator('[data-criterion="P1"]').getByRole('textbox').first()).toBeVisible();
  await rubric(desk).getByRole('button', { name: 'Show in the document' }).click();
  await expect(tag).toHaveAttribute('data-current', 'true');
  await look(desk, 'text');
});

test('a passage of Markdown counts in its source, and crosses emphasis', async ({ desk }) => {
  await open(desk, 'V-TEXT');
  const text = desk.getByRole('group', { name: 'Reflection', exact: true }).last();
  // The text is laid out once more when the place where it was left is known.
  await expect(() => text.getByText('made the budget real').selectText({ timeout: 1_000 })).toPass();
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('made the budget real', { exact: true })).toBeVisible();
  await expect(text.getByRole('button', { name: /^Evidence for P1 / })).toBeVisible();
  expect(await desk.evaluate(() => [...(CSS.highlights.get('evidence-a') ?? [])].map(String))).toEqual([
    'made the budget real',
  ]);
});

test('a region of a picture is dragged and quoted; another is made by key', async ({ desk }) => {
  await open(desk, 'V-IMAGE');
  const image = desk.getByRole('img', { name: 'Image: Garden plan' });
  await expect(image).toBeVisible();
  const box = await image.boundingBox();
  if (!box) throw new Error('no picture');
  await desk.mouse.move(box.x + box.width * 0.1, box.y + box.height * 0.1);
  await desk.mouse.down();
  await desk.mouse.move(box.x + box.width * 0.5, box.y + box.height * 0.6, { steps: 4 });
  await desk.mouse.up();
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('A part of the picture: 40% by 50%')).toBeVisible();
  await desk.keyboard.press('j');
  await desk.getByRole('button', { name: 'Mark a region' }).focus();
  await desk.keyboard.press('Enter');
  const region = desk.getByRole('button', { name: 'Marked region' });
  await expect(region).toBeFocused();
  await desk.keyboard.press('ArrowRight');
  await desk.keyboard.press('Shift+ArrowDown');
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('25% by 27%, 40% from the left')).toBeVisible();
  await expect(desk.getByRole('button', { name: /^Evidence for P2 / })).toBeVisible();
  await desk.getByRole('button', { name: 'Larger picture' }).click();
  await look(desk, 'image');
});

test('a photograph stands as its camera says; what cannot be drawn says what it is', async ({ desk }) => {
  await open(desk, 'V-CAMERA');
  const picture = desk.getByRole('img', { name: /Photograph/ });
  await expect(picture).toHaveJSProperty('naturalWidth', 32);
  await expect(picture).toHaveJSProperty('naturalHeight', 64);
  await desk.getByRole('tab', { name: /Phone picture/ }).click();
  await expect(desk.getByText(/^This picture is HEIC/)).toBeVisible();
  await expect(desk.getByRole('button', { name: 'Open the original' })).toBeVisible();
  await look(desk, 'heic');
  await open(desk, 'V-OTHER');
  await expect(desk.getByText(/application\/octet-stream/)).toBeVisible();
});

test('a passage of a recording is marked in time; captions beside it are taken', async ({ desk }) => {
  await open(desk, 'V-SOUND');
  const player = desk.locator('audio');
  await expect.poll(() => player.evaluate((audio: HTMLAudioElement) => audio.duration)).toBeGreaterThan(19);
  await player.evaluate((audio: HTMLAudioElement) => {
    audio.currentTime = 4;
  });
  await desk.getByRole('button', { name: 'Passage starts here' }).click();
  await desk.getByRole('button', { name: 'On 5 seconds' }).click();
  await desk.getByRole('button', { name: 'Passage ends here' }).click();
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('0:04 to 0:09')).toBeVisible();
  await expect(desk.getByRole('button', { name: /^Evidence for P1 / })).toBeVisible();
  await desk.getByRole('combobox', { name: 'Speed' }).selectOption('1.5');
  expect(await player.evaluate((audio: HTMLAudioElement) => audio.playbackRate)).toBe(1.5);
  expect(await player.evaluate((audio: HTMLAudioElement) => audio.textTracks[0]?.cues?.length ?? 0)).toBe(1);
  await look(desk, 'sound');
});

test('a web page is read as its words; nothing of it runs or is fetched', async ({ desk }) => {
  await open(desk, 'V-PAGE');
  const page = desk.getByRole('group', { name: 'Survey page' });
  await expect(page.getByRole('heading', { name: 'Stream survey' })).toBeVisible();
  await expect(page.getByText('[Map]')).toBeVisible();
  await expect(page.getByRole('button', { name: 'More' })).toBeVisible();
  await expect(page.locator('script, iframe, img, style, a')).toHaveCount(0);
  expect(await desk.title()).not.toBe('ran');
  await page.getByText('nine').selectText();
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('nine', { exact: true })).toBeVisible();
  await look(desk, 'page');
});

test('tables of values are shown as tables', async ({ desk }) => {
  await open(desk, 'V-TABLE');
  await expect(desk.getByRole('cell', { name: 'Beans; climbing' })).toBeVisible();
  await desk.getByRole('tab', { name: /Budget/ }).click();
  await expect(desk.getByRole('cell', { name: '140.5' })).toBeVisible();
  await look(desk, 'table');
});

test('a Word document keeps its headings, tables and pictures', async ({ desk }) => {
  await open(desk, 'V-WORD');
  const text = desk.getByRole('group', { name: 'Diary' });
  await expect(text.getByRole('heading', { name: 'Weather diary' })).toBeVisible();
  await expect(text.getByRole('cell', { name: 'Millimetres' })).toBeVisible();
  await expect(text.getByRole('img', { name: 'Two fields' })).toBeVisible();
  await expect
    .poll(() => text.getByRole('img').evaluate((image: HTMLImageElement) => image.naturalWidth))
    .toBe(320);
  await look(desk, 'word');
});

test('slides show their titles, points and tables in the order of the presentation', async ({ desk }) => {
  await open(desk, 'V-SLIDES');
  const text = desk.getByRole('group', { name: 'Market' });
  await expect(
    text.getByRole('region', { name: 'Slide 1' }).getByRole('heading', { name: 'Market day' }),
  ).toBeVisible();
  await expect(text.getByRole('region', { name: 'Slide 2' }).getByText('Takings')).toBeVisible();
  await look(desk, 'slides');
});

test('the original is opened outside only after a warning', async ({ desk }) => {
  await open(desk, 'V-WORD');
  await desk.getByRole('button', { name: 'Open the original' }).click();
  const warning = desk.getByRole('alertdialog', { name: /^Open the original/ });
  await expect(warning.getByText('It comes from somebody else')).toBeVisible();
  await expect(warning.getByRole('button', { name: 'Stay here' })).toBeFocused();
  await look(desk, 'original');
  await desk.keyboard.press('Escape');
  await expect(warning).toBeHidden();
});

test('an earlier attempt lies beside the new one, with what changed since', async ({ desk }) => {
  await desk.evaluate(() => {
    window.location.hash = '#/review/kinds/V-AGAIN';
  });
  await rubric(desk).waitFor();
  await desk.getByRole('tab', { name: 'Attempt 1' }).click();
  const earlier = desk.getByRole('tabpanel', { name: 'Attempt 1' });
  await expect(earlier.getByText('Changed', { exact: true })).toBeVisible();
  await expect(earlier.getByText('Same', { exact: true })).toBeVisible();
  await earlier.getByRole('button', { name: 'What changed' }).click();
  await expect(earlier.getByRole('deletion')).toHaveText('A budget of some kind.');
  await expect(earlier.getByRole('insertion')).toHaveText('A budget of 140 dollars.');
  await look(desk, 'attempts');
  await earlier.getByRole('button', { name: 'Open as it was' }).first().click();
  // Until the earlier one is read, the last of them would be the new one.
  await expect(desk.getByRole('group', { name: 'Task' })).toHaveCount(2);
  await desk.getByRole('group', { name: 'Task' }).last().getByText('A budget').selectText();
  await desk.getByRole('button', { name: 'Back to the feedback' }).focus();
  await desk.keyboard.press('e');
  await expect(rubric(desk).getByText('1 quote')).toHaveCount(0);
});
