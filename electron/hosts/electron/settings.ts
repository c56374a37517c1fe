import { copyFileSync, existsSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { ipcMain } from 'electron';
import Store from 'electron-store';
import type { Keeper } from '../../desk/settings/store.ts';

/** Hears that a file could not be read, and under which path a copy of it is kept. */
export type SetAside = (copy: string) => void;

function setAside(file: string): string {
  const stamp = new Date().toISOString().replaceAll(':', '-');
  const copy = file.replace(/\.json$/, `.damaged-${stamp}.json`);
  // Copied, then removed: if the copy cannot be made, the damaged file stays where it is.
  copyFileSync(file, copy);
  rmSync(file);
  return copy;
}

/**
 * Keeps a small object in `<folder>/<name>.json` by electron-store; the only place that knows electron-store.
 * A file that is not JSON any more is set aside as a copy, `tell` hears of it, and an empty object takes its place,
 * whether that is found at the start or later.
 */
export function openKeeper(folder: string, name: string, tell: SetAside): Keeper {
  const file = join(folder, `${name}.json`);
  const guarded = <T>(work: () => T): T => {
    try {
      return work();
    } catch (error) {
      if (!(error instanceof SyntaxError) || !existsSync(file)) throw error;
      tell(setAside(file));
      return work();
    }
  };
  const store = guarded(() => new Store({ cwd: folder, name, accessPropertiesByDotNotation: false }));
  // electron-store would tell any page where this person's data stand; nobody here asks.
  ipcMain.removeAllListeners('electron-store-get-data');
  return {
    get store() {
      return guarded(() => store.store);
    },
    set store(next) {
      store.store = next;
    },
  };
}
