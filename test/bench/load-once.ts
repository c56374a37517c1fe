import { openLibrary } from '../../electron/desk/library/library.ts';
import { loadSource } from '../../electron/desk/loading/load.ts';

// A process that loads one package into a library and says by how many bytes its memory rose above idle at most.
const [zip = '', folder = ''] = process.argv.slice(2);
const library = openLibrary(folder);
const idle = process.memoryUsage().rss;
const report = await loadSource(library, zip, { author: 'bench' });
library.close();
if (!report.loaded) throw new Error(JSON.stringify(report.problems.slice(0, 3)));
// maxRSS is in kibibytes.
process.stdout.write(String(process.resourceUsage().maxRSS * 1024 - idle));
