import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Taken before building, so that an edit made meanwhile counts as newer.
const startedAt = new Date();

for (const configFile of ['../renderer/vite.config.ts', './vite.config.ts', './vite.preload.config.ts'])
  await build({ configFile: here(configFile), logLevel: 'warn' });

writeFileSync(here('../dist/.built'), startedAt.toISOString());
