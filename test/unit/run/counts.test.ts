import { describe, expect, it } from 'vitest';
import { countPlaywright, countVitest, inWords, NOTHING, sum, trusted } from '../../run/counts.ts';

const vitest = (over: object) => ({
  numPassedTests: 5,
  numFailedTests: 0,
  numPendingTests: 0,
  numTodoTests: 0,
  testResults: [{ status: 'passed', assertionResults: [{ status: 'passed' }] }],
  ...over,
});
const playwright = (over: object, errors: unknown[] = []) => ({
  stats: { expected: 4, unexpected: 0, flaky: 0, skipped: 0, duration: 12.5, ...over },
  errors,
});

describe('the closing line', () => {
  it('says passed and failed', () => {
    expect(inWords({ ...NOTHING, passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
  });

  it('names skipped tests only where there are any', () => {
    expect(inWords({ ...NOTHING, passed: 12, failed: 1, skipped: 2 })).toBe('12 passed, 1 failed, 2 skipped');
  });

  it('adds up what the steps counted', () => {
    const steps = [
      { ...NOTHING, passed: 1, failed: 0, skipped: 0 },
      { ...NOTHING, passed: 3, failed: 2, skipped: 1 },
    ];
    expect(sum(steps)).toEqual({ ...NOTHING, passed: 4, failed: 2, skipped: 1 });
    expect(sum([])).toEqual(NOTHING);
  });
});

describe('counting a Vitest report', () => {
  it('counts tests that are skipped or still to be written as skipped', () => {
    expect(countVitest(vitest({ numPendingTests: 2, numTodoTests: 1 }))).toEqual({
      ...NOTHING,
      passed: 5,
      skipped: 3,
    });
  });

  it('counts a file that broke before its tests as one failure', () => {
    const testResults = [{ status: 'failed', assertionResults: [] }];
    expect(countVitest(vitest({ testResults })).failed).toBe(1);
  });

  it('names what failed by file, title and the first line of why', () => {
    const failed = {
      status: 'failed',
      fullName: 'the ledger says who',
      failureMessages: ['\u001b[31mError: nobody\u001b[39m\n    at ledger.ts:4'],
    };
    const testResults = [
      { name: 'ledger.test.ts', status: 'failed', assertionResults: [failed, { status: 'passed' }] },
      { name: 'letters.test.ts', status: 'failed', message: 'no such module', assertionResults: [] },
    ];
    expect(countVitest(vitest({ numFailedTests: 1, testResults })).told).toEqual([
      'FAILED › letters.test.ts › no such module',
      'FAILED › ledger.test.ts › the ledger says who › Error: nobody',
    ]);
  });

  it('counts and names a test that needed a second try apart, among the passed', () => {
    const assertionResults = [
      { status: 'passed', fullName: 'a lock is one', failureMessages: ['Error: timed out'] },
    ];
    const counts = countVitest(
      vitest({ testResults: [{ name: 'lock.test.ts', status: 'passed', assertionResults }] }),
    );
    expect(inWords(counts)).toBe('5 passed, 0 failed, 1 only at the second try');
    expect(counts.told).toEqual(['SECOND TRY › lock.test.ts › a lock is one › Error: timed out']);
  });

  it('does not count a failed test a second time for its file', () => {
    const testResults = [
      { status: 'failed', assertionResults: [{ status: 'failed' }, { status: 'passed' }] },
    ];
    expect(countVitest(vitest({ numFailedTests: 1, testResults })).failed).toBe(1);
  });
});

describe('counting a Playwright report', () => {
  it('counts a test that needed a second try apart, among the passed', () => {
    const counts = countPlaywright(playwright({ flaky: 1 }));
    expect(counts).toEqual({ ...NOTHING, passed: 5, shaky: 1 });
    expect(inWords(counts)).toBe('5 passed, 0 failed, 1 only at the second try');
  });

  it('counts an error outside of any test as failed', () => {
    expect(countPlaywright(playwright({}, [{ message: 'no such fixture' }])).failed).toBe(1);
  });
});

describe('what a report is worth', () => {
  it('is what it says when the runner ended well', () => {
    const counts = { ...NOTHING, passed: 5, failed: 0, skipped: 1 };
    expect(trusted(() => counts, 0)).toEqual({ counts, doubt: null });
  });

  it('is what it says when the runner ended badly because a test failed', () => {
    const counts = { ...NOTHING, passed: 5, failed: 2, skipped: 0 };
    expect(trusted(() => counts, 1)).toEqual({ counts, doubt: null });
  });

  it.each([
    ['nothing was run', () => NOTHING, 0],
    ['everything was skipped', () => ({ ...NOTHING, skipped: 9 }), 0],
    ['the runner ended badly though no test failed', () => ({ ...NOTHING, passed: 9 }), 1],
    ['the runner was ended from outside', () => ({ ...NOTHING, passed: 9 }), null],
    ['the report is of another form', () => countVitest({ tests: 9 }), 0],
  ])('is a failure when %s', (_, read, exitCode) => {
    const { counts, doubt } = trusted(read, exitCode);
    expect(counts.failed).toBe(1);
    expect(doubt).not.toBeNull();
  });
});
