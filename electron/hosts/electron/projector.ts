import { BrowserWindow, screen } from 'electron';
import type { Desk } from '../../desk/desk.ts';
import { PROJECTOR_CHANNEL } from './channels.ts';
import { PROJECTOR_PAGE } from './origin.ts';
import { type WindowParts, windowOptions } from './windows.ts';

let shown: BrowserWindow | null = null;

/** Whether a window is the projector's. */
export const isProjector = (window: BrowserWindow): boolean => window === shown;

type Box = { x: number; y: number; width: number; height: number };

const inside = (box: Box, { x, y }: { x: number; y: number }) =>
  x >= box.x && x < box.x + box.width && y >= box.y && y < box.y + box.height;

/** The display that the desk's window does not stand on; null where there is only one. */
export function otherDisplay(displays: readonly Box[], desk: Box | null): Box | null {
  const centre = desk && { x: desk.x + desk.width / 2, y: desk.y + desk.height / 2 };
  return displays.length < 2 ? null : (displays.find((each) => !centre || !inside(each, centre)) ?? null);
}

/**
 * Opens the projector window, whole on the second display where there is one, or brings it to the front. It is told
 * what the room may see and can ask for nothing. It closes with the desk's window, and when its display goes: on the
 * only one left it would cover what the facilitator works on.
 */
export function openProjector(
  parts: WindowParts,
  desk: Pick<Desk, 'projector'>,
  beside: BrowserWindow | null,
): void {
  if (shown && !shown.isDestroyed()) {
    shown.show();
    shown.focus();
    return;
  }
  const areas = () => screen.getAllDisplays().map(({ workArea }) => workArea);
  const area = otherDisplay(areas(), beside?.getNormalBounds() ?? null);
  const window = new BrowserWindow({
    ...windowOptions(parts, null),
    minWidth: 640,
    minHeight: 480,
    ...(area
      ? { x: area.x, y: area.y, width: area.width, height: area.height, fullscreen: true }
      : { width: 1024, height: 768 }),
  });
  shown = window;
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  let off = () => {};
  window.webContents.on('did-finish-load', () => {
    off();
    off = desk.projector((view) => {
      if (!window.isDestroyed()) window.webContents.send(PROJECTOR_CHANNEL, view);
    });
  });
  const close = () => {
    if (!window.isDestroyed()) window.close();
  };
  const unplugged = () => {
    if (area && !areas().some((each) => each.x === area.x && each.y === area.y)) close();
  };
  screen.on('display-removed', unplugged);
  beside?.once('closed', close);
  window.once('closed', () => {
    off();
    screen.removeListener('display-removed', unplugged);
    beside?.removeListener('closed', close);
    if (shown === window) shown = null;
  });
  void window.loadURL(PROJECTOR_PAGE);
}
