import type { MenuItemConstructorOptions } from 'electron';
import { WORDS } from './words.ts';

/**
 * The application menu: roles alone, so that the system words and binds them. It has no command of the desk;
 * those live in the page, where the keyboard list shows them.
 */
export function menuTemplate(platform: NodeJS.Platform, packaged: boolean): MenuItemConstructorOptions[] {
  const separator: MenuItemConstructorOptions = { type: 'separator' };
  return [
    ...(platform === 'darwin' ? [{ role: 'appMenu' as const }] : []),
    {
      label: WORDS.menu.edit,
      // Undo and redo are those of text fields, which macOS gives only through a menu. The page hears every key
      // first, and what it takes (the journal's own undo) never comes here.
      submenu: [
        { role: 'undo' },
        { role: 'redo' },
        separator,
        { role: 'cut' },
        { role: 'copy' },
        { role: 'paste' },
        { role: 'selectAll' },
      ],
    },
    {
      label: WORDS.menu.view,
      submenu: [
        { role: 'resetZoom' },
        { role: 'zoomIn' },
        { role: 'zoomOut' },
        separator,
        { role: 'togglefullscreen' },
        ...(packaged ? [] : [separator, { role: 'reload' as const }, { role: 'toggleDevTools' as const }]),
      ],
    },
    {
      label: WORDS.menu.window,
      submenu: [
        { role: 'minimize' },
        { role: 'close' },
        ...(platform === 'darwin' ? [] : [{ role: 'quit' as const }]),
      ],
    },
  ];
}
