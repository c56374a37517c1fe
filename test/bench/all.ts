import { mkdirSync, writeFileSync } from 'node:fs';
import { cpus, loadavg, platform } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { bench as agreement } from './agreement.ts';
import { bench as exporting } from './exporting.ts';
import { bench as loading } from './loading.ts';
import type { BenchRow, Scale } from './measure.ts';
import { bench as queue } from './queue.ts';
import { bench as rating } from './rating.ts';
import { bench as screens } from './screens.ts';
import { bench as viewing } from './viewing.ts';

const BENCHES: Record<string, (scale: Scale) => Promise<BenchRow[]>> = {
  rating,
  loading,
  queue,
  agreement,
  exporting,
  viewing,
  screens,
};

const { values, positionals } = parseArgs({
  options: { scale: { type: 'string', default: '1' } },
  allowPositionals: true,
});
const scale = Number(values.scale);
const unknown = positionals.filter((name) => !(name in BENCHES));
if (unknown.length || !(scale > 0)) {
  console.error(`npm run bench [-- ${Object.keys(BENCHES).join(' ')}] [--scale 0.1]`);
  process.exit(2);
}

const rows: BenchRow[] = [];
const before = loadavg();
for (const [name, bench] of Object.entries(BENCHES)) {
  if (positionals.length && !positionals.includes(name)) continue;
  console.error(`measuring ${name} ...`);
  const measured = await bench({ scale });
  // At once, because the next one may take minutes or be ended.
  for (const row of measured) console.error(`  ${row.name}: ${row.ours}, ${row.theirs}, ${row.ratio}`);
  rows.push(...measured);
}

const head: BenchRow = {
  name: 'what',
  ours: 'Touchstone',
  theirs: 'against',
  ratio: 'ratio',
  bound: 'bound',
};
const columns = ['name', 'ours', 'theirs', 'ratio', 'bound'] as const;
const widths = columns.map((column) => Math.max(...[head, ...rows].map((row) => row[column].length)));
for (const row of [head, ...rows])
  process.stdout.write(
    `${columns
      .map((column, at) => row[column].padEnd(widths[at] ?? 0))
      .join('  ')
      .trimEnd()}\n`,
  );

const machine = {
  platform: platform(),
  cpus: cpus().map(({ model }) => model),
  node: process.version,
  load: { before, after: loadavg() },
};
const at = new Date().toISOString();
const folder = fileURLToPath(new URL('../../.bench', import.meta.url));
mkdirSync(folder, { recursive: true });
const file = join(folder, `${at.replaceAll(':', '-')}.json`);
writeFileSync(file, `${JSON.stringify({ at, scale, machine, rows }, null, 2)}\n`);
console.error(`kept in ${file}`);
