// `npm test`: installs what is missing, then has everything checked by test/run/all.ts. Plain JavaScript, because it
// runs before anything is installed, on whatever Node there is.
import { spawnSync } from 'node:child_process';
import { join } from 'node:path';
import { ensureDependencies, env, node, root } from '../electron/ensure.mjs';

try {
  ensureDependencies();
} catch (error) {
  console.error(error.message);
  process.stdout.write('0 passed, 1 failed\n');
  process.exit(1);
}
const done = spawnSync(node, [join(root, 'test', 'run', 'all.ts')], { cwd: root, env, stdio: 'inherit' });
process.exit(done.status ?? 1);
