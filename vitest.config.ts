import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/{unit,desk,hosts}/**/*.test.{ts,tsx}'],
    testTimeout: 180_000,
    hookTimeout: 180_000,
    // electron-store pulls in Electron's downloader unless it passes through Vite.
    server: { deps: { inline: ['electron-store'] } },
  },
});
