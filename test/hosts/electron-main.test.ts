import { existsSync, mkdirSync, mkdtempSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { openLibrary } from '../../electron/desk/library/library.ts';
import type { Reply } from '../../shared/contract/refusal.ts';
import type { SessionView } from '../../shared/contract/views.ts';
import {
  answers,
  app,
  asked,
  BrowserWindow,
  becomeReady,
  doors,
  fetchAs,
  invokeAs,
} from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

/* `main.ts` runs for real over the double, from its first line to the end of the program, in this order. */

const folder = mkdtempSync(join(tmpdir(), 'electron-main-'));
const library = join(folder, 'library');
const first = () => BrowserWindow.getAllWindows()[0];

beforeAll(async () => {
  mkdirSync(library);
  writeFileSync(join(library, 'settings.json'), '{"theme": "nig');
  answers.packaged = false;
  process.argv = ['electron', 'main.js', '--library', library, 'spring.zip', '--user-data-dir=/elsewhere'];
  await import('../../electron/main.ts');
});
afterAll(() => rmSync(folder, { recursive: true }));

describe('starting', () => {
  it('sandboxes every renderer and registers the scheme before the app is ready, and opens nothing yet', () => {
    expect(asked.beforeReady).toEqual([
      'enableSandbox',
      'appendSwitch',
      'appendSwitch',
      'registerSchemesAsPrivileged',
    ]);
    expect(asked.sandboxed).toBe(true);
    expect(asked.name).toBe('Touchstone');
    expect(BrowserWindow.getAllWindows()).toEqual([]);
    expect(existsSync(join(library, 'library.sqlite'))).toBe(false);
  });

  it('then opens one window on the own page, with the session shut and the navigation guarded', async () => {
    await becomeReady();
    expect(BrowserWindow.getAllWindows()).toHaveLength(1);
    expect(first()?.loaded).toBe('touchstone://app/index.html');
    expect(first()?.options.webPreferences).toMatchObject({ sandbox: true, contextIsolation: true });
    for (const door of [doors.request, doors.check, doors.device, doors.network]) expect(door).not.toBeNull();
    expect(first()?.webContents.openHandler?.({ url: 'https://example.org' } as never)).toEqual({
      action: 'deny',
    });
    expect(first()?.webContents.eventNames()).toEqual(
      expect.arrayContaining([
        'will-navigate',
        'will-redirect',
        'will-frame-navigate',
        'will-attach-webview',
      ]),
    );
    expect(asked.menu.length).toBeGreaterThan(2);
    expect((await fetchAs('touchstone://app/')).status).toBe(200);
  });

  it('opens the library and offers the sources that were named', async () => {
    const page = { url: 'touchstone://app/index.html', parent: null };
    const reply = (await invokeAs(page, 'touchstone:call', 'session.get', {})) as Reply<SessionView>;
    expect(reply).toMatchObject({
      ok: true,
      value: { library, host: 'electron', trouble: null, sources: [resolve('spring.zip')] },
    });
    expect(existsSync(join(library, 'library.sqlite'))).toBe(true);
  });

  it('says that the settings were damaged and where the damaged file is kept', () => {
    const copy = readdirSync(library).find((name) => name.startsWith('settings.damaged'));
    expect(copy).toBeDefined();
    expect(asked.messageBoxes[0]?.detail).toContain(copy);
  });
});

describe('going on', () => {
  it('a second start brings the window to the front and opens no other', () => {
    const window = first();
    if (window) window.minimised = true;
    app.emit('second-instance', {}, ['touchstone', 'other.zip'], '/');
    expect(window?.done.slice(-3)).toEqual(['restore', 'show', 'focus']);
    expect(BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('the library is held for writing meanwhile', () => {
    expect(() => openLibrary(library)).toThrow(/Another Touchstone has this library open/);
  });

  it('on macOS the window comes back when the program is called to the front', () => {
    const quits = asked.quits;
    first()?.close();
    expect(asked.quits).toBe(quits + 1);
    app.emit('activate', {});
    expect(BrowserWindow.getAllWindows()).toHaveLength(1);
    app.emit('activate', {});
    expect(BrowserWindow.getAllWindows()).toHaveLength(1);
  });

  it('quitting lets go of the library', () => {
    app.emit('will-quit', {});
    openLibrary(library).close();
  });
});
