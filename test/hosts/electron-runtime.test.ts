import { existsSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { _electron, type ElectronApplication, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';

/* The only test here that runs Electron itself. Where its runtime is missing it is skipped, and says so. */

const EXECUTABLES: Partial<Record<NodeJS.Platform, string>> = {
  darwin: 'Electron.app/Contents/MacOS/Electron',
  win32: 'electron.exe',
};

/** Places where Electron's runtime may stand: the one that the environment names, else the installed one. */
const folder = process.env.ELECTRON_OVERRIDE_DIST_PATH ?? resolve('node_modules/electron/dist');
const runtime = join(folder, EXECUTABLES[process.platform] ?? 'electron');
const present = existsSync(runtime);

if (!present)
  console.warn(
    `\nSKIPPED: the test in real Electron did not run, because there is no runtime at ${runtime}.\n` +
      'What the other tests in this folder show of the Electron host, they show over a double of it.\n' +
      'Set ELECTRON_OVERRIDE_DIST_PATH to a folder with Electron, or run `npx install-electron`, to run it.\n',
  );

describe.skipIf(!present)('Touchstone in real Electron', () => {
  let home = '';
  let electron: ElectronApplication;
  let page: Page;

  beforeAll(async () => {
    home = mkdtempSync(join(tmpdir(), 'electron-runtime-'));
    for (const configFile of [
      'renderer/vite.config.ts',
      'electron/vite.config.ts',
      'electron/vite.preload.config.ts',
    ])
      await build({ configFile, logLevel: 'error' });
    electron = await _electron.launch({
      executablePath: runtime,
      args: [
        resolve('dist/electron/main.js'),
        `--user-data-dir=${join(home, 'user')}`,
        '--library',
        join(home, 'library'),
      ],
    });
    page = await electron.firstWindow();
    await page.waitForLoadState();
  }, 180_000);
  afterAll(async () => {
    await electron?.close();
    rmSync(home, { recursive: true, force: true });
  });

  it('opens the own page in a sandboxed, isolated window that is just called Touchstone', async () => {
    expect(page.url()).toMatch(/^touchstone:\/\/app\/index\.html/);
    const window = await electron.evaluate(({ BrowserWindow }) => {
      const [opened] = BrowserWindow.getAllWindows();
      return { title: opened?.getTitle(), count: BrowserWindow.getAllWindows().length };
    });
    expect(window).toEqual({ title: 'Touchstone', count: 1 });
    const reachable = await page.evaluate(() =>
      ['require', 'process', 'module', 'Buffer', 'ipcRenderer'].filter((name) => name in globalThis),
    );
    expect(reachable).toEqual([]);
  });

  it('reaches the desk and nothing outside', async () => {
    const reply = await page.evaluate(() => window.touchstone?.call('session.get', {}));
    expect(reply).toMatchObject({ ok: true, value: { host: 'electron', trouble: null } });
    expect(await page.evaluate(() => window.touchstone?.call('no.such' as 'session.get', {}))).toMatchObject({
      ok: false,
      code: 'unknown-call',
    });
    const outside = await page.evaluate(() =>
      fetch('https://example.org/').then(
        () => 'reached',
        () => 'refused',
      ),
    );
    expect(outside).toBe('refused');
  });

  it('stays where it is, whatever the page tries', async () => {
    await page.evaluate(() => {
      window.open('https://example.org/');
      window.location.href = 'https://example.org/';
    });
    await page.waitForTimeout(500);
    expect(page.url()).toMatch(/^touchstone:\/\/app\/index\.html/);
    expect(electron.windows()).toHaveLength(1);
  });
});
