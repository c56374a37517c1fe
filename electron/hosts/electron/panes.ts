import type { BrowserWindow, BrowserWindowConstructorOptions, WebContents } from 'electron';
import { isPaneOf } from './origin.ts';

const panes = new WeakSet<BrowserWindow>();

/** Whether a window holds one pane of the reading room, and not the whole desk. */
export const isPane = (window: BrowserWindow): boolean => panes.has(window);

/**
 * Lets the desk's window open the windows of its panes: exactly their address, under the name that belongs to it, so
 * that a second asking finds the window that is there. They close with the desk's window, and open none themselves.
 * @param options what every window is made of.
 */
export function allowPanes(contents: WebContents, options: BrowserWindowConstructorOptions): void {
  contents.setWindowOpenHandler(({ url, frameName }) =>
    isPaneOf(url, frameName)
      ? {
          action: 'allow',
          outlivesOpener: false,
          overrideBrowserWindowOptions: {
            ...options,
            width: 960,
            height: 900,
            minWidth: 480,
            minHeight: 360,
          },
        }
      : { action: 'deny' },
  );
  contents.on('did-create-window', (window) => {
    panes.add(window);
    window.on('page-title-updated', (event) => event.preventDefault());
    window.once('ready-to-show', () => window.show());
  });
}
