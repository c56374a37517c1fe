#!/usr/bin/env node
// The command line. Plain JavaScript, because it may run before anything is installed or built.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { callersFolder, ensureBuilt, ensureDependencies, env, giveUp, node, root } from './ensure.mjs';

try {
  ensureDependencies();
  ensureBuilt();
} catch (error) {
  giveUp(error);
}
const done = spawnSync(node, [join(root, 'dist', 'electron', 'cli.js'), ...process.argv.slice(2)], {
  stdio: 'inherit',
  env,
  cwd: callersFolder(),
});
process.exit(done.status ?? 1);
