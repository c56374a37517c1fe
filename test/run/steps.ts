import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync } from 'node:fs';
import { type Counts, NOTHING, trusted } from './counts.ts';
import { ROOT, type Tool, tool } from './tools.ts';

/** One thing that `npm test` does. */
export interface Step {
  name: string;
  run(): Counts;
}

const PASSED: Counts = { ...NOTHING, passed: 1 };
const FAILED: Counts = { ...NOTHING, failed: 1 };

function start(args: string[], env: NodeJS.ProcessEnv = {}): number | null {
  const run = spawnSync(process.execPath, args, {
    cwd: ROOT,
    stdio: 'inherit',
    env: { ...process.env, ...env },
  });
  if (run.error) console.error(run.error.message);
  return run.status;
}

/** A step that a tool passes or fails as a whole: it counts as one test. */
export function check(name: string, by: Tool, ...args: string[]): Step {
  return { name, run: () => (start([tool(by), ...args]) === 0 ? PASSED : FAILED) };
}

/** A step that another step needs. It counts as one test. */
export function preparation(name: string, work: () => void): Step {
  return {
    name,
    run() {
      try {
        work();
        return PASSED;
      } catch (error) {
        console.error((error as Error).message);
        return FAILED;
      }
    },
  };
}

/**
 * A step that runs tests and counts them by the runner's own JSON report.
 * @param reports path of the report, which is not there yet.
 * @param environment by which the runner hears of that path.
 */
export function tests(
  name: string,
  by: Tool,
  args: string[],
  report: { path: string; count: (report: unknown) => Counts; environment?: NodeJS.ProcessEnv },
): Step {
  return {
    name,
    run() {
      const exitCode = start([tool(by), ...args], report.environment);
      const read = () => {
        if (!existsSync(report.path)) throw new Error(`${by} wrote none.`);
        return report.count(JSON.parse(readFileSync(report.path, 'utf8')));
      };
      const { counts, doubt } = trusted(read, exitCode);
      if (doubt) console.error(doubt);
      return counts;
    },
  };
}
