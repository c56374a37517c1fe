import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { browserForTests } from './browser.ts';
import { type Counts, countPlaywright, countVitest, inWords, sum } from './counts.ts';
import { check, preparation, type Step, tests } from './steps.ts';
import { ROOT } from './tools.ts';

/*
 * Everything that has to hold, one step after another. A step that does not hold keeps none of the others from
 * being run, so that one run tells all. The last line counts.
 */

const say = (text: string) => process.stdout.write(`${text}\n`);
const reports = mkdtempSync(join(tmpdir(), 'touchstone-test-'));
const vitestReport = join(reports, 'vitest.json');
const playwrightReport = join(reports, 'playwright.json');

function build(): void {
  const ensure = "import { ensureBuilt } from './electron/ensure.mjs'; ensureBuilt();";
  const done = spawnSync(process.execPath, ['--input-type=module', '--eval', ensure], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  if (done.status !== 0) throw new Error('The build did not succeed.');
}

function browser(): void {
  process.env.TOUCHSTONE_BROWSER = browserForTests();
  say(process.env.TOUCHSTONE_BROWSER);
}

const STEPS: Step[] = [
  ...['shared', 'electron', 'renderer', 'test'].map((wing) => check(`Types of ${wing}/`, 'tsc', '-p', wing)),
  check('Lint', 'biome', 'check', '.'),
  check('Walls', 'depcruise', 'electron', 'renderer', 'shared', 'test', 'docs'),
  check('Unused code', 'knip'),
  preparation('Build', build),
  preparation('Browser', browser),
  tests(
    'Tests',
    'vitest',
    ['run', '--reporter=default', '--reporter=json', `--outputFile.json=${vitestReport}`],
    {
      path: vitestReport,
      count: countVitest,
    },
  ),
  tests('End to end in Chromium', 'playwright', ['test', '--reporter=list,json'], {
    path: playwrightReport,
    count: countPlaywright,
    environment: { PLAYWRIGHT_JSON_OUTPUT_FILE: playwrightReport },
  }),
];

function run({ name, run }: Step): Counts & { name: string } {
  say(`\n── ${name} ${'─'.repeat(Math.max(3, 70 - name.length))}`);
  const started = performance.now();
  const counts = run();
  say(`   ${inWords(counts)}, in ${((performance.now() - started) / 1000).toFixed(1)} s`);
  return { ...counts, name };
}

const results = STEPS.map(run);
rmSync(reports, { recursive: true, force: true });
const total = sum(results);
const failed = results.filter((each) => each.failed > 0);
say(failed.length ? `\nNot as it should be: ${failed.map(({ name }) => name).join(', ')}` : '');
for (const each of total.told) say(`  ${each}`);
say(inWords(total));
process.exitCode = total.failed ? 1 : 0;
