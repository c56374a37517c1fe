import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { type Browser, chromium, type Page } from '@playwright/test';
import { build } from 'vite';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findBrowser } from '../../electron/hosts/browser/window.ts';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { CALL_NAMES } from '../../shared/contract/contract.ts';

/*
 * The built preload, run by a real Chromium. What it requires as `electron` is a double in the page:
 * this shows what the bundle is and what it lets through, not how Electron isolates it.
 */

interface Heard {
  required: string[];
  invoked: unknown[][];
  /** Plays an event from the main process. */
  push(name: string, event: unknown): void;
}
declare global {
  interface Window {
    heard: Heard;
    touchstone?: Bridge;
  }
}

let browser: Browser;
let page: Page;
let folder = '';
let bundle = '';

/** Stands for Electron's renderer half and for the CommonJS wrapper of a sandboxed preload. */
const runPreload = (source: string) => `{
  const heard = { required: [], invoked: [] };
  const electron = {
    contextBridge: { exposeInMainWorld: (name, api) => { window[name] = Object.freeze(api); } },
    ipcRenderer: {
      on: (channel, listener) => { heard.push = (name, event) => listener({}, name, event); heard.channel = channel; },
      invoke: async (...args) => {
        heard.invoked.push(args);
        if (args[2]?.breaks) throw new Error('no main process');
        return { ok: true, value: args[2] };
      },
    },
    webUtils: { getPathForFile: (file) => '/dropped/' + (file instanceof File ? file.name : 'no file') },
  };
  window.heard = heard;
  const require = (name) => { heard.required.push(name); return electron; };
  (function (exports, require, module) { ${source} })({}, require, { exports: {} });
}`;

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'preload-'));
  await build({
    configFile: 'electron/vite.preload.config.ts',
    logLevel: 'error',
    build: { outDir: folder },
  });
  bundle = readFileSync(join(folder, 'preload.cjs'), 'utf8');
  const executablePath = findBrowser();
  if (!executablePath) throw new Error('This test needs an installed Chromium, Chrome or Edge.');
  browser = await chromium.launch({
    executablePath,
    args: ['--no-sandbox', '--disable-background-networking'],
  });
  page = await browser.newPage();
  await page.addScriptTag({ content: runPreload(bundle) });
});
afterAll(async () => {
  await browser?.close();
  rmSync(folder, { recursive: true });
});

describe('the built preload', () => {
  it('is one small CommonJS file that requires electron and nothing else', async () => {
    expect(readdirSync(folder)).toEqual(['preload.cjs']);
    expect(bundle).not.toMatch(/^\s*(import|export)\b/m);
    // The schemas stay out of it.
    expect(bundle.length).toBeLessThan(8_000);
    expect(await page.evaluate(() => window.heard.required)).toEqual(['electron']);
  });

  it('gives the page a host name and three functions', async () => {
    const shape = await page.evaluate(() =>
      Object.entries(window.touchstone ?? {}).map(([name, value]) => [name, typeof value]),
    );
    expect(shape).toEqual([
      ['host', 'string'],
      ['call', 'function'],
      ['on', 'function'],
      ['pathOf', 'function'],
    ]);
    expect(await page.evaluate(() => window.touchstone?.host)).toBe('electron');
  });

  it('leaves nothing else in the page', async () => {
    const found = await page.evaluate(() =>
      ['require', 'process', 'module', 'ipcRenderer', 'electron', 'Buffer'].filter((name) => name in window),
    );
    expect(found).toEqual([]);
  });

  it('carries every call of the contract over the one channel', async () => {
    const invoked = await page.evaluate(async (names) => {
      window.heard.invoked.length = 0;
      for (const name of names) await window.touchstone?.call(name, { asked: name });
      return window.heard.invoked;
    }, CALL_NAMES);
    expect(invoked).toEqual(CALL_NAMES.map((name) => ['touchstone:call', name, { asked: name }]));
  });

  it.each(['shell.run', 'touchstone:call', 'constructor', '__proto__', '', 'SESSION.GET'])(
    'refuses the call %j before it leaves the page',
    async (name) => {
      const [reply, sent] = await page.evaluate(async (unknown) => {
        window.heard.invoked.length = 0;
        return [await window.touchstone?.call(unknown as 'session.get', {}), window.heard.invoked.length];
      }, name);
      expect(reply).toMatchObject({ ok: false, code: 'unknown-call' });
      expect(sent).toBe(0);
    },
  );

  it('refuses a name that only turns into a known one', async () => {
    const reply = await page.evaluate(() =>
      window.touchstone?.call({ toString: () => 'session.get' } as unknown as 'session.get', {}),
    );
    expect(reply).toMatchObject({ ok: false, code: 'unknown-call' });
  });

  it('answers with a code when the main process does not', async () => {
    const reply = await page.evaluate(() => window.touchstone?.call('session.get', { breaks: true }));
    expect(reply).toMatchObject({ ok: false, code: 'unexpected' });
  });

  it('hands events to those who listen for them, until they stop', async () => {
    const heard = await page.evaluate(async () => {
      const told: unknown[] = [];
      const pushed = async (name: string, event: unknown) => {
        window.heard.push(name, event);
        await new Promise((later) => setTimeout(later, 0));
      };
      const off = window.touchstone?.on('changed', (event) => told.push(['one', event]));
      window.touchstone?.on('changed', (event) => told.push(['two', event]));
      await pushed('changed', { submission: 'a' });
      await pushed('progress', { job: 'j' });
      await pushed('no-event', {});
      off?.();
      await pushed('changed', { submission: 'b' });
      return told;
    });
    expect(heard).toEqual([
      ['one', { submission: 'a' }],
      ['two', { submission: 'a' }],
      ['two', { submission: 'b' }],
    ]);
  });

  it.each(['no-event', '__proto__', 'constructor'])('has no event %s', async (name) => {
    const refusal = await page.evaluate((unknown) => {
      try {
        window.touchstone?.on(unknown as 'changed', () => {});
        return null;
      } catch (error) {
        return String(error);
      }
    }, name);
    expect(refusal).toContain('TypeError');
  });

  it('says where a dropped file stands', async () => {
    expect(await page.evaluate(() => window.touchstone?.pathOf(new File([''], 'spring.zip')))).toBe(
      '/dropped/spring.zip',
    );
  });
});
