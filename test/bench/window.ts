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
export type Sought = 'saved' | 'rows';

/** Milliseconds from a key to the end of the frame in which what it does is on the screen. */
export async function fromKey(page: Page, key: string, sought: Sought): Promise<number> {
  await page.evaluate((what) => {
    const text = (selector: string) => document.querySelector(selector)?.textContent ?? '';
    const rows = text('[role="grid"]');
    let saving = false;
    const mark = document.querySelector('header [data-state="saved"]');
    if (mark)
      new MutationObserver(() => {
        saving ||= mark.getAttribute('data-state') === 'saving';
      }).observe(mark, { attributes: true });
    const seen = {
      saved: () => saving && mark?.getAttribute('data-state') === 'saved',
      rows: () => text('[role="grid"]') !== rows,
    }[what];
    const { port1, port2 } = new MessageChannel();
    (globalThis as { measured?: Promise<number> }).measured = new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        // A message sent before the frame is drawn arrives after it.
        port2.onmessage = () => resolve(performance.now() - timeStamp);
        const look = () => (seen() ? port1.postMessage(null) : requestAnimationFrame(look));
        requestAnimationFrame(look);
      };
      addEventListener('keydown', begin, { once: true, capture: true });
    });
  }, sought);
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as { measured?: Promise<number> }).measured ?? 0);
}

/** What going on to another submission is made of, each in milliseconds from the key to the end of a frame. */
export interface Stepped {
  /** Another room stands, with its rubric. */
  room: number;
  /** The first page is painted in it, all of it, with the rubric in place. */
  page: number;
  /** The words of that page can be selected. */
  text: number;
}

/** Goes on by a key from a submission to another one, in the reading room, and tells what was there when. */
export async function stepped(page: Page, key: string): Promise<Stepped> {
  await page.evaluate(() => {
    document.querySelector('main:not([data-behind] *)')?.setAttribute('data-old', '');
    const there = (selector: string) =>
      document.querySelector(`main:not([data-old], [data-behind] *) ${selector}`) !== null;
    const first = '.page[data-page-number="1"]';
    const seen = {
      room: () => there('[role="radiogroup"]'),
      // The pane says so once all of the page in sight is drawn.
      page: () => there('[role="radiogroup"]') && there(`[data-painted] ${first} canvas`),
      text: () => there(`${first} .textLayer .endOfContent`),
    };
    const { port1, port2 } = new MessageChannel();
    (globalThis as { measured?: Promise<object> }).measured = new Promise((resolve) => {
      const begin = ({ timeStamp }: Event) => {
        const times: Record<string, number> = {};
        port2.onmessage = ({ data }) => {
          // A message sent before the frame is drawn arrives after it.
          for (const part of data as string[]) times[part] ??= performance.now() - timeStamp;
          if (Object.keys(times).length === Object.keys(seen).length) resolve(times);
        };
        const look = () => {
          const now = Object.entries(seen).flatMap(([part, is]) => (is() ? [part] : []));
          port1.postMessage(now);
          if (now.length < Object.keys(seen).length) requestAnimationFrame(look);
        };
        requestAnimationFrame(look);
      };
      addEventListener('keydown', begin, { once: true, capture: true });
    });
  });
  await page.keyboard.press(key);
  return page.evaluate(() => (globalThis as unknown as { measured: Promise<Stepped> }).measured);
}

/** The value below which 95 of 100 figures lie. */
export function most(figures: readonly number[]): number {
  const sorted = [...figures].sort((a, b) => a - b);
  return sorted[Math.min(sorted.length - 1, Math.ceil(sorted.length * 0.95) - 1)] ?? Number.NaN;
}
