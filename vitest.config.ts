import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,desk,hosts}/**/*.test.{ts,tsx}'],
    // Much of a test's time is spent waiting for processes of its own: no core is left free for the runner.
    maxWorkers: '100%',
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // A busy machine may stand still for longer than the second that is waited otherwise.
    expect: { poll: { timeout: 120_000 } },
    // The closing line of `npm test` counts and names apart what passed only at the second try.
    retry: 1,
    // electron-store pulls in Electron's downloader unless it passes through Vite.
    server: { deps: { inline: ['electron-store'] } },
  },
});
