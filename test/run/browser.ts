import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';
import { findBrowser } from '../../electron/hosts/browser/window.ts';
import { tool } from './tools.ts';

/** How long an installation may take. Milliseconds. */
const PATIENCE = 15 * 60 * 1000;

function succeeds(command: string, args: string[]): boolean {
  const env = { ...process.env, DEBIAN_FRONTEND: 'noninteractive' };
  // What an installer says is no result of a test.
  return spawnSync(command, args, { env, stdio: ['ignore', 2, 2], timeout: PATIENCE }).status === 0;
}

/** Some systems put a stub in the place of a browser, which only says how to install one. */
function runs(path: string): boolean {
  if (process.platform !== 'linux') return true;
  return spawnSync(path, ['--version'], { stdio: 'ignore', timeout: 60_000 }).status === 0;
}

/** The browser that the environment names, or else the first that runs. */
function installed(): string | null {
  const playwrights = chromium.executablePath();
  const others = process.env.TOUCHSTONE_BROWSER || !existsSync(playwrights) ? [] : [playwrights];
  return [findBrowser(), ...others].find((path) => path !== null && runs(path)) ?? null;
}

/**
 * The Chromium, Chrome or Edge that the tests drive; installed where there is none.
 * @param asRoot whether this may ask the system's packages for one.
 * @throws Error whose message says what to do, where none is to be had.
 */
export function browserForTests(asRoot = process.getuid?.() === 0): string {
  const here = installed();
  if (here) return here;
  const named = process.env.TOUCHSTONE_BROWSER;
  if (named)
    throw new Error(`TOUCHSTONE_BROWSER names ${named}, which cannot be run. Correct it or take it away.`);
  console.error('No Chromium, Chrome or Edge is here. Installing Chromium ...');
  if (asRoot && succeeds('apt-get', ['--version'])) {
    succeeds('apt-get', ['-q', 'update']);
    succeeds('apt-get', ['-q', 'install', '-y', 'chromium']);
  }
  if (!installed()) succeeds(process.execPath, [tool('playwright'), 'install', 'chromium']);
  const now = installed();
  if (now) return now;
  throw new Error(
    'The tests need Chromium, Chrome or Edge, and none could be installed. Install one, or name one in TOUCHSTONE_BROWSER.',
  );
}
