import { stripVTControlCharacters } from 'node:util';
import { z } from 'zod';

/** How many tests ended how. */
export interface Counts {
  passed: number;
  failed: number;
  skipped: number;
  /** Of the passed ones, those that needed a second try. */
  shaky: number;
  /** What failed, or passed only then: each by its file, its title and the first line of why. Said again at the very end. */
  told: readonly string[];
}

export const NOTHING: Counts = { passed: 0, failed: 0, skipped: 0, shaky: 0, told: [] };

export function sum(all: readonly Counts[]): Counts {
  return all.reduce(
    (one, other) => ({
      passed: one.passed + other.passed,
      failed: one.failed + other.failed,
      skipped: one.skipped + other.skipped,
      shaky: one.shaky + other.shaky,
      told: [...one.told, ...other.told],
    }),
    NOTHING,
  );
}

/** `12 passed, 0 failed`, with the skipped ones and those of a second try where there are any. */
export function inWords({ passed, failed, skipped, shaky }: Counts): string {
  const second = shaky ? `, ${shaky} only at the second try` : '';
  return `${passed} passed, ${failed} failed${skipped ? `, ${skipped} skipped` : ''}${second}`;
}

const count = z.number().int().min(0);

/** The part of Vitest's JSON report that is counted. */
const VitestReport = z.object({
  numPassedTests: count,
  numFailedTests: count,
  numPendingTests: count,
  numTodoTests: count,
  testResults: z.array(
    z.object({
      name: z.string().default(''),
      status: z.string(),
      message: z.string().default(''),
      assertionResults: z.array(
        z.object({
          status: z.string(),
          fullName: z.string().default(''),
          failureMessages: z.array(z.string()).default([]),
        }),
      ),
    }),
  ),
});

/** The part of Playwright's JSON report that is counted. */
const PlaywrightReport = z.object({
  stats: z.object({ expected: count, unexpected: count, flaky: count, skipped: count }),
  errors: z.array(z.object({ message: z.string().default('') })),
});

/** The first line of a message, without the colours of a terminal. */
const firstLine = (message = '') => stripVTControlCharacters(message).split('\n', 1)[0] ?? '';

const line = (...parts: string[]) => parts.filter(Boolean).join(' › ');

/**
 * Counts a Vitest report. A file that could not be run to its tests is one failure. A machine that is busy with other
 * things fails a test now and then: what passes at a second try has passed, and is counted and named apart.
 */
export function countVitest(report: unknown): Counts {
  const { numPassedTests, numFailedTests, numPendingTests, numTodoTests, testResults } =
    VitestReport.parse(report);
  const broken = testResults.filter(
    ({ status, assertionResults }) =>
      status === 'failed' && !assertionResults.some((each) => each.status === 'failed'),
  );
  const tests = testResults.flatMap(({ name, assertionResults }) =>
    assertionResults.map(({ status, fullName, failureMessages }) => ({
      status,
      // What a first try said is kept with a test that has passed.
      second: status === 'passed' && failureMessages.length > 0,
      told: line(name, fullName, firstLine(failureMessages[0])),
    })),
  );
  const shaky = tests.filter(({ second }) => second);
  return {
    passed: numPassedTests,
    failed: numFailedTests + broken.length,
    skipped: numPendingTests + numTodoTests,
    shaky: shaky.length,
    told: [
      ...broken.map(({ name, message }) => line('FAILED', name, firstLine(message))),
      ...tests.filter(({ status }) => status === 'failed').map(({ told }) => line('FAILED', told)),
      ...shaky.map(({ told }) => line('SECOND TRY', told)),
    ],
  };
}

/**
 * Counts a Playwright report. A browser on a busy machine is tried a second time; what passes only then has passed, and
 * is counted apart, so that it is seen and mended.
 */
export function countPlaywright(report: unknown): Counts {
  const { stats, errors } = PlaywrightReport.parse(report);
  return {
    passed: stats.expected + stats.flaky,
    failed: stats.unexpected + errors.length,
    skipped: stats.skipped,
    shaky: stats.flaky,
    // Its own reporter ends by naming tests.
    told: errors.map(({ message }) => line('FAILED', firstLine(message))),
  };
}

/**
 * What a test runner's report is worth: where nothing was run, or the runner ended badly without naming a failure,
 * that is a failure.
 * @param read makes the counts; it throws where there is no report.
 * @param exitCode of the runner; null where it did not end by itself.
 */
export function trusted(
  read: () => Counts,
  exitCode: number | null,
): { counts: Counts; doubt: string | null } {
  const doubtful = (counts: Counts, doubt: string) => ({
    counts: { ...counts, failed: counts.failed + 1 },
    doubt,
  });
  let counts: Counts;
  try {
    counts = read();
  } catch (error) {
    return doubtful(NOTHING, `There is no readable report of it: ${(error as Error).message}`);
  }
  if (counts.passed + counts.failed === 0) return doubtful(counts, 'No test was run.');
  if (exitCode !== 0 && counts.failed === 0)
    return doubtful(counts, `It ended with exit code ${exitCode}, though no test failed.`);
  return { counts, doubt: null };
}
