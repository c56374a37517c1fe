import { fileURLToPath } from 'node:url';
import { startHost } from './hosts/electron/host.ts';

const beside = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Not awaited: Electron becomes ready only after this module has been read to its end.
void startHost({
  preload: beside('./preload.cjs'),
  projectorPreload: beside('./projector-preload.cjs'),
  staticFolder: beside('../renderer'),
  icon: beside('./icon.png'),
});
