import { chromium, type Page } from '@playwright/test';
import { startWorkstation, type Workstation } from '../e2e/workstation.ts';
import { browserForTests } from '../run/browser.ts';

/** A window of the Chromium that is measured in; `opened` makes another one in the same program. */
export interface Window {
  page: Page;
  opened(): Promise<Page>;
}

/** Runs measurements in a Chromium of their own, on the built program. */
export async function inChromium<Result>(work: (window: Window) => Promise<Result>): Promise<Result> {
  const browser = await chromium.launch({
    executablePath: browserForTests(),
    args: [
      '--disable-background-networking',
      '--disable-renderer-backgrounding',
      '--disable-background-timer-throttling',
      '--disable-backgrounding-occluded-windows',
      ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
    ],
  });
  try {
    const context = await browser.newContext({ viewport: { width: 1440, height: 900 } });
    const opened = () => context.newPage();
    return await work({ page: await opened(), opened });
  } finally {
    await browser.close();
  }
}

/** Somebody who reads, in the window of a workstation over a library. */
export async function signedIn(page: Page, workstation: Workstation): Promise<void> {
  await page.goto(workstation.address);
  await page.getByRole('textbox', { name: 'Assessor code' }).fill('AS-99');
  await page.getByRole('button', { name: 'Begin' }).click();
  await page.getByRole('textbox', { name: 'Assessor code' }).waitFor({ state: 'detached' });
}

/** Runs a workstation over a library for as long as the work takes. */
export async function atWork<Result>(
  library: string,
  work: (workstation: Workstation) => Promise<Result>,
): Promise<Result> {
  const workstation = await startWorkstation(library);
  try {
    return await work(workstation);
  } finally {
    await workstation.end();
  }
}

/** What of the page is looked for after a key: marked before it, so that what was there does not count. */
export type Sought = 'first page' | 'saved' | 'rows';

/** Milliseconds from a key to the frame in which what it does is on the screen. */
export async function fromKey(page: Page, key: string, sought: Sought): Promise<number> {
  await page.evaluate((what) => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const rows = text('[role="grid"]');
    let saving = false;
    for (const old of document.querySelectorAll('.page')) old.setAttribute('data-old', '');
    const mark = document.querySelector('header [data-state="saved"]');
    if (mark)
      new MutationObserver(() => {
        saving ||= mark.getAttribute('data-state') === 'saving';
      }).observe(mark, { attributes: true });
    const seen = {
      // The pane says so once all of the page in sight is drawn.
      'first page': () =>
        document.querySelector('[data-painted] .page:not([data-old])[data-page-number="1"] canvas') !==
          null && document.querySelector('[role="radiogroup"]') !== null,
      saved: () => saving && mark?.getAttribute('data-state') === 'saved',
      rows: () => text('[role="grid"]') !== rows,
    }[what];
    (globalThis as { measured?: Promise<number> }).measured = new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        const look = () => (seen() ? resolve(performance.now() - timeStamp) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      };
      addEventListener('keydown', begin, { once: true, capture: true });
    });
  }, sought);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as { measured?: Promise<number> }).measured ?? 0);
}

/** The value below which 95 of 100 figures lie. */
export function most(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}
