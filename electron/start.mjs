// `npm start`: whatever is missing is installed and built, then the window opens. Plain JavaScript, because it runs first.
import { spawn } from 'node:child_process';
import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { callersFolder, ensureBuilt, ensureDependencies, env, giveUp, node, root } from './ensure.mjs';
import { electronRuntime } from './runtime.mjs';

/** Takes `--host NAME` out of the arguments; everything else goes to the host. */
function hostOf(args) {
  const at = args.findIndex((arg) => arg === '--host' || arg.startsWith('--host='));
  if (at < 0) return { host: null, rest: args };
  const [, inline] = args[at].split('=');
  const rest = args.filter((_, index) => index !== at && (inline !== undefined || index !== at + 1));
  return { host: inline ?? args[at + 1] ?? '', rest };
}

try {
  const { host, rest } = hostOf(process.argv.slice(2));
  if (host !== null && host !== 'electron' && host !== 'browser')
    throw new Error('--host takes electron or browser.');
  ensureDependencies();
  ensureBuilt();
  const unopened = rest.includes('--no-open');
  const runtime = host === 'browser' || (host === null && unopened) ? null : electronRuntime();
  if (!runtime && host === 'electron')
    throw new Error(
      "Electron's runtime is not here and cannot be fetched. Leave out --host electron to use the browser host.",
    );
  if (!runtime && host === null && !unopened)
    console.error(
      "Electron's runtime is not here and cannot be fetched: opening Touchstone in an app window of the installed browser.",
    );
  const entry = join(root, 'dist', 'electron', runtime ? 'main.js' : 'browser.js');
  if (!existsSync(entry)) throw new Error(`${entry} was not built.`);
  const child = spawn(runtime ?? node, [entry, ...rest], { stdio: 'inherit', env, cwd: callersFolder() });
  for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => child.kill(signal));
  child.on('exit', (code) => process.exit(code ?? 0));
} catch (error) {
  giveUp(error);
}
