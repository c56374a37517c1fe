import { defineConfig } from '@playwright/test';

/** Chromium from the environment, as `npm test` finds it; Playwright's own where none is named. */
const executablePath = process.env.TOUCHSTONE_BROWSER;

export default defineConfig({
  testDir: 'test/e2e',
  globalSetup: './test/e2e/sample-library.ts',
  outputDir: 'test-results',
  // Each test starts a whole workstation of its own, so that they may run beside each other.
  workers: 2,
  fullyParallel: true,
  // Generous, because the machine may be shared; nothing here measures time.
  timeout: 300_000,
  // The closing line of `npm test` counts apart what passed only at the second try.
  retries: 1,
  expect: { timeout: 20_000 },
  reporter: [['list']],
  use: {
    viewport: { width: 1440, height: 900 },
    // Tracing costs every step of every test; the second try is traced.
    trace: 'on-first-retry',
    launchOptions: {
      ...(executablePath ? { executablePath } : {}),
      args: ['--disable-background-networking', ...(process.getuid?.() === 0 ? ['--no-sandbox'] : [])],
    },
  },
});
