// Finds Electron's own runtime, or fetches it once. Plain JavaScript, used by `npm start` before anything is built.
import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { env, node, root } from './ensure.mjs';

const EXECUTABLE =
  {
    darwin: 'Electron.app/Contents/MacOS/Electron',
    win32: 'electron.exe',
  }[process.platform] ?? 'electron';

/** How long a fetch that did not succeed is remembered, so that a start without network stays quick. Milliseconds. */
const REMEMBERED = 24 * 60 * 60 * 1000;
/** How long a fetch may take. Milliseconds. */
const PATIENCE = 5 * 60 * 1000;

function installed() {
  const override = process.env.ELECTRON_OVERRIDE_DIST_PATH;
  const folder = override ?? join(root, 'node_modules', 'electron', 'dist');
  const path = join(folder, EXECUTABLE);
  return existsSync(path) ? path : null;
}

/** Path of Electron's runtime; null where it is neither here nor to be had. */
export function electronRuntime() {
  const here = installed();
  if (here || process.env.ELECTRON_OVERRIDE_DIST_PATH) return here;
  const memory = join(root, 'node_modules', '.electron-fetch');
  if (existsSync(memory) && Date.now() - statSync(memory).mtimeMs < REMEMBERED) return null;
  const electron = join(root, 'node_modules', 'electron');
  const bin = JSON.parse(readFileSync(join(electron, 'package.json'), 'utf8')).bin;
  const installer = typeof bin === 'object' ? bin['install-electron'] : undefined;
  if (!installer) return null;
  console.error("Fetching Electron's runtime ...");
  spawnSync(node, [join(electron, installer)], { cwd: root, env, stdio: 'ignore', timeout: PATIENCE });
  const fetched = installed();
  if (!fetched) {
    mkdirSync(join(root, 'node_modules'), { recursive: true });
    writeFileSync(memory, 'could not be fetched\n');
  }
  return fetched;
}
