import { describe, expect, it, vi } from 'vitest';
import { rememberedPlace } from '../../electron/hosts/electron/bounds.ts';
import { menuTemplate } from '../../electron/hosts/electron/menu.ts';
import { guardNavigation } from '../../electron/hosts/electron/navigation.ts';
import { isPane } from '../../electron/hosts/electron/panes.ts';
import { openWindow, windowOptions } from '../../electron/hosts/electron/windows.ts';
import { asked, type BrowserWindow, BrowserWindow as ElectronWindow } from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

const parts = { preload: '/dist/preload.cjs', icon: '/dist/icon.png', packaged: true };
const screen = { x: 0, y: 0, width: 1920, height: 1080 };
const placed = { x: 100, y: 50, width: 1200, height: 800, maximised: false };

describe('the window', () => {
  it('writes out every security switch', () => {
    expect(windowOptions(parts, null).webPreferences).toMatchObject({
      preload: '/dist/preload.cjs',
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      devTools: false,
    });
  });

  it('switches no Blink feature on and passes the page no argument', () => {
    const preferences = windowOptions(parts, null).webPreferences ?? {};
    for (const name of ['enableBlinkFeatures', 'additionalArguments', 'partition', 'session'])
      expect(preferences).not.toHaveProperty(name);
  });

  it('has the inspector only while the program is not packaged', () => {
    expect(windowOptions({ ...parts, packaged: false }, null).webPreferences?.devTools).toBe(true);
  });

  it('opens the own page, shown when it is painted, under a title that the page cannot change', () => {
    const keeper = { store: {} };
    const window = openWindow(parts, keeper) as unknown as BrowserWindow;
    expect(window.loaded).toBe('touchstone://app/index.html');
    expect(window.options).toMatchObject({ title: 'Touchstone', show: false, icon: '/dist/icon.png' });
    expect(window.done).toEqual([]);
    window.emit('ready-to-show');
    expect(window.done).toEqual(['show']);
    const change = { preventDefault: vi.fn() };
    window.emit('page-title-updated', change, 'Ada Lovelace, submission 7');
    expect(change.preventDefault).toHaveBeenCalled();
  });

  it('stands next time where it stood', () => {
    const keeper = { store: {} };
    const first = openWindow(parts, keeper) as unknown as BrowserWindow;
    first.bounds = { x: 300, y: 200, width: 900, height: 700 };
    first.maximize();
    first.close();
    const next = openWindow(parts, keeper) as unknown as BrowserWindow;
    expect(next.options).toMatchObject({ x: 300, y: 200, width: 900, height: 700 });
    expect(next.done).toEqual(['maximize']);
  });
});

describe('the window of a pane', () => {
  const room = '0b7f2c1e-5a4d-4c3b-9e8f-123456789abc';
  const opener = () => openWindow(parts, { store: {} }) as unknown as BrowserWindow;
  const ask = (window: BrowserWindow, url: string, frameName = `touchstone-${room}-rubric`) =>
    window.webContents.openHandler?.({ url, frameName } as never);

  it('opens for the page of a pane, with every switch of the desk\u2019s window, and goes with it', () => {
    const answer = ask(opener(), `touchstone://app/index.html#/pane/rubric/${room}`);
    expect(answer).toMatchObject({ action: 'allow', outlivesOpener: false });
    expect(answer?.overrideBrowserWindowOptions?.webPreferences).toEqual(
      windowOptions(parts, null).webPreferences,
    );
  });

  it.each([
    ['another page', 'touchstone://app/projector.html'],
    ['the whole desk', 'touchstone://app/index.html'],
    ['another screen', 'touchstone://app/index.html#/results'],
    ['an unknown pane', `touchstone://app/index.html#/pane/notes/${room}`],
    ['more than a pane', `touchstone://app/index.html#/pane/rubric/${room}/x`],
    ['a query', `touchstone://app/index.html?x#/pane/rubric/${room}`],
    ['an artifact', `touchstone://app/artifact/${'ab'.repeat(32)}#/pane/rubric/${room}`],
    ['another origin', `https://example.org/index.html#/pane/rubric/${room}`],
    ['a look-alike', `touchstone://app.evil/index.html#/pane/rubric/${room}`],
  ])('does not open for %s', (_what, url) => {
    expect(ask(opener(), url)).toEqual({ action: 'deny' });
  });

  it('has its own name, so that no second one opens beside it', () => {
    const url = `touchstone://app/index.html#/pane/rubric/${room}`;
    for (const name of ['', '_blank', `touchstone-${room}-artifact`, 'another'])
      expect(ask(opener(), url, name)).toEqual({ action: 'deny' });
  });

  it('shows when it is painted, keeps its title, and opens no window itself', () => {
    const window = opener();
    const pane = new ElectronWindow();
    guardNavigation(pane.webContents as never);
    window.webContents.emit('did-create-window', pane, {});
    pane.emit('ready-to-show');
    expect(pane.done).toEqual(['show']);
    const change = { preventDefault: vi.fn() };
    pane.emit('page-title-updated', change, 'Ada Lovelace');
    expect(change.preventDefault).toHaveBeenCalled();
    expect(isPane(pane as never)).toBe(true);
    expect(ask(pane, `touchstone://app/index.html#/pane/artifact/${room}`)).toEqual({ action: 'deny' });
  });
});

describe('a remembered place', () => {
  it('is taken when enough of it is on a screen', () => {
    expect(rememberedPlace({ store: placed }, [screen])).toEqual(placed);
    expect(rememberedPlace({ store: { ...placed, x: -1100 } }, [screen])).toEqual({ ...placed, x: -1100 });
  });

  it.each([
    ['a screen that has gone', { ...placed, x: 2500 }],
    ['barely a corner in sight', { ...placed, x: 1900 }],
    ['above the screen', { ...placed, y: -900 }],
    ['too small to use', { ...placed, width: 10 }],
    ['absurdly large', { ...placed, width: 1e9 }],
    ['no numbers', { ...placed, x: 'left' }],
    ['nothing', {}],
  ])('is not taken for %s', (_why, store) => {
    expect(rememberedPlace({ store }, [screen])).toBeNull();
  });
});

describe('the menu', () => {
  const roles = (packaged: boolean, platform: NodeJS.Platform) =>
    JSON.stringify(menuTemplate(platform, packaged)).match(/"role":"(\w+)"/g) ?? [];

  it('has the text commands that macOS gives only through a menu', () => {
    expect(roles(true, 'darwin')).toContain('"role":"appMenu"');
    for (const role of ['undo', 'redo', 'copy', 'paste', 'selectAll'])
      expect(roles(true, 'darwin')).toContain(`"role":"${role}"`);
  });

  it('offers inspector and reload only while the program is not packaged', () => {
    for (const role of ['toggleDevTools', 'reload']) {
      expect(roles(true, 'linux')).not.toContain(`"role":"${role}"`);
      expect(roles(false, 'linux')).toContain(`"role":"${role}"`);
    }
  });

  it('has nothing of its own yet: no entry runs code', () => {
    expect(JSON.stringify(menuTemplate('win32', true))).not.toContain('click');
    expect(asked.menu).toEqual([]);
  });
});
