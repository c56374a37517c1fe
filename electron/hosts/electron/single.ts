import type { App, BrowserWindow } from 'electron';

/**
 * Takes the place of the only running Touchstone of this person. A second start brings the first window to the front
 * and ends; the library has a lock of its own besides.
 * @returns false when another one runs already; then this one should quit.
 */
export function takeOnlyPlace(app: App, window: () => BrowserWindow | null): boolean {
  if (!app.requestSingleInstanceLock()) return false;
  app.on('second-instance', () => {
    const first = window();
    if (!first) return;
    if (first.isMinimized()) first.restore();
    first.show();
    first.focus();
  });
  return true;
}
