import { describe, expect, it } from 'vitest';
import type { Batch } from '../../../shared/batch/batch.ts';
import { checkBatch } from '../../../shared/batch/check-batch.ts';
import { readBatch } from '../../../shared/batch/read-batch.ts';
import { BATCH, FILE, SUBMISSION, withArtifact, withSubmission } from '../../fixtures/batches/november.ts';

describe('the sense of a batch', () => {
  const PAYLOAD = ['artifacts/S-1/task.pdf'];
  const second = (change: object) => ({ ...SUBMISSION, id: 'S-2', attempt: 2, previous: 'S-1', ...change });
  const check = (document: object, payload = PAYLOAD) => {
    const { batch, problems } = readBatch(document, FILE);
    expect(problems).toEqual([]);
    return checkBatch(batch as Batch, payload, FILE).map(({ severity, code, where }) => [
      severity,
      code,
      where,
    ]);
  };

  it('is good where everything fits', () => {
    expect(check({ ...BATCH, submissions: [SUBMISSION, second({})] })).toEqual([]);
  });

  it('blocks an id that is there twice', () => {
    const twin = { ...SUBMISSION, microCredential: 'PP-4' };
    expect(check({ ...BATCH, submissions: [SUBMISSION, twin] })).toEqual([
      ['block', 'duplicate-submission', 'data/batch.json submissions[1]'],
    ]);
  });

  it('blocks an attempt that is there twice', () => {
    expect(check({ ...BATCH, submissions: [SUBMISSION, { ...SUBMISSION, id: 'S-2' }] })).toEqual([
      ['block', 'duplicate-attempt', 'data/batch.json submissions[1].attempt'],
    ]);
  });

  it('blocks a file that is not in the package', () => {
    expect(check(BATCH, [])).toEqual([
      ['block', 'missing-artifact', 'data/batch.json submissions[0].artifacts[0].path'],
    ]);
  });

  it('finds a file whatever normalisation its name has gone through', () => {
    expect(check(withArtifact({ path: 'N\u00fa.txt' }), ['N\u00fa.txt'.normalize('NFD')])).toEqual([]);
  });

  it('warns of a file that no artifact names', () => {
    expect(check(BATCH, [...PAYLOAD, 'artifacts/S-1/notes.txt'])).toEqual([
      ['warn', 'unnamed-file', 'data/artifacts/S-1/notes.txt'],
    ]);
  });

  it('warns of a file that two candidates hand in', () => {
    expect(
      check({ ...BATCH, submissions: [SUBMISSION, { ...SUBMISSION, id: 'S-2', candidate: 'C-018' }] }),
    ).toEqual([['warn', 'shared-artifact', 'data/batch.json submissions[1].artifacts[0].path']]);
  });

  it.each([
    'javascript:alert(1)',
    'file:///etc/passwd',
    'ftp://example.org',
    'https://',
    'http:// x',
    'example.org',
  ])('blocks the link %j', (url) => {
    expect(check(withArtifact({ path: undefined, url }), [])).toEqual([
      ['block', 'unsafe-link', 'data/batch.json submissions[0].artifacts[0].url'],
    ]);
  });

  it('takes web addresses in any dress', () => {
    for (const url of ['https://example.org', 'HTTP://example.org:8080/a?b#c', 'https://münchen.example/ü']) {
      expect(check(withArtifact({ path: undefined, url }), [])).toEqual([]);
    }
  });

  it.each<[string, object, string, string]>([
    ['that is itself', { previous: 'S-2' }, 'block', 'attempt-order'],
    ['with the same number', { microCredential: 'PP-3', attempt: 1 }, 'block', 'duplicate-attempt'],
    [
      'of another candidate',
      { candidate: 'C-099', artifacts: [{ component: 'product', text: 'x' }] },
      'block',
      'previous-differs',
    ],
    ['of another micro-credential', { microCredential: 'PP-4' }, 'block', 'previous-differs'],
    ['that is in no batch here', { previous: 'S-0932' }, 'info', 'previous-elsewhere'],
  ])('tells of an attempt before %s', (_, change, severity, code) => {
    const found = check({ ...BATCH, submissions: [SUBMISSION, second(change)] });
    expect(found.map(([how, what]) => [how, what])).toContainEqual([severity, code]);
  });

  it('blocks an attempt before with a higher number', () => {
    const submissions = [{ ...SUBMISSION, attempt: 3 }, second({})];
    expect(check({ ...BATCH, submissions })).toEqual([
      ['block', 'attempt-order', 'data/batch.json submissions[1].previous'],
    ]);
  });

  it('warns of a submission without artifacts', () => {
    expect(check(withSubmission({ artifacts: [] }), [])).toEqual([
      ['warn', 'no-artifacts', 'data/batch.json submissions[0].artifacts'],
    ]);
  });
});
