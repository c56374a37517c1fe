import { expect, it, vi } from 'vitest';
import { answers, app, asked, BrowserWindow, becomeReady } from '../doubles/electron.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

it('a Touchstone that finds another one running quits at once: no library, no window, no channel', async () => {
  answers.onlyInstance = false;
  process.argv = ['electron', 'main.js', '--library', '/no/such/place'];
  await import('../../electron/main.ts');
  await becomeReady();
  expect(asked.quits).toBe(1);
  expect(BrowserWindow.getAllWindows()).toEqual([]);
  expect(app.eventNames()).toEqual([]);
  expect(asked.errorBoxes).toEqual([]);
});
