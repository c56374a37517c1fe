import { existsSync } from 'node:fs';
import { isAbsolute } from 'node:path';
import type { BrowserWindow, Dialog, MessageBoxOptions, OpenDialogOptions, Shell as System } from 'electron';
import type { PickKind, Shell } from '../../desk/context.ts';
import { addressToOpen } from '../../desk/session/links.ts';
import { WORDS } from './words.ts';

/** What the shell needs of Electron; handed in, so that a test sees every effect. */
export interface Surroundings {
  dialog: Pick<Dialog, 'showOpenDialog' | 'showMessageBox'>;
  system: Pick<System, 'openExternal' | 'openPath' | 'showItemInFolder'>;
  /** The window that a dialog belongs to. */
  window: () => BrowserWindow | null;
  openProjector: () => void;
}

/** Asks for one file of a kind. */
const oneFile = (words: { title: string; kind: string }, extensions: string[]): OpenDialogOptions => ({
  title: words.title,
  properties: ['openFile', 'dontAddToRecent'],
  filters: [{ name: words.kind, extensions }],
});

const PICKED: Record<PickKind, OpenDialogOptions> = {
  zip: oneFile(WORDS.pick.zip, ['zip']),
  folder: { title: WORDS.pick.folder.title, properties: ['openDirectory', 'dontAddToRecent'] },
  csv: oneFile(WORDS.pick.csv, ['csv', 'tsv', 'txt']),
  json: oneFile(WORDS.pick.json, ['json']),
  profile: oneFile(WORDS.pick.profile, ['json', 'csv', 'tsv', 'txt']),
  programme: oneFile(WORDS.pick.programme, ['json']),
  rubric: oneFile(WORDS.pick.rubric, ['csv']),
  picture: oneFile(WORDS.pick.picture, ['png', 'jpg', 'jpeg']),
};

function question(url: URL): MessageBoxOptions {
  const mail = url.protocol === 'mailto:';
  return {
    type: 'question',
    // Host and address as the network will see them, so that a look-alike shows as what it is.
    message: mail ? WORDS.link.mail(url.pathname) : WORDS.link.web(url.host),
    detail: `${url.href}\n\n${WORDS.link.leaves}`,
    buttons: [WORDS.link.open, WORDS.link.stay],
    defaultId: 1,
    cancelId: 1,
    noLink: true,
  };
}

/** A share on another machine: showing it would send this person's credentials there. */
const isShare = (path: string) => /^[\\/]{2}/.test(path);

/** What the Electron host does for the desk outside its own window. */
export function electronShell({ dialog, system, window, openProjector }: Surroundings): Shell {
  return {
    host: 'electron',
    async pick(kind) {
      const parent = window();
      const options = PICKED[kind];
      const { canceled, filePaths } = await (parent
        ? dialog.showOpenDialog(parent, options)
        : dialog.showOpenDialog(options));
      return { path: canceled ? null : (filePaths[0] ?? null), available: true };
    },
    async openLink(address) {
      // Checked by the desk already; this is the last door before the system, so it looks again.
      const url = new URL(addressToOpen(address));
      const parent = window();
      const { response } = await (parent
        ? dialog.showMessageBox(parent, question(url))
        : dialog.showMessageBox(question(url)));
      if (response !== 0) return false;
      await system.openExternal(url.href);
      return true;
    },
    async showFile(path) {
      if (!isAbsolute(path) || isShare(path) || !existsSync(path)) return false;
      system.showItemInFolder(path);
      return true;
    },
    // Electron answers with what went wrong, and with nothing when nothing did.
    openFile: async (path) => (await system.openPath(path)) === '',
    async openProjector() {
      openProjector();
      return true;
    },
  };
}
