import { chmodSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';

/** A machine without any browser: nothing on the path, and nothing of Playwright's own. */
vi.hoisted(() => {
  process.env.PLAYWRIGHT_BROWSERS_PATH = '/no/such/place';
});
const { browserForTests } = await import('../../run/browser.ts');

let folder = '';
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'touchstone-browser-'));
  vi.stubEnv('PATH', folder);
  vi.stubEnv('TOUCHSTONE_BROWSER', undefined);
  vi.spyOn(console, 'error').mockReturnValue();
});
afterEach(() => {
  vi.unstubAllEnvs();
  vi.restoreAllMocks();
  rmSync(folder, { recursive: true });
});

/** Puts a program on the path. */
function program(name: string, does: string): string {
  const path = join(folder, name);
  writeFileSync(path, `#!/bin/sh\n${does}\n`);
  chmodSync(path, 0o755);
  return path;
}

describe.skipIf(process.platform !== 'linux')('the browser that the tests drive', () => {
  it('is the one that TOUCHSTONE_BROWSER names, before any on the path', () => {
    program('chromium', 'exit 0');
    const own = program('my-own', 'exit 0');
    vi.stubEnv('TOUCHSTONE_BROWSER', own);
    expect(browserForTests()).toBe(own);
  });

  it('is never another than the named one, even where that cannot be run', () => {
    program('chromium', 'exit 0');
    vi.stubEnv('TOUCHSTONE_BROWSER', program('broken', 'exit 1'));
    expect(() => browserForTests()).toThrow(/broken, which cannot be run/);
  });

  it('is the one on the path', () => {
    const chromium = program('chromium', 'exit 0');
    expect(browserForTests()).toBe(chromium);
  });

  it('is installed from the packages of the system where there is none and root asks', () => {
    const log = join(folder, 'log');
    const chromium = join(folder, 'chromium');
    program(
      'apt-get',
      `echo "$@" >> ${log}
       case "$*" in *install*) echo '#!/bin/sh' > ${chromium}; /bin/chmod 755 ${chromium};; esac`,
    );
    expect(browserForTests(true)).toBe(chromium);
    expect(readFileSync(log, 'utf8')).toBe('--version\n-q update\n-q install -y chromium\n');
  });
});
