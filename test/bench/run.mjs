// `npm run bench [-- NAME ...] [--scale 0.1]`: measures against real things, prints a table, keeps it in .bench/.
// Plain JavaScript, because it may run before anything is installed, on whatever Node there is.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureBuilt, ensureDependencies, env, giveUp, node, root } from '../../electron/ensure.mjs';

try {
  ensureDependencies();
  ensureBuilt();
} catch (error) {
  giveUp(error);
}
const done = spawnSync(node, [join(root, 'test', 'bench', 'all.ts'), ...process.argv.slice(2)], {
  cwd: root,
  env,
  stdio: 'inherit',
});
process.exit(done.status ?? 1);
