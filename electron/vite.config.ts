import { existsSync, globSync } from 'node:fs';
import { copyFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

const PROGRAMS = ['main', 'browser', 'cli'];

/** Everything that Node starts by itself: the programs, and the workers under the desk. */
function entries(): Record<string, string> {
  const programs = PROGRAMS.map((name) => here(`./${name}.ts`)).filter((file) => existsSync(file));
  const workers = globSync('desk/**/*-worker.ts', { cwd: here('.') }).map((file) => here(file));
  const named = new Map<string, string>();
  for (const file of [...programs, ...workers]) {
    const name = basename(file, '.ts');
    // All of them end up in one folder, which is how a worker is found from any chunk.
    if (named.has(name)) throw new Error(`Two entries are called ${name}: ${named.get(name)} and ${file}.`);
    named.set(name, file);
  }
  return Object.fromEntries(named);
}

const shipIcon: Plugin = {
  name: 'ship-icon',
  writeBundle: (options) => copyFile(here('./icon/icon.png'), `${options.dir}/icon.png`),
};

export default defineConfig({
  root: here('.'),
  plugins: [shipIcon],
  build: {
    ssr: true,
    target: 'node24',
    outDir: here('../dist/electron'),
    emptyOutDir: true,
    minify: false,
    rolldownOptions: {
      input: entries(),
      external: ['electron'],
      output: { format: 'es', entryFileNames: '[name].js', chunkFileNames: 'part-[name]-[hash].js' },
    },
  },
});
