import { spawn } from 'node:child_process';
import { dirname } from 'node:path';
import type { Shell } from '../../desk/context.ts';

function start(command: string, args: string[]): Promise<boolean> {
  return new Promise((settled) => {
    const child = spawn(command, args, { stdio: 'ignore', detached: true });
    child.once('error', () => settled(false));
    child.once('spawn', () => {
      child.unref();
      settled(true);
    });
  });
}

/** The system's own opener. The argument is never passed through a command interpreter. */
function openWithSystem(target: string): Promise<boolean> {
  if (process.platform === 'darwin') return start('open', [target]);
  if (process.platform === 'win32') return start('explorer.exe', [target]);
  return start('xdg-open', [target]);
}

/** What the browser host can do outside the page: it has no file dialog, so the screen offers its own. */
export const browserShell: Shell = {
  host: 'browser',
  pick: async () => ({ path: null, available: false }),
  openLink: openWithSystem,
  showFile: (path) => openWithSystem(dirname(path)),
  openFile: openWithSystem,
  // A page may open a window of its own at the press of a button.
  openProjector: async () => false,
};
