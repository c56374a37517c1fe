import { join } from 'node:path';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import { openLibrary } from '../../electron/desk/library/library.ts';

// One export in a process of its own, because memory that an earlier one has left behind would be taken for its own.
// Writes on standard output by how much it grew at most above the open library, in bytes.
const [folder = '', out = ''] = process.argv.slice(2);
const library = openLibrary(join(folder, 'library'), { create: false });
const request = { profile: 'decisions', mode: 'machine', batch: null, skip: false } as const;
const idle = process.memoryUsage.rss();
let most = idle;
const done = await exportResults(library, request, join(folder, out), 'bench', {
  check() {
    most = Math.max(most, process.memoryUsage.rss());
  },
});
most = Math.max(most, process.memoryUsage.rss());
library.close();
if (!done.ok) throw new Error(JSON.stringify(done.problems.slice(0, 3)));
process.stdout.write(String(most - idle));
