import { type App, app, type BrowserWindow, session } from 'electron';
import { describe, expect, it, vi } from 'vitest';
import { guardNavigation } from '../../electron/hosts/electron/navigation.ts';
import { denyNetwork, mayRequest, silenceChromium } from '../../electron/hosts/electron/network.ts';
import { isPage } from '../../electron/hosts/electron/origin.ts';
import { denyPermissions, PERMISSIONS, type Permission } from '../../electron/hosts/electron/permissions.ts';
import { takeOnlyPlace } from '../../electron/hosts/electron/single.ts';
import * as double from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

const event = () => ({ preventDefault: vi.fn() });

describe('permissions', () => {
  denyPermissions(session.defaultSession);
  const names = [...Object.keys(PERMISSIONS), 'one-that-comes-later', '__proto__', 'constructor'];

  it('know every name of this Electron', () => {
    expect(names.length).toBeGreaterThanOrEqual(47);
  });

  it.each(names)('%s is denied, asked or checked', (name) => {
    const permission = name as Permission;
    const answer = vi.fn();
    double.doors.request?.({} as never, permission, answer, {} as never);
    expect(answer.mock.calls).toEqual([[false]]);
    expect(double.doors.check?.(null, permission, 'touchstone://app', {} as never)).toBe(false);
  });

  it.each(['hid', 'serial', 'usb'] as const)('no %s device is handed over', (deviceType) => {
    expect(double.doors.device?.({ deviceType, origin: 'touchstone://app' } as never)).toBe(false);
  });
});

describe('navigation', () => {
  const window = new double.BrowserWindow();
  const contents = window.webContents;
  guardNavigation(contents as never);

  const prevented = (name: string, url: string, isMainFrame = true): boolean => {
    const details = { url, isMainFrame, isSameDocument: false, ...event() };
    contents.emit(name, details);
    return details.preventDefault.mock.calls.length > 0;
  };
  const NAMES = ['will-navigate', 'will-redirect', 'will-frame-navigate'];

  it.each(NAMES)('%s stays on the own pages', (name) => {
    expect(prevented(name, 'touchstone://app/index.html')).toBe(false);
    expect(prevented(name, 'touchstone://app/index.html#/results')).toBe(false);
    expect(prevented(name, 'touchstone://app/')).toBe(false);
  });

  it.each([
    'https://example.org/',
    'http://localhost/',
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,<script>alert(1)</script>',
    'about:blank',
    'blob:touchstone://app/1',
    'touchstone://evil/index.html',
    'touchstone://app.evil/index.html',
    'touchstone://app@evil/index.html',
    `touchstone://app/artifact/${'ab'.repeat(32)}`,
    'touchstone:app/index.html',
    'TOUCHSTONEX://app/index.html',
    '',
    'no address',
  ])('to %s is refused, directly, by redirect and in a frame', (url) => {
    for (const name of NAMES) expect(prevented(name, url)).toBe(true);
    expect(isPage(url)).toBe(false);
  });

  it('a frame goes nowhere, not even to an own page', () => {
    for (const name of NAMES) expect(prevented(name, 'touchstone://app/index.html', false)).toBe(true);
  });

  it('no window opens and no page is embedded', () => {
    expect(contents.openHandler?.({ url: 'touchstone://app/index.html' } as never)).toEqual({
      action: 'deny',
    });
    const attach = event();
    contents.emit('will-attach-webview', attach, {}, {});
    expect(attach.preventDefault).toHaveBeenCalled();
  });
});

describe('the network', () => {
  denyNetwork(session.defaultSession);
  const cancelled = (url: string) => {
    let cancel: boolean | undefined;
    double.doors.network?.({ url }, (answer) => {
      cancel = answer.cancel;
    });
    return cancel;
  };

  it.each([
    'touchstone://app/assets/app.js',
    `touchstone://app/artifact/${'ab'.repeat(32)}`,
    'blob:touchstone://app/5a4e',
    'devtools://devtools/bundled/inspector.html',
  ])('%s is ours', (url) => {
    expect(cancelled(url)).toBe(false);
  });

  it.each([
    'https://example.org/pixel.png',
    'http://127.0.0.1:8000/',
    'ws://example.org/',
    'wss://example.org/',
    'ftp://example.org/file',
    'file:///etc/passwd',
    'data:text/html,hello',
    'chrome-extension://abc/page.html',
    'devtools://remote/serve_file/x',
    'blob:https://example.org/1',
    'blob:touchstone://app.evil/1',
    'touchstone://evil/x',
    'garbage',
  ])('%s is refused', (url) => {
    expect(cancelled(url)).toBe(true);
    expect(mayRequest(url)).toBe(false);
  });

  it('nothing is downloaded', () => {
    const download = event();
    session.defaultSession.emit('will-download', download);
    expect(download.preventDefault).toHaveBeenCalled();
  });

  it('Chromium is told to ask for nothing by itself', () => {
    silenceChromium(app);
    expect(double.asked.switches).toEqual({
      'disable-background-networking': undefined,
      'host-resolver-rules': 'MAP * ~NOTFOUND',
    });
  });
});

describe('a second start', () => {
  it('ends when another Touchstone is running', () => {
    double.answers.onlyInstance = false;
    expect(takeOnlyPlace(app as App, () => null)).toBe(false);
    double.answers.onlyInstance = true;
  });

  it('brings the first window to the front, minimised or not', () => {
    const first = new double.BrowserWindow();
    first.minimised = true;
    expect(takeOnlyPlace(app, () => first as unknown as BrowserWindow)).toBe(true);
    double.app.emit('second-instance', {}, ['touchstone'], '/');
    expect(first.done).toEqual(['restore', 'show', 'focus']);
  });
});
