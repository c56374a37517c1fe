import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { vi } from 'vitest';
import type { Bridge } from '../../renderer/app/bridge.ts';
import { app, BrowserWindow, becomeReady, exposed, fetchAs } from '../doubles/electron.ts';
import { contractSuite } from './contract-suite.ts';

vi.mock('electron', () => import('../doubles/electron.ts'));

/*
 * `main.ts`, `preload.ts` and `hosts/electron` run for real, over a double of the module `electron`:
 * this shows that the host carries the contract, not that Electron does what the double does.
 */
contractSuite('The Electron host, over a double of Electron,', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'electron-contract-'));
  process.argv = ['electron', 'main.js', '--library', folder];
  await import('../../electron/main.ts');
  await becomeReady();
  await import('../../electron/preload.ts');
  const bridge = exposed.touchstone as Bridge;
  return {
    call: (name, input) => bridge.call(name as 'session.get', input),
    on: (event, listener) => void bridge.on(event as 'changed', listener),
    get: (path, headers) => fetchAs(`touchstone://app${path}`, { headers }),
    async close() {
      for (const window of BrowserWindow.getAllWindows()) window.close();
      app.emit('will-quit', {});
      rmSync(folder, { recursive: true });
    },
  };
});
