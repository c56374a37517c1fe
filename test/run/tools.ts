import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** The project's folder. */
export const ROOT = fileURLToPath(new URL('../..', import.meta.url));

/** Where each tool's own program stands. Node runs them directly: no shell, the same on every system. */
const TOOLS = {
  tsc: 'typescript/bin/tsc',
  biome: '@biomejs/biome/bin/biome',
  depcruise: 'dependency-cruiser/bin/dependency-cruiser.mjs',
  knip: 'knip/bin/knip.js',
  vitest: 'vitest/vitest.mjs',
  playwright: '@playwright/test/cli.js',
};
export type Tool = keyof typeof TOOLS;

/** Path of a tool's program. */
export function tool(name: Tool): string {
  return join(ROOT, 'node_modules', TOOLS[name]);
}
