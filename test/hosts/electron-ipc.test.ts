import { BrowserWindow, ipcMain } from 'electron';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { DeskListener } from '../../electron/desk/desk.ts';
import { answerCalls, pushEvents } from '../../electron/hosts/electron/ipc.ts';
import type { Reply } from '../../shared/contract/refusal.ts';
import * as double from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

const call = vi.fn<(name: string, input: unknown) => Promise<Reply<unknown>>>();
answerCalls(ipcMain, { call });

const page = { url: 'touchstone://app/index.html#/queue', parent: null };
const ask = (frame: Parameters<typeof double.invokeAs>[0], ...args: unknown[]) =>
  double.invokeAs(frame, 'touchstone:call', ...args) as Promise<Reply<unknown>>;

beforeEach(() => {
  call.mockReset();
  call.mockResolvedValue({ ok: true, value: 'answer' });
});

describe('a call of the page', () => {
  it('reaches the desk with name and input, and the reply comes back', async () => {
    expect(await ask(page, 'queue.list', { batch: null })).toEqual({ ok: true, value: 'answer' });
    expect(call).toHaveBeenCalledWith('queue.list', { batch: null });
  });

  const gone = {
    parent: null,
    get url(): string {
      throw new Error('Render frame was disposed before WebFrameMain could be accessed');
    },
  };
  it.each([
    ['a frame that is gone', null],
    ['a frame that goes meanwhile', gone],
    ['a frame inside the page', { url: page.url, parent: page }],
    ['another origin', { url: 'https://example.org/index.html', parent: null }],
    ['a look-alike origin', { url: 'touchstone://app.evil/index.html', parent: null }],
    ['an artifact', { url: `touchstone://app/artifact/${'ab'.repeat(32)}`, parent: null }],
    ['a file', { url: 'file:///index.html', parent: null }],
    ['an empty page', { url: 'about:blank', parent: null }],
    ['no address', { url: '', parent: null }],
  ])('from %s is refused with a code, and the desk hears nothing', async (_who, frame) => {
    expect(await ask(frame, 'queue.list', {})).toMatchObject({ ok: false, code: 'unavailable' });
    expect(call).not.toHaveBeenCalled();
  });

  it.each([undefined, null, 7, {}, ['queue.list']])('named %j is unknown', async (name) => {
    expect(await ask(page, name, {})).toMatchObject({ ok: false, code: 'unknown-call' });
    expect(call).not.toHaveBeenCalled();
  });

  it('is answered with a code even when the desk breaks its word and throws', async () => {
    call.mockRejectedValue(new Error('boom'));
    expect(await ask(page, 'queue.list', {})).toMatchObject({ ok: false, code: 'unexpected' });
  });

  it('keeps its refusal when the facts beside it cannot cross', async () => {
    call.mockResolvedValue({ ok: false, code: 'stale', message: 'Look again.', detail: { on: () => {} } });
    const reply = await ask(page, 'reading.do', {});
    expect(reply).toMatchObject({ ok: false, code: 'stale', message: 'Look again.' });
    expect(() => structuredClone(reply)).not.toThrow();
  });
});

describe('an event of the desk', () => {
  it('reaches every window until that is ended', () => {
    const listeners = new Set<DeskListener>();
    const listen = (listener: DeskListener) => {
      listeners.add(listener);
      return () => void listeners.delete(listener);
    };
    const windows = [new double.BrowserWindow(), new double.BrowserWindow()];
    const closed = new double.BrowserWindow();
    const end = pushEvents({ listen }, () => [...BrowserWindow.getAllWindows(), closed as never]);
    closed.close();

    const step = { job: 'load', stage: 'hashing', file: 'a.pdf', done: 1, total: 2, left: null };
    for (const listener of listeners) listener('progress', step);
    for (const window of windows)
      expect(window.webContents.sent).toEqual([['touchstone:event', 'progress', step]]);
    expect(closed.webContents.sent).toEqual([]);
    end();
    expect(listeners.size).toBe(0);
  });
});
