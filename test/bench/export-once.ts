import { join } from 'node:path';
import { exportResults } from '../../electron/desk/exporting/export.ts';
import { openLibrary } from '../../electron/desk/library/library.ts';

/** By how many bytes the process grew at most above the open library, and how many milliseconds the export took. */
export interface ExportedOnce {
  memory: number;
  took: number;
}

// One export in a process of its own, because memory that an earlier one has left behind would be taken for its own.
// The time is taken here, too: that of a program that has exported nothing since its start, as of whoever exports once a day.
const [folder = '', out = ''] = process.argv.slice(2);
const library = openLibrary(join(folder, 'library'), { create: false });
const request = { profile: 'decisions', mode: 'machine', batch: null, skip: false } as const;
const idle = process.memoryUsage.rss();
let most = idle;
const begun = performance.now();
const done = await exportResults(library, request, join(folder, out), 'bench', {
  check() {
    most = Math.max(most, process.memoryUsage.rss());
  },
});
const took = performance.now() - begun;
most = Math.max(most, process.memoryUsage.rss());
library.close();
if (!done.ok) throw new Error(JSON.stringify(done.problems.slice(0, 3)));
process.stdout.write(JSON.stringify({ memory: most - idle, took } satisfies ExportedOnce));
