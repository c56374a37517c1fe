import { expect, type Page, test } from '@playwright/test';
import type {} from '../../renderer/viewers/pdf/harness-api.ts';
import { bulky } from '../fixtures/pdf/awkward.ts';
import { pdfCorpus } from '../fixtures/pdf/corpus.ts';
import { IN_PORTFOLIO } from '../fixtures/pdf/newer.ts';
import { laidOutAnew, PASSWORD, QUOTE } from '../fixtures/pdf/readable.ts';
import { axeIn } from './axe.ts';
import { buildHarness, type HarnessServer, serveHarness } from './pdf-harness.ts';

test.use({
  viewport: { width: 760, height: 900 },
  launchOptions: {
    executablePath: process.env.TOUCHSTONE_BROWSER ?? '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-background-networking'],
  },
});

let files: Map<string, Uint8Array>;
let server: HarnessServer;

test.beforeAll(async () => {
  test.setTimeout(120_000);
  files = await pdfCorpus();
  files.set('laid-out-anew', await laidOutAnew());
  files.set('bulky', bulky(60 * 1024 ** 2));
  server = await serveHarness(await buildHarness(), files);
});
test.afterAll(async () => server.close());

/** What went wrong on the page beside what was looked at. */
let complaints: string[];

test.beforeEach(async ({ page }) => {
  complaints = [];
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') complaints.push(message.text());
  });
  page.on('pageerror', (error) => complaints.push(error.message));
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(server.address) && !url.startsWith('blob:')) complaints.push(`request to ${url}`);
  });
  await page.addInitScript(() => {
    document.addEventListener('securitypolicyviolation', (event) =>
      console.error(`policy: ${event.violatedDirective} ${event.blockedURI}`),
    );
  });
  await page.goto(server.address);
  await page.waitForFunction(() => 'harness' in window);
});
test.afterEach(() => {
  expect(complaints).toEqual([]);
});

/** Opens a file of the corpus in the pane and waits for its first page. */
async function open(page: Page, name: string) {
  await page.evaluate(([file, size]) => window.harness.show(file, size), [
    name,
    files.get(name)?.length ?? 0,
  ] as const);
  await page.waitForFunction(
    (file) => window.harness.shown() === file && window.harness.controller.snapshot().painted,
    name,
  );
}

const snapshot = (page: Page) => page.evaluate(() => window.harness.controller.snapshot());
const sheet = (page: Page, number: number) => page.locator(`.page[data-page-number="${number}"]`);

/** Selects from one phrase to the end of another on a page, as a reader with a mouse would. */
async function select(page: Page, number: number, from: string, to: string) {
  const layer = sheet(page, number).locator('.textLayer');
  await expect(layer.getByText(from).first()).toBeVisible();
  await page.evaluate(
    ([selector, begin, end]) => {
      const walker = document.createTreeWalker(
        document.querySelector(selector) as Node,
        NodeFilter.SHOW_TEXT,
      );
      const range = document.createRange();
      let begun = false;
      for (let node = walker.nextNode() as Text | null; node; node = walker.nextNode() as Text | null) {
        if (!begun && node.data.includes(begin)) {
          range.setStart(node, node.data.indexOf(begin));
          begun = true;
        }
        if (begun && node.data.includes(end)) {
          range.setEnd(node, node.data.indexOf(end) + end.length);
          break;
        }
      }
      document.getSelection()?.removeAllRanges();
      document.getSelection()?.addRange(range);
    },
    [`.page[data-page-number="${number}"] .textLayer`, from, to] as const,
  );
}

test('a document of six sizes has each page in its size before anything is scrolled', async ({ page }) => {
  await open(page, 'mixed-sizes');
  const ratios = await page
    .locator('.page')
    .evaluateAll((pages) => pages.map((each) => Math.round((each.clientWidth / each.clientHeight) * 100)));
  expect(ratios).toEqual([77, 71, 141, 71, 178, 21]);
});

test('a page that is known later moves nothing that is being read', async ({ page }) => {
  await open(page, 'long');
  await expect.poll(async () => (await snapshot(page)).sizes.length).toBe(350);
  await page.getByLabel('Page', { exact: true }).fill('300');
  await page.keyboard.press('Enter');
  await expect(page.getByText('Portfolio page 300', { exact: true })).toBeInViewport();
  const before = await page.getByText('Portfolio page 300', { exact: true }).boundingBox();
  await page.waitForTimeout(500);
  expect(await page.getByText('Portfolio page 300', { exact: true }).boundingBox()).toEqual(before);
});

test('a selection is told as words with what surrounds them, and as one quad a line', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await select(page, 1, 'Because of the budget', 'the council');
  const passage = await page.evaluate(() => window.harness.controller.currentSelection());
  expect(passage?.exact).toBe(QUOTE);
  expect(passage?.prefix).toBe('have three requests that do not all fit. '.slice(-32));
  expect(passage?.suffix).toBe(' in a five-minute hearing. In th');
  expect(passage?.page).toBe(1);
  expect(passage?.quads.length).toBe(2);
  for (const value of passage?.quads.flat() ?? []) {
    expect(value).toBeGreaterThanOrEqual(0);
    expect(value).toBeLessThanOrEqual(1);
  }
});

test('a selection over two pages is told page by page', async ({ page }) => {
  await open(page, 'columns');
  await open(page, 'rotated');
  await page.evaluate(() => window.harness.controller.setZoom(0.3));
  await expect(sheet(page, 2).locator('.textLayer').getByText('turned by 90')).toBeVisible();
  await page.keyboard.press('Control+a');
  const pages = await page.evaluate(() =>
    window.harness.controller.currentSelections().map((passage) => passage.page),
  );
  expect(pages.slice(0, 2)).toEqual([1, 2]);
});

test('a passage keeps its place however the reader has turned and enlarged the page', async ({ page }) => {
  await open(page, 'rotated');
  const quads = async () => {
    await select(page, 1, 'This page', '0 degrees');
    return page.evaluate(() => window.harness.controller.currentSelection()?.quads[0]);
  };
  const upright = await quads();
  for (const [turns, zoom] of [
    [1, 0.5],
    [1, 1.5],
    [1, 1],
  ] as const) {
    await page.evaluate(
      ([turn, scale]) => {
        window.harness.controller.turn(turn);
        window.harness.controller.setZoom(scale);
      },
      [turns, zoom] as const,
    );
    await page.waitForTimeout(300);
    const now = await quads();
    expect(now?.length).toBe(8);
    for (const [index, value] of (now ?? []).entries()) expect(value).toBeCloseTo(upright?.[index] ?? -1, 2);
  }
});

test('finding counts every match, goes round, and leaves the page where a match can be seen', async ({
  page,
}) => {
  await open(page, 'mixed-sizes');
  await page.keyboard.press('Tab');
  await page.keyboard.press('/');
  await page.keyboard.type('survey');
  await expect(page.getByRole('status').filter({ hasText: 'of 6' })).toHaveText('1 of 6');
  await page.keyboard.press('Enter');
  await expect(page.getByRole('status').filter({ hasText: 'of 6' })).toHaveText('2 of 6');
  await expect(sheet(page, 2).locator('.highlight.selected')).toBeInViewport();
  await page.keyboard.press('Shift+Enter');
  await page.keyboard.press('Shift+Enter');
  await expect(page.getByRole('status').filter({ hasText: 'of 6' })).toContainText('6 of 6');
  await page.keyboard.type('zebra');
  await expect(page.getByText('Not found')).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(page.getByLabel('Find in the document')).toHaveCount(0);
  await expect(page.locator('.highlight')).toHaveCount(0);
});

test('the find key is an ordinary sign inside a text field', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await page.getByLabel('Page', { exact: true }).focus();
  await page.keyboard.press('/');
  await expect(page.getByLabel('Find in the document')).toHaveCount(0);
});

test('pages are reached by their place and by what is printed on them', async ({ page }) => {
  await open(page, 'labelled');
  const field = page.getByLabel('Page', { exact: true });
  await field.fill('ii');
  await page.keyboard.press('Enter');
  await expect.poll(async () => (await snapshot(page)).page).toBe(2);
  await field.fill('2');
  await page.keyboard.press('Enter');
  // The fourth sheet has 2 printed on it.
  await expect.poll(async () => (await snapshot(page)).page).toBe(4);
  await expect(page.getByText('(4 of 4)')).toBeVisible();
  await field.fill('900');
  await page.keyboard.press('Enter');
  expect((await snapshot(page)).page).toBe(4);
});

test('zoom fits, steps, and follows Ctrl with the wheel around the pointer', async ({ page }) => {
  await open(page, 'mixed-sizes');
  const fitted = (await snapshot(page)).scale;
  await page.getByLabel('Larger').click();
  const { scale } = await snapshot(page);
  expect(scale).toBe(1);
  expect(scale).toBeGreaterThan(fitted);
  await page.getByLabel('Zoom').selectOption('Fit page');
  const box = await sheet(page, 1).boundingBox();
  expect(box?.height).toBeLessThan(900);
  await page.mouse.move(380, 500);
  const under = () =>
    sheet(page, 1).evaluate((element) => (500 - element.getBoundingClientRect().y) / element.clientHeight);
  const before = await under();
  await page.keyboard.down('Control');
  await page.mouse.wheel(0, -100);
  await page.mouse.wheel(0, -100);
  await page.keyboard.up('Control');
  await page.waitForTimeout(400);
  expect((await snapshot(page)).zoom).toBeGreaterThan(0.5);
  expect(await under()).toBeCloseTo(before, 1);
  expect(await page.evaluate(() => visualViewport?.scale)).toBe(1);
});

test('to go to a wider page fits it, and to scroll there changes nothing', async ({ page }) => {
  await open(page, 'mixed-sizes');
  const { scale } = await snapshot(page);
  await page.mouse.move(380, 500);
  for (let turn = 0; turn < 5; turn += 1) await page.mouse.wheel(0, 400);
  await expect.poll(async () => (await snapshot(page)).page).toBeGreaterThan(1);
  // The wheel runs out.
  await page.waitForTimeout(500);
  expect((await snapshot(page)).scale).toBe(scale);
  await page.evaluate(() => window.harness.controller.goTo(3));
  await expect.poll(async () => (await snapshot(page)).page).toBe(3);
  const box = await sheet(page, 3).boundingBox();
  expect(box?.x).toBeGreaterThan(0);
  expect(box?.width).toBeGreaterThan(650);
  expect(box?.width).toBeLessThan(740);
});

test('the wheel changes neither the page field nor the zoom menu', async ({ page }) => {
  await open(page, 'mixed-sizes');
  for (const field of [page.getByLabel('Page', { exact: true }), page.getByLabel('Zoom')]) {
    const before = await field.inputValue();
    await field.focus();
    await field.hover();
    await page.mouse.wheel(0, 300);
    expect(await field.inputValue()).toBe(before);
  }
});

test('marks stand on their passage through zoom and turning, and tell when they are chosen', async ({
  page,
}) => {
  await open(page, 'mixed-sizes');
  await select(page, 1, 'Because of the budget', 'the council');
  await page.evaluate(() => {
    const { controller, mark } = window.harness;
    const passage = controller.currentSelection();
    if (!passage) throw new Error('nothing selected');
    const { page: number, quads } = passage;
    mark([
      { id: 'one', page: number, quads, label: 'P1', name: 'P1 Realistic scenario', style: 'a' },
      { id: 'far', page: 6, quads, label: 'P2', style: 'b' },
    ]);
    controller.clearSelection();
  });
  const shapes = sheet(page, 1).locator('[data-mark="one"]:not(button)');
  await expect(shapes).toHaveCount(2);
  const text = sheet(page, 1).getByText('Because of the budget');
  const covers = async () => {
    const [mark, line] = [await shapes.first().boundingBox(), await text.first().boundingBox()];
    expect(Math.abs((mark?.y ?? 0) - (line?.y ?? 99))).toBeLessThan(4);
  };
  await covers();
  await page.evaluate(() => window.harness.controller.setZoom(1.5));
  await expect(shapes).toHaveCount(2);
  await expect(text.first()).toBeVisible();
  await covers();
  await page.getByRole('button', { name: 'P1 Realistic scenario' }).click();
  await shapes.first().scrollIntoViewIfNeeded();
  const box = await shapes.first().boundingBox();
  await page.mouse.click((box?.x ?? 0) + 60, (box?.y ?? 0) + 5);
  expect(await page.evaluate(() => window.harness.told)).toEqual(['mark one', 'mark one']);
  expect(await page.evaluate(() => window.harness.controller.revealMark('far'))).toBe(true);
  await expect(page.getByRole('button', { name: 'P2' })).toBeInViewport();
  expect(await page.evaluate(() => window.harness.controller.revealMark('nowhere'))).toBe(false);

  // One made on these bytes lands on its words in another copy, on the lines that a reader would select there.
  await select(page, 1, 'Because of the budget', 'the council');
  const made = await page.evaluate(() => window.harness.controller.currentSelection());
  await open(page, 'laid-out-anew');
  await page.evaluate((passage) => {
    if (passage) window.harness.mark([{ ...passage, id: 'old', label: 'P1', style: 'a', words: passage }]);
  }, made);
  await page.evaluate(() => window.harness.controller.goTo(2));
  await select(page, 2, 'Because of the budget', 'the council');
  const there = await page.evaluate(() => window.harness.controller.currentSelection()?.quads ?? []);
  const landed = sheet(page, 2).locator('[data-mark="old"]:not(button)');
  await expect(landed).toHaveCount(there.length);
  for (const [at, [left = 0, top = 0, right = 0]] of there.entries()) {
    const style = await landed.nth(at).evaluate(({ style: { left: x, top: y, width } }) => [x, y, width]);
    const [x = 0, y = 0, width = 0] = style.map((each) => Number.parseFloat(each) / 100);
    for (const off of [x - left, y - top, x + width - right]) expect(Math.abs(off)).toBeLessThan(0.01);
  }
});

test('text under a mark can still be selected with the mouse', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await select(page, 1, 'Because of the budget', 'the council');
  await page.evaluate(() => {
    const { controller, mark } = window.harness;
    const passage = controller.currentSelection();
    if (passage) mark([{ id: 'one', page: 1, quads: passage.quads, label: 'P1', style: 'a' }]);
    controller.clearSelection();
  });
  const line = await sheet(page, 1).getByText('Because of the budget').first().boundingBox();
  if (!line) throw new Error('no line');
  await page.mouse.move(line.x + 2, line.y + 6);
  await page.mouse.down();
  await page.mouse.move(line.x + 200, line.y + 6, { steps: 5 });
  await page.mouse.up();
  const passage = await page.evaluate(() => window.harness.controller.currentSelection());
  expect(passage?.exact).toMatch(/^Because of the budget/);
  expect((await snapshot(page)).selecting).toBe(true);
  // To select is not to choose the mark.
  expect(await page.evaluate(() => window.harness.told)).toEqual([]);
});

test('a reader comes back to where the document was left', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await page.evaluate(() => {
    const { controller } = window.harness;
    controller.restore({ page: 4, top: 0.5, left: 0, zoom: 1.5, rotation: 0 });
  });
  const left = await page.evaluate(() => window.harness.controller.position());
  expect(left).toMatchObject({ page: 4, zoom: 1.5 });
  expect(left.top).toBeCloseTo(0.5, 2);
  await open(page, 'columns');
  await open(page, 'mixed-sizes');
  const back = await page.evaluate(() => window.harness.controller.position());
  expect(back.page).toBe(4);
  expect(back.top).toBeCloseTo(0.5, 2);
});

test('the side bar shows every page in its shape and draws those in sight', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await page.getByRole('button', { name: 'Pages', exact: true }).click();
  const pictures = page.getByRole('navigation', { name: 'Pages' }).getByRole('button');
  await expect(pictures).toHaveCount(6);
  await expect
    .poll(() =>
      pictures
        .first()
        .locator('canvas')
        .evaluate((canvas: HTMLCanvasElement) => canvas.width),
    )
    .toBeGreaterThan(50);
  await pictures.nth(4).click();
  await expect(pictures.nth(4)).toHaveAttribute('aria-current', 'page');
  await expect(sheet(page, 5)).toBeInViewport();
});

test('the table of contents leads to its places', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await page.getByRole('button', { name: 'Contents', exact: true }).click();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: 'Part 5' }).click();
  await expect.poll(async () => (await snapshot(page)).page).toBe(5);
  expect((await snapshot(page)).zoom).toBe('fit-width');
});

test('an entry of the contents that leads to no page says so', async ({ page }) => {
  await open(page, 'cyclic-outline');
  await page.getByRole('button', { name: 'Contents', exact: true }).click();
  const contents = page.getByRole('navigation', { name: 'Contents' });
  await contents.getByRole('button', { name: 'Two' }).first().click();
  await expect(contents.getByRole('status')).toHaveText('“Two” leads to no page of this document.');
  await contents.getByRole('button', { name: 'One' }).first().click();
  await expect(contents.getByRole('status')).toBeEmpty();
});

test('a link that leads outside is told and not followed; one within moves the page', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await page.getByRole('link', { name: 'example.org' }).click();
  expect(await page.evaluate(() => window.harness.told)).toEqual(['link https://example.org/minutes']);
  await open(page, 'labelled');
  const within = page.getByRole('link', { name: 'Sheet 1' });
  await within.click({ button: 'middle' });
  await within.click();
  await expect.poll(async () => (await snapshot(page)).page).toBe(4);
  expect(page.url()).toBe(server.address);
  expect(page.context().pages()).toHaveLength(1);
});

test('no script of a document runs, and no script address is offered', async ({ page }) => {
  page.on('dialog', (dialog) => {
    complaints.push(`dialog ${dialog.message()}`);
    void dialog.dismiss();
  });
  await open(page, 'scripted');
  await expect(page.locator('.annotationLayer')).toHaveCount(1);
  for (const y of [140, 160, 260, 280, 380, 400, 420, 520]) await page.mouse.click(200, y);
  expect(await page.evaluate(() => window.harness.told)).toEqual([]);
});

test('a filled form is shown as it was filled and takes no input', async ({ page }) => {
  await open(page, 'form');
  await expect(page.locator('.annotationLayer')).toHaveCount(1);
  await expect(page.locator('.pdfViewer :is(input, textarea, select)')).toHaveCount(0);
});

test('Chinese text in a font that is not embedded is found', async ({ page }) => {
  await open(page, 'chinese');
  await page.evaluate(() => window.harness.controller.find('预算'));
  await expect.poll(async () => (await snapshot(page)).find.total).toBe(1);
});

test('printing inks are shown in their colour, by what is shipped beside the page', async ({ page }) => {
  const fetched: string[] = [];
  page.on('response', (response) => fetched.push(`${response.status()} ${new URL(response.url()).pathname}`));
  await open(page, 'inks');
  const [red, green, blue] = await sheet(page, 1)
    .locator('canvas')
    .evaluate((canvas: HTMLCanvasElement) => {
      const context = canvas.getContext('2d');
      return [...(context?.getImageData(canvas.width * 0.4, canvas.height * 0.37, 1, 1).data ?? [])];
    });
  // Pure red would be the rough conversion that pdf.js falls back to.
  expect([red, green, blue]).not.toEqual([255, 0, 0]);
  expect(red).toBeGreaterThan(180);
  expect(Math.max(green ?? 255, blue ?? 255)).toBeLessThan(90);
  expect(fetched.filter((line) => line.includes('/pdfjs/')).every((line) => line.startsWith('200'))).toBe(
    true,
  );
  expect(fetched.some((line) => line.includes('/pdfjs/iccs/'))).toBe(true);
});

test('scanned pages in JPEG 2000 and in JBIG2 are drawn', async ({ page }) => {
  const shown: Record<string, number[]> = {};
  for (const name of ['jpeg-2000', 'jbig2']) {
    await open(page, name);
    shown[name] = await sheet(page, 1)
      .locator('canvas')
      .evaluate((canvas: HTMLCanvasElement) => {
        const { data } =
          canvas.getContext('2d')?.getImageData(canvas.width / 2, canvas.height / 2, 1, 1) ?? {};
        return [...(data ?? [])].slice(0, 3);
      });
  }
  expect(shown).toEqual({ 'jpeg-2000': [128, 128, 128], jbig2: [0, 0, 0] });
});

for (const name of ['locked', 'locked-anew'])
  test(`a document that is ${name} opens with its password, after a wrong one as well`, async ({ page }) => {
    await page.evaluate(([file, size]) => window.harness.show(file, size), [
      name,
      files.get(name)?.length ?? 0,
    ] as const);
    await expect(page.getByRole('alert')).toContainText('password-needed');
    await page.getByLabel('Password').fill('guess');
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(page.getByRole('alert')).toContainText('password-wrong');
    await page.getByLabel('Password').fill(PASSWORD);
    await page.getByRole('button', { name: 'Unlock' }).click();
    await expect(sheet(page, 1).getByText('Only who knows')).toBeVisible();
  });

for (const [name, code] of [
  ['only-a-start', 'truncated'],
  ['empty', 'truncated'],
  ['not-a-pdf', 'invalid'],
  ['all-pages-gone', 'invalid'],
  ['certificate-locked', 'encryption-unsupported'],
] as const)
  test(`${name} is refused as ${code}, and the next document opens`, async ({ page }) => {
    await page.evaluate(([file, size]) => window.harness.show(file, size), [
      name,
      files.get(name)?.length ?? 0,
    ] as const);
    await expect(page.getByRole('alert')).toContainText(code);
    await open(page, 'columns');
    await expect(page.getByRole('alert')).toHaveCount(0);
  });

test('a page that is damaged says so on its sheet, and the pages beside it are shown', async ({ page }) => {
  await open(page, 'cyclic-pages');
  await page.evaluate(() => window.harness.controller.goTo(2));
  await expect(sheet(page, 2)).toHaveAccessibleName(/^Page 2 is damaged/);
  await expect(sheet(page, 1).getByText('The only page.')).toBeAttached();
  await expect(page.getByRole('status').filter({ hasText: 'pages may be missing' })).toBeVisible();
});

test('of a file that is cut, and of one without its first page, the pages that are left are shown', async ({
  page,
}) => {
  await open(page, 'truncated');
  await expect(page.getByRole('status').filter({ hasText: 'ends too early' })).toBeVisible();
  await expect(sheet(page, 1).getByText('The community garden budget')).toBeVisible();
  await open(page, 'page-gone');
  await expect(sheet(page, 2).getByText('Third.')).toBeVisible();
  await open(page, 'first-page-gone');
  await expect(page.getByRole('status').filter({ hasText: 'is damaged' })).toBeVisible();
  await expect(sheet(page, 1).getByText('Second.')).toBeVisible();
  await expect(sheet(page, 2).getByText('Third.')).toBeVisible();
});

test('a document whose first page can not be read is shown from there on, and searched', async ({ page }) => {
  await open(page, 'first-page-unmeasured');
  await expect(sheet(page, 1)).toHaveAccessibleName(/^Page 1 is damaged/);
  await expect(sheet(page, 1).locator('canvas')).toHaveCount(0);
  await page.evaluate(() => window.harness.controller.find('Second'));
  await expect.poll(async () => (await snapshot(page)).find.total).toBe(1);
  await expect(sheet(page, 2).getByText('Second.')).toBeVisible();
});

/** Files that are damaged or odd, each with what is shown of it: so many pages, or the reason why none is. */
const AWKWARD: Readonly<Record<string, number | string>> = {
  empty: 'truncated',
  'one-byte': 'invalid',
  'error-page': 'invalid',
  'no-pages': 'invalid',
  'objects-damaged': 'invalid',
  'table-damaged': 1,
  'in-streams': 1,
  'after-junk': 3,
  'damaged-content': 1,
  'damaged-stream': 1,
  'damaged-parts': 1,
  'damaged-font': 1,
  'odd-boxes': 8,
  'user-units': 5,
  'cyclic-pages': 2,
  'deep-pages': 1,
  'many-pages': 4000,
  'cyclic-outline': 1,
  'long-outline': 1,
  'odd-labels': 3,
  'dead-links': 1,
  'damaged-portfolio': 1,
  'xfa-drawn': 1,
  second: 1,
};

test('of files that are damaged or odd, what can be had is shown, and nothing goes to the console', async ({
  page,
}) => {
  test.setTimeout(120_000);
  const shown: Record<string, number | string> = {};
  for (const name of Object.keys(AWKWARD)) {
    await page.evaluate(([file, size]) => window.harness.show(file, size), [
      name,
      files.get(name)?.length ?? 0,
    ] as const);
    shown[name] = await page.evaluate(async (file) => {
      const { controller, shown: now } = window.harness;
      const alert = () => document.querySelector('[role="alert"]')?.textContent;
      while (now() !== file || !(controller.snapshot().painted || alert()))
        await new Promise((resolve) => setTimeout(resolve, 20));
      const reason = /Reason: (.+)\./.exec(alert() ?? '')?.[1];
      if (reason) return reason;
      const { pageCount } = controller.snapshot();
      for (const number of [2, 3, 4, 5, 6, 7, 8, pageCount]) {
        controller.goTo(number);
        await new Promise((resolve) => setTimeout(resolve, 40));
      }
      await controller.loadOutline();
      for (const item of controller.snapshot().outline?.slice(0, 3) ?? []) controller.goToOutline(item);
      return pageCount;
    }, name);
    for (const link of await page.locator('.linkAnnotation > a').all()) await link.dispatchEvent('click');
    for (const pin of await page.locator('.fileAttachmentAnnotation').all())
      await pin.locator('> *').first().dispatchEvent('dblclick');
    await page.evaluate(() => window.harness.leave());
    await page.waitForFunction(() => window.harness.controller.snapshot().status === 'empty');
  }
  expect(shown).toEqual(AWKWARD);
  expect(await page.evaluate(() => window.harness.told)).toEqual([]);
});

test('what a document holds besides its pages is named, and a form that is not drawn is said to be one', async ({
  page,
}) => {
  await open(page, 'portfolio');
  await expect(page.getByRole('status').filter({ hasText: IN_PORTFOLIO.join(', ') })).toBeVisible();
  await open(page, 'xfa-undrawn');
  await expect(page.getByRole('status').filter({ hasText: 'made for another program' })).toBeVisible();
  await open(page, 'xfa-drawn');
  await expect(page.locator('.annotationLayer')).toHaveCount(1);
  await expect(page.getByRole('status').filter({ hasText: 'another program' })).toHaveCount(0);
});

test('a file that lost its end is shown with a warning', async ({ page }) => {
  await open(page, 'last-lines-gone');
  await expect(page.getByRole('status').filter({ hasText: 'ends too early' })).toBeVisible();
});

test('going on at once from a long document leaves no trace of it', async ({ page }) => {
  for (const name of ['long', 'columns', 'long', 'rotated']) await open(page, name);
  await expect(page.locator('.page')).toHaveCount(4);
});

test('what is missing or too large is told apart', async ({ page }) => {
  const code = (file: string, size: number) =>
    page.evaluate(
      ([url, bytes]) => window.harness.openPdf({ url, size: bytes }).catch((error) => error.code),
      [`pdf/${file}.pdf`, size] as const,
    );
  expect(await code('not-there', 10)).toBe('missing');
  expect(await code('columns', 3 * 1024 ** 3)).toBe('too-large');
  // Chromium itself reports the missing file.
  expect(complaints.splice(0)).toHaveLength(1);
});

for (const name of [
  'broken-xref',
  'last-lines-gone',
  'huge-page',
  'absurd-pages',
  'claims-too-much',
  'cropped',
  'thousand',
])
  test(`${name} is shown as far as it goes`, async ({ page }) => {
    await open(page, name);
    await page.evaluate(() => window.harness.controller.goTo(1000));
    const { page: last, pageCount } = await snapshot(page);
    expect(last).toBe(pageCount);
    await expect(sheet(page, last).locator('.textLayer span').first()).toBeAttached();
  });

test('a large file is read in parts, and only in those that are needed', async ({ page }) => {
  const parts: string[] = [];
  page.on('request', (request) => {
    if (request.url().endsWith('bulky.pdf')) parts.push(request.headers().range ?? 'whole');
  });
  await open(page, 'bulky');
  await page.evaluate(() => window.harness.controller.goTo(3));
  await expect(sheet(page, 3).getByText('Page 3 of a file')).toBeVisible();
  expect(parts).not.toContain('whole');
  expect(parts.length).toBeLessThan(10);
});

test('a large file that can not be read any more is told, not waited for', async ({ page }) => {
  let asked = 0;
  await page.route('**/bulky.pdf', (route) => {
    asked += 1;
    return asked > 2 ? route.abort() : route.continue();
  });
  await page.evaluate((size) => window.harness.show('bulky', size), files.get('bulky')?.length ?? 0);
  await expect(page.getByRole('alert')).toContainText('unreadable');
  await page.unroute('**/bulky.pdf');
  await page.getByRole('button', { name: 'Try again' }).click();
  await expect(sheet(page, 1).getByText('Page 1 of a file')).toBeVisible();
  // Chromium itself reports the requests that were cut.
  expect(complaints.splice(0).filter((line) => !line.includes('ERR_FAILED'))).toEqual([]);
});

test('a document that was opened ahead is there at once, and those left are kept within bounds', async ({
  page,
}) => {
  await open(page, 'columns');
  const size = files.get('mixed-sizes')?.length ?? 0;
  await page.evaluate((bytes) => {
    window.harness.documents.want([{ url: 'pdf/mixed-sizes.pdf', size: bytes, sha256: 'mixed-sizes' }]);
  }, size);
  await expect.poll(() => page.evaluate(() => window.harness.documents.kept)).toContain('mixed-sizes');
  const requests: string[] = [];
  page.on('request', (request) => requests.push(request.url()));
  await open(page, 'mixed-sizes');
  await expect(sheet(page, 1).getByText('The community garden budget')).toBeVisible();
  expect(requests.filter((url) => url.endsWith('.pdf'))).toEqual([]);
  for (const name of ['rotated', 'labelled', 'form', 'chinese', 'long']) await open(page, name);
  expect((await page.evaluate(() => window.harness.documents.kept)).length).toBe(5);
});

test('a page that was drawn ahead stands at once where the viewer draws it, and looks the same', async ({
  page,
}) => {
  // The pane has been measured by a document before.
  await open(page, 'columns');
  const size = files.get('mixed-sizes')?.length ?? 0;
  const shown = await page.evaluate(async (bytes) => {
    const small = (canvas: HTMLCanvasElement) => {
      const copy = new OffscreenCanvas(24, 32);
      const pen = copy.getContext('2d');
      pen?.drawImage(canvas, 0, 0, 24, 32);
      const { x, y, width, height } = canvas.getBoundingClientRect();
      return { box: [x, y, width, height], ink: [...(pen?.getImageData(0, 0, 24, 32).data ?? [])] };
    };
    const source = { url: 'pdf/mixed-sizes.pdf', size: bytes, sha256: 'mixed-sizes' };
    const { promise: readied, resolve } = Promise.withResolvers<void>();
    window.harness.documents.want([source]);
    const handle = await window.harness.documents.acquire(source);
    window.harness.documents.release(source.sha256);
    // Wanted once more, it is readied anew.
    const warm = handle.warm.bind(handle);
    handle.warm = async (at) => warm(at).then(resolve);
    window.harness.documents.want([source]);
    await readied;
    const ahead = new Promise<ReturnType<typeof small>>((seen) => {
      const watch = new MutationObserver(() => {
        const canvas = document.querySelector<HTMLCanvasElement>('.page > canvas[data-ahead]');
        if (canvas) seen(small(canvas));
        if (canvas) watch.disconnect();
      });
      watch.observe(document.body, { childList: true, subtree: true });
    });
    window.harness.show('mixed-sizes', bytes);
    const first = await ahead;
    while (document.querySelector('canvas[data-ahead]') ?? !document.querySelector('.canvasWrapper canvas'))
      await new Promise(requestAnimationFrame);
    const drawn = document.querySelector<HTMLCanvasElement>('.canvasWrapper canvas');
    return { first, last: drawn && small(drawn) };
  }, size);
  for (const [at, side] of shown.first.box.entries())
    expect(Math.abs(side - (shown.last?.box[at] ?? 0))).toBeLessThan(1.5);
  const off = shown.first.ink.map((value, at) => Math.abs(value - (shown.last?.ink[at] ?? 0)));
  expect(off.reduce((sum, each) => sum + each, 0) / off.length).toBeLessThan(2);
  expect(Math.min(...shown.first.ink)).toBeLessThan(250);
});

test('a document opened out of sight is fitted when its pane comes into sight', async ({ page }) => {
  await page.evaluate(() => document.getElementById('root')?.setAttribute('hidden', ''));
  const size = files.get('mixed-sizes')?.length ?? 0;
  await page.evaluate((bytes) => window.harness.show('mixed-sizes', bytes), size);
  await expect.poll(async () => (await snapshot(page)).status).toBe('ready');
  await page.evaluate(() => document.getElementById('root')?.removeAttribute('hidden'));
  await expect.poll(async () => (await snapshot(page)).painted).toBe(true);
  const box = await sheet(page, 1).boundingBox();
  expect(box?.width).toBeGreaterThan(650);
  expect(box?.width).toBeLessThan(740);
});

test('a narrower pane fits the page anew and keeps what is being read', async ({ page }) => {
  await open(page, 'mixed-sizes');
  await page.evaluate(() =>
    window.harness.controller.restore({ page: 2, top: 0, left: 0, zoom: 'fit-width', rotation: 0 }),
  );
  await expect(sheet(page, 2).getByText('Part 2')).toBeInViewport();
  await page.setViewportSize({ width: 500, height: 900 });
  await expect.poll(async () => (await sheet(page, 2).boundingBox())?.width).toBeLessThan(480);
  await expect(sheet(page, 2).getByText('Part 2')).toBeInViewport();
});

for (const theme of ['paper', 'night'])
  test(`every state of the pane is clean for axe in ${theme}`, async ({ page }) => {
    await page.goto(`${server.address}?theme=${theme}`);
    const check = async (state: string) => {
      // The first heading is the screen's that the pane stands in.
      const { violations } = await axeIn(theme, page).disableRules('page-has-heading-one').analyze();
      expect(violations.map(({ id, nodes }) => [state, id, nodes[0]?.html])).toEqual([]);
    };
    await check('nothing');
    await page.evaluate((size) => window.harness.show('locked', size), files.get('locked')?.length ?? 0);
    await expect(page.getByRole('alert')).toBeVisible();
    await check('locked');
    await open(page, 'labelled');
    await page.hover('.textAnnotation');
    await check('note');
    await open(page, 'mixed-sizes');
    await page.getByRole('button', { name: 'Pages', exact: true }).click();
    await page.keyboard.press('/');
    await page.keyboard.type('survey');
    await select(page, 1, 'Because of the budget', 'the council');
    await page.evaluate(() => {
      const { controller, mark } = window.harness;
      const quads = controller.currentSelection()?.quads ?? [];
      mark([{ id: 'one', page: 1, quads, label: 'P1', name: 'P1 Realistic scenario', style: 'b' }]);
    });
    await expect(page.getByRole('button', { name: 'P1 Realistic scenario' })).toBeVisible();
    await check('finding');
    await page.getByRole('button', { name: 'Contents', exact: true }).click();
    await check('contents');
  });

/** Bytes of the page's own memory after a thorough collection. */
async function heap(page: Page) {
  const session = await page.context().newCDPSession(page);
  await session.send('HeapProfiler.collectGarbage');
  await session.send('HeapProfiler.collectGarbage');
  const { usedSize } = await session.send('Runtime.getHeapUsage');
  await session.detach();
  return usedSize;
}

test('paging through 350 pages and closing gives the memory back', async ({ page }) => {
  test.setTimeout(120_000);
  await open(page, 'columns');
  await page.evaluate(() => window.harness.leave());
  const before = await heap(page);
  await open(page, 'long');
  for (let number = 1; number <= 350; number += 7) {
    await page.evaluate((to) => window.harness.controller.goTo(to), number);
    await expect(sheet(page, number).locator('.textLayer span').first()).toBeAttached();
  }
  expect(await page.locator('canvas').count()).toBeLessThan(25);
  await page.evaluate(() => window.harness.leave());
  await page.evaluate(() => window.harness.documents.dispose());
  await expect(page.locator('canvas')).toHaveCount(0);
  expect(((await heap(page)) - before) / 1024 ** 2).toBeLessThan(60);
  expect(page.workers().length).toBeLessThanOrEqual(2);
});
