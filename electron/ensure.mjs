// Plain JavaScript without dependencies: this runs before anything is installed, on whatever Node there is.
import { spawnSync } from 'node:child_process';
import { existsSync, lstatSync, readdirSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const root = join(dirname(fileURLToPath(import.meta.url)), '..');

const windows = process.platform === 'win32';

/** The Node that the project runs on: the locked one, which may be newer than the one that started this. */
export const node = join(root, 'node_modules', 'node', 'bin', windows ? 'node.exe' : 'node');

/** The environment in which that Node and the installed tools come first. */
export const env = {
  ...process.env,
  PATH: [
    join(root, 'node_modules', 'node', 'bin'),
    join(root, 'node_modules', '.bin'),
    process.env.PATH,
  ].join(windows ? ';' : ':'),
};

/** The folder from which the person called: npm moves to the project's own before it runs a script. */
export const callersFolder = () => (process.cwd() === root ? (process.env.INIT_CWD ?? root) : process.cwd());

const changedAt = (path) => (existsSync(path) ? statSync(path).mtimeMs : 0);

function newestIn(folder) {
  let newest = 0;
  for (const entry of readdirSync(folder, { withFileTypes: true })) {
    const path = join(folder, entry.name);
    newest = Math.max(newest, entry.isDirectory() ? newestIn(path) : changedAt(path));
  }
  return newest;
}

/** Runs a command; everything it says goes to standard error, because standard output belongs to whoever started us. */
function run(command, args, options = {}) {
  const done = spawnSync(command, args, { cwd: root, env, stdio: ['ignore', 2, 2], ...options });
  if (done.error) throw done.error;
  return done.status === 0;
}

const isInstalled = () =>
  existsSync(node) &&
  changedAt(join(root, 'node_modules', '.package-lock.json')) >= changedAt(join(root, 'package-lock.json'));

/** Installs the locked dependencies where they are missing or older than the lock file. */
export function ensureDependencies() {
  // Two that install at once empty the folder under each other.
  if (!isInstalled()) withLock('.installing', 900_000, () => isInstalled() || install());
}

function install() {
  // npm would empty the folder that the link leads to, which is another checkout's.
  if (lstatSync(join(root, 'node_modules'), { throwIfNoEntry: false })?.isSymbolicLink())
    throw new Error(
      'node_modules is a link to another folder, and out of date. Install there, or take the link away.',
    );
  console.error('Installing the locked dependencies ...');
  if (
    !run('npm', ['ci', '--no-audit', '--no-fund', '--loglevel=error'], { shell: windows, env: process.env })
  )
    throw new Error('npm ci did not succeed. Is the package registry in reach? Try again when it is.');
}

/** Whether the process that holds a lock is gone; by its age where the lock does not say who holds it. */
function isAbandoned(lock, stale) {
  try {
    const holder = Number(readFileSync(lock, 'utf8'));
    if (!(holder > 0)) return Date.now() - changedAt(lock) > stale;
    process.kill(holder, 0);
    return false;
  } catch (error) {
    return error.code === 'ESRCH' || (error.code !== 'EPERM' && Date.now() - changedAt(lock) > stale);
  }
}

/**
 * Waits for another process that does the same, and takes its place when it is done, or was ended in the middle.
 * @param stale milliseconds after which a lock that names no process was left behind.
 */
function withLock(name, stale, work) {
  const lock = join(root, name);
  for (let waits = 0; ; waits += 1) {
    try {
      writeFileSync(lock, String(process.pid), { flag: 'wx' });
      break;
    } catch (error) {
      // Anything else, as a folder that cannot be written, does not pass by waiting.
      if (error.code !== 'EEXIST') throw error;
      if (isAbandoned(lock, stale)) rmSync(lock, { recursive: true, force: true });
      if (waits === 20) console.error('Waiting for another start of Touchstone ...');
      Atomics.wait(new Int32Array(new SharedArrayBuffer(4)), 0, 0, 100);
    }
  }
  try {
    return work();
  } finally {
    rmSync(lock, { recursive: true, force: true });
  }
}

function isFresh() {
  const sources = ['electron', 'renderer', 'shared'].map((folder) => newestIn(join(root, folder)));
  const newest = Math.max(
    ...sources,
    changedAt(join(root, 'package-lock.json')),
    changedAt(join(root, 'package.json')),
  );
  return changedAt(join(root, 'dist', '.built')) >= newest;
}

/** Builds what the windows and the command line run, where the sources are newer than the last build. */
export function ensureBuilt() {
  if (isFresh()) return;
  withLock(join('node_modules', '.building'), 120_000, () => {
    if (isFresh()) return;
    console.error('Building ...');
    if (!run(node, [join(root, 'electron', 'build.ts')]))
      throw new Error('The build did not succeed; see above.');
  });
}

/** Says what went wrong in one line and ends. */
export function giveUp(error) {
  console.error(`Touchstone could not start: ${error.message}`);
  process.exit(1);
}
