import { BrowserWindow, type BrowserWindowConstructorOptions, screen } from 'electron';
import type { Keeper } from '../../desk/settings/store.ts';
import { type Placed, rememberedPlace } from './bounds.ts';
import { START_PAGE } from './origin.ts';
import { allowPanes } from './panes.ts';
import { WORDS } from './words.ts';

/** What a window is made of besides its place. */
export interface WindowParts {
  /** Path of the bundled preload script. */
  preload: string;
  /** Path of the icon, PNG. */
  icon: string;
  packaged: boolean;
}

/** The options of the window. Every security switch is written out, also where it is Electron's default. */
export function windowOptions(parts: WindowParts, placed: Placed | null): BrowserWindowConstructorOptions {
  return {
    title: WORDS.title,
    icon: parts.icon,
    show: false,
    minWidth: 800,
    minHeight: 600,
    ...(placed
      ? { x: placed.x, y: placed.y, width: placed.width, height: placed.height }
      : { width: 1440, height: 900 }),
    webPreferences: {
      preload: parts.preload,
      sandbox: true,
      contextIsolation: true,
      nodeIntegration: false,
      nodeIntegrationInWorker: false,
      nodeIntegrationInSubFrames: false,
      webSecurity: true,
      allowRunningInsecureContent: false,
      experimentalFeatures: false,
      webviewTag: false,
      plugins: false,
      navigateOnDragDrop: false,
      autoplayPolicy: 'document-user-activation-required',
      devTools: !parts.packaged,
      // Chromium downloads its dictionaries; only macOS has its own.
      spellcheck: process.platform === 'darwin',
    },
  };
}

/** Opens the window on the app's page, where it stood last, and remembers where it stands when it closes. */
export function openWindow(parts: WindowParts, keeper: Keeper): BrowserWindow {
  const screens = screen.getAllDisplays().map((display) => display.workArea);
  const placed = rememberedPlace(keeper, screens);
  const window = new BrowserWindow(windowOptions(parts, placed));
  allowPanes(window.webContents, windowOptions(parts, null));
  if (placed?.maximised) window.maximize();
  // The title is never the page's to choose: a title bar is seen by everyone in the room.
  window.on('page-title-updated', (event) => event.preventDefault());
  window.once('ready-to-show', () => window.show());
  window.on('close', () => {
    const { x, y, width, height } = window.getNormalBounds();
    keeper.store = { x, y, width, height, maximised: window.isMaximized() };
  });
  void window.loadURL(START_PAGE);
  return window;
}
