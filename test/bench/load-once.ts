import { fork } from 'node:child_process';
import { readFile } from 'node:fs/promises';
import { monitorEventLoopDelay } from 'node:perf_hooks';
import { fileURLToPath } from 'node:url';
import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { openDesk } from '../../electron/desk/desk.ts';
import { Settings } from '../../shared/contract/settings.ts';
import type { LoadReport } from '../../shared/contract/views.ts';
import { Turns } from './turns.ts';

/** What one load did to the process that serves the screen. Bytes, and milliseconds. */
export interface LoadedOnce {
  /** Above what the desk holds when it is idle. */
  memory: number;
  /** The longest for which the thread that serves the screen computed without a break: its own processor time. */
  own: number;
  /** The longest for which it was held up by the clock, by whatever it was; and an idle process meanwhile. */
  blocked: number;
  idle: number;
}

/** How often memory is looked at. Milliseconds. */
const LOOK = 100;

/** Memory that is this process's own, in bytes: pages of files that it has mapped are not. */
async function privateBytes(): Promise<number> {
  const text = await readFile('/proc/self/smaps_rollup', 'utf8').catch(() => null);
  if (text === null) return process.memoryUsage.rss();
  return (
    [...text.matchAll(/^Private_\w+:\s+(\d+) kB$/gm)].reduce((sum, [, size]) => sum + Number(size), 0) * 1024
  );
}

/** What starting left behind would otherwise be collected during the load, and count as its work. */
function collectGarbage(): void {
  setFlagsFromString('--expose-gc');
  (runInNewContext('gc') as () => void)();
}

/** A second process that does nothing, to tell how long a busy machine holds up anybody. */
const asIdle = process.argv.includes('--idle');
const delay = monitorEventLoopDelay({ resolution: 1 });
delay.enable();

if (asIdle) {
  process.on('message', () => {
    process.send?.(delay.max / 1e6);
    process.disconnect();
  });
} else {
  const [zip = '', folder = ''] = process.argv.slice(2);
  const settings = Settings.parse({ assessor: 'bench', assessors: [{ code: 'bench', name: '' }] });
  const desk = openDesk({
    libraryFolder: folder,
    settings: { get: () => settings, set: () => settings },
    shell: {
      host: 'browser',
      pick: async () => ({ path: null, available: false }),
      openLink: async () => false,
      showFile: async () => false,
      openFile: async () => false,
      openProjector: async () => false,
    },
  });
  const other = fork(fileURLToPath(import.meta.url), ['--idle'], {
    stdio: ['ignore', 'ignore', 'inherit', 'ipc'],
  });
  await new Promise((resolve) => setTimeout(resolve, 500));
  collectGarbage();
  const before = await privateBytes();
  let most = before;
  const watch = setInterval(async () => {
    most = Math.max(most, await privateBytes());
  }, LOOK);
  const turns = new Turns();
  await new Promise((resolve) => setTimeout(resolve, 100));
  turns.reset();
  delay.reset();
  const reply = await desk.call('source.load', { path: zip, job: 'bench' });
  const blocked = delay.max / 1e6;
  turns.stop();
  clearInterval(watch);
  if (!reply.ok || !(reply.value as LoadReport).loaded) throw new Error(JSON.stringify(reply).slice(0, 500));
  const idle = await new Promise<number>((resolve) => {
    other.once('message', (value) => resolve(Number(value)));
    other.send('end');
  });
  desk.close();
  process.stdout.write(
    JSON.stringify({ memory: most - before, own: turns.longest, blocked, idle } satisfies LoadedOnce),
  );
  process.exit(0);
}
