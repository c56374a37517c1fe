import { writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

// Taken before building, so that an edit made meanwhile counts as newer.
const startedAt = new Date();

for (const configFile of ['../renderer/vite.config.ts', './vite.config.ts'])
  await build({ configFile: here(configFile), logLevel: 'warn' });
// Each preload has to be a file of its own that loads nothing.
for (const name of ['preload', 'projector-preload'])
  await build({
    configFile: here('./vite.preload.config.ts'),
    logLevel: 'warn',
    build: { lib: { entry: here(`./${name}.ts`) } },
  });

writeFileSync(here('../dist/.built'), startedAt.toISOString());
