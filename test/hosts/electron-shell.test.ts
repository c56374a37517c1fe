import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { BrowserWindow, dialog, shell as system } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { electronShell } from '../../electron/hosts/electron/shell.ts';
import { answers, asked } from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

const window = new BrowserWindow();
const shell = electronShell({ dialog, system, window: () => window, openProjector: () => {} });

beforeEach(() => {
  asked.opened.length = 0;
  asked.shown.length = 0;
  asked.messageBoxes.length = 0;
  asked.openDialogs.length = 0;
  answers.button = 0;
  answers.picked = [];
});

describe('a link', () => {
  it.each([
    ['https://example.org/lesson?a=1#b', 'example.org', 'https://example.org/lesson?a=1#b'],
    ['HTTP://EXAMPLE.org', 'example.org', 'http://example.org/'],
    ['https://example.org:8443/x', 'example.org:8443', 'https://example.org:8443/x'],
    // What looks like one host and is another shows as what it is.
    ['https://example.org@evil.test/', 'evil.test', 'https://example.org@evil.test/'],
    ['https://xn--80ak6aa92e.com/', 'xn--80ak6aa92e.com', 'https://xn--80ak6aa92e.com/'],
    ['https://аррӏе.com/', 'xn--80ak6aa92e.com', 'https://xn--80ak6aa92e.com/'],
    ['mailto:someone@example.org?subject=Hi', 'someone@example.org', 'mailto:someone@example.org?subject=Hi'],
  ])('%s is opened after the question has named %s', async (address, named, opened) => {
    expect(await shell.openLink(address)).toBe(true);
    expect(asked.messageBoxes[0]?.message).toContain(named);
    expect(asked.messageBoxes[0]?.detail).toContain(opened);
    expect(asked.opened).toEqual([opened]);
  });

  it('stays closed when the person stays', async () => {
    answers.button = 1;
    expect(await shell.openLink('https://example.org/')).toBe(false);
    expect(asked.opened).toEqual([]);
  });

  it('is not opened by a key pressed in passing: staying is the default and what Escape means', async () => {
    await shell.openLink('https://example.org/');
    expect(asked.messageBoxes[0]).toMatchObject({ defaultId: 1, cancelId: 1 });
  });

  it.each([
    'file:///etc/passwd',
    'javascript:alert(1)',
    'data:text/html,x',
    'vbscript:x',
    'smb://server/share',
    'ms-msdt:/id',
    'touchstone://app/index.html',
    'ftp://example.org/',
    '//example.org',
    'example.org',
    '',
    'http://',
  ])('%s is refused without a question', async (address) => {
    await expect(shell.openLink(address)).rejects.toMatchObject({ code: 'invalid-input' });
    expect(asked.messageBoxes).toEqual([]);
    expect(asked.opened).toEqual([]);
  });

  it('to a mail address that is not decodable is still only a question', async () => {
    expect(await shell.openLink('mailto:%ff@example.org')).toBe(true);
    expect(asked.messageBoxes[0]?.message).toContain('%ff@example.org');
  });
});

describe('choosing a source', () => {
  it('asks for a zip or a folder, one of them', async () => {
    answers.picked = ['/batches/spring.zip'];
    expect(await shell.pick('zip')).toEqual({ path: '/batches/spring.zip', available: true });
    await shell.pick('folder');
    expect(asked.openDialogs.map((options) => options.properties?.[0])).toEqual([
      'openFile',
      'openDirectory',
    ]);
    expect(asked.openDialogs[0]?.filters?.[0]?.extensions).toEqual(['zip']);
  });

  it('may be called off', async () => {
    expect(await shell.pick('folder')).toEqual({ path: null, available: true });
  });
});

describe('showing a file', () => {
  it('shows what is there and nothing else: no share, no relative path, nothing missing', async () => {
    const folder = mkdtempSync(join(tmpdir(), 'shell-'));
    const file = join(folder, 'results.csv');
    writeFileSync(file, 'rows');
    expect(await shell.showFile(file)).toBe(true);
    for (const path of [join(folder, 'missing'), 'results.csv', '\\\\server\\share', `//${file}`])
      expect(await shell.showFile(path)).toBe(false);
    expect(asked.shown).toEqual([file]);
    rmSync(folder, { recursive: true });
  });
});
