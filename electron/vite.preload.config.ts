import { fileURLToPath } from 'node:url';
import { defineConfig, type Plugin } from 'vite';
import { CALL_NAMES, DESK_EVENT_NAMES } from '../shared/contract/contract.ts';

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

/**
 * The preload needs the names of the contract and nothing of its schemas: the names are written out in the bundle,
 * and what they are made from stays out of it.
 */
const namesOnly: Plugin = {
  name: 'names-only',
  enforce: 'pre',
  load(id) {
    if (id !== here('../shared/contract/contract.ts')) return null;
    return `export const CALL_NAMES = ${JSON.stringify(CALL_NAMES)};
export const DESK_EVENT_NAMES = ${JSON.stringify(DESK_EVENT_NAMES)};`;
  },
};

// A sandboxed preload can load nothing but Electron's own part of `electron`: one file, CommonJS.
export default defineConfig({
  root: here('.'),
  plugins: [namesOnly],
  build: {
    // `build.ts` builds the projector's by the same settings.
    lib: { entry: here('./preload.ts'), formats: ['cjs'], fileName: (_format, name) => `${name}.cjs` },
    target: 'chrome150',
    outDir: here('../dist/electron'),
    // After the other bundle, into the same folder.
    emptyOutDir: false,
    minify: false,
    rolldownOptions: { external: ['electron'], output: { codeSplitting: false } },
  },
});
