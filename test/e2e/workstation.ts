import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cp, mkdtemp, rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { test as base, expect, type Page } from '@playwright/test';

const BROWSER_HOST = fileURLToPath(new URL('../../dist/electron/browser.js', import.meta.url));

/** A running workstation: the built browser host over a library of its own. */
export interface Workstation {
  library: string;
  /** The launch address, which works once. */
  address: string;
  origin: string;
  process: ChildProcess;
  end(signal?: NodeJS.Signals): Promise<void>;
}

/** Starts the browser host as `npm start -- --no-open --host browser` does. */
export async function startWorkstation(library: string, sources: string[] = []): Promise<Workstation> {
  const child = spawn(process.execPath, [BROWSER_HOST, '--no-open', '--library', library, ...sources], {
    stdio: ['ignore', 'pipe', 'inherit'],
  });
  const [address] = (await once(createInterface(child.stdout), 'line')) as [string];
  return {
    library,
    address,
    origin: new URL(address).origin,
    process: child,
    async end(signal = 'SIGTERM') {
      if (child.exitCode !== null || child.signalCode !== null) return;
      child.kill(signal);
      await once(child, 'exit');
    },
  };
}

/** Everything that must never happen on any screen: errors, refused content, a request off the machine. */
function watch(page: Page, origin: string): string[] {
  const wrongs: string[] = [];
  page.on('pageerror', (error) => wrongs.push(`page error: ${error.message}`));
  page.on('console', (message) => {
    if (message.type() === 'error' || message.type() === 'warning') wrongs.push(`console: ${message.text()}`);
  });
  page.on('request', (request) => {
    const url = request.url();
    if (!url.startsWith(origin) && !/^(blob|data):/.test(url)) wrongs.push(`request off the machine: ${url}`);
  });
  return wrongs;
}

interface Fixtures {
  /** What the library holds when the window opens: nothing, or the sample batch. */
  holds: 'nothing' | 'sample';
  /** A folder that goes when the test ends. */
  folder: string;
  workstation: Workstation;
  /** The window, already past the launch address; the test fails when anything went wrong in it. */
  desk: Page;
}

export const test = base.extend<Fixtures>({
  // biome-ignore lint/correctness/noEmptyPattern: Playwright reads the fixture's needs from the pattern
  folder: async ({}, use) => {
    const folder = await mkdtemp(join(tmpdir(), 'touchstone-e2e-'));
    await use(folder);
    await rm(folder, { recursive: true, force: true });
  },
  holds: ['nothing', { option: true }],
  workstation: async ({ folder, holds }, use) => {
    const library = join(folder, 'library');
    const sample = process.env.TOUCHSTONE_SAMPLE_LIBRARY;
    if (holds === 'sample' && sample) await cp(sample, library, { recursive: true });
    const workstation = await startWorkstation(library);
    await use(workstation);
    await workstation.end();
  },
  desk: async ({ page, workstation }, use) => {
    const wrongs = watch(page, workstation.origin);
    await page.goto(workstation.address);
    await use(page);
    expect(wrongs).toEqual([]);
  },
});

export { expect };

/** Says who is reading, as somebody does at the first start. */
export async function signIn(page: Page, code = 'AS-07'): Promise<void> {
  await page.getByRole('textbox', { name: 'Assessor code' }).fill(code);
  await page.getByRole('button', { name: 'Begin' }).click();
}

/** Loads the sample batch from an empty library and comes to the queue. */
export async function loadSample(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Load the sample batch' }).click();
  const go = page.getByRole('button', { name: 'Go to the queue' });
  await go.or(page.getByRole('grid')).first().waitFor();
  if (await go.isVisible()) await go.click();
}

/** Opens one submission of the sample batch in the reading room. */
export async function openSubmission(page: Page, id: string): Promise<void> {
  await page.evaluate((key) => {
    window.location.hash = `#/review/${key}`;
  }, `sample-batch/${id}`);
  await page.getByRole('region', { name: 'Rubric' }).waitFor();
}
