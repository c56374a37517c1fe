import { app, BrowserWindow, dialog, ipcMain, Menu, protocol, session, shell } from 'electron';
import { type Desk, openDesk } from '../../desk/desk.ts';
import { settingsOver } from '../../desk/settings/store.ts';
import { startOptions } from '../options.ts';
import { answerCalls, pushEvents } from './ipc.ts';
import { menuTemplate } from './menu.ts';
import { guardNavigation } from './navigation.ts';
import { denyNetwork, silenceChromium } from './network.ts';
import { isPane } from './panes.ts';
import { denyPermissions } from './permissions.ts';
import { isProjector, openProjector } from './projector.ts';
import { registerScheme, serveScheme } from './protocol.ts';
import { openKeeper } from './settings.ts';
import { electronShell } from './shell.ts';
import { takeOnlyPlace } from './single.ts';
import { openWindow } from './windows.ts';
import { WORDS } from './words.ts';

/** Files of the built program that the host hands on. */
export interface BuiltFiles {
  preload: string;
  projectorPreload: string;
  /** Folder of the built page. */
  staticFolder: string;
  icon: string;
}

/** The windows that hold the desk's page; the projector is none of them. */
const pages = (): BrowserWindow[] => BrowserWindow.getAllWindows().filter((each) => !isProjector(each));

const firstWindow = (): BrowserWindow | null => pages().find((each) => !isPane(each)) ?? null;

function tellDamaged(copy: string): void {
  void dialog.showMessageBox({
    type: 'warning',
    message: WORDS.settingsDamaged.title,
    detail: WORDS.settingsDamaged.detail(copy),
  });
}

/** Opens desk and window, with every door of the session shut first. */
function openApp(files: BuiltFiles): Desk {
  // Unpackaged, the first argument is the app's own path.
  const options = startOptions(process.argv.slice(app.isPackaged ? 1 : 2));
  const guarded = session.defaultSession;
  denyPermissions(guarded);
  denyNetwork(guarded);

  const desk = openDesk({
    libraryFolder: options.library,
    settings: settingsOver(openKeeper(options.settings, 'settings', tellDamaged)),
    shell: electronShell({ dialog, system: shell, window: firstWindow, openProjector: () => project() }),
    sources: options.sources,
  });
  serveScheme(protocol, { staticFolder: files.staticFolder, desk });
  answerCalls(ipcMain, desk);
  pushEvents(desk, pages);
  Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(process.platform, app.isPackaged)));

  const project = () =>
    openProjector(
      { preload: files.projectorPreload, icon: files.icon, packaged: app.isPackaged },
      desk,
      firstWindow(),
    );
  const place = openKeeper(options.settings, 'window-place', tellDamaged);
  const open = () =>
    openWindow({ preload: files.preload, icon: files.icon, packaged: app.isPackaged }, place);
  open();
  app.on('activate', () => {
    if (!firstWindow()) open();
  });
  return desk;
}

/**
 * Starts the Electron host: first whatever must stand before Chromium is ready, then desk and window.
 * Resolves when the window has been opened, or at once when another Touchstone is running already.
 */
export async function startHost(files: BuiltFiles): Promise<void> {
  // Every renderer is sandboxed, also one that some later code should open without saying so.
  app.enableSandbox();
  app.setName(WORDS.title);
  silenceChromium(app);
  registerScheme(protocol);
  if (!takeOnlyPlace(app, firstWindow)) {
    app.quit();
    return;
  }
  app.on('web-contents-created', (_event, contents) => guardNavigation(contents));
  app.on('window-all-closed', () => app.quit());
  await app.whenReady();
  try {
    const desk = openApp(files);
    app.on('will-quit', () => desk.close());
  } catch (error) {
    dialog.showErrorBox(WORDS.cannotStart, String(error));
    app.exit(1);
  }
}
