import { createHash } from 'node:crypto';
import { parse } from 'csv-parse/sync';
import { describe, expect, it } from 'vitest';
import { sampleBatch } from '../../../electron/desk/sample/sampleBatch.ts';
import { openPdf, textOfPages } from './openPdf.ts';

const { batch, identitiesCsv, files } = await sampleBatch();
const submission = (id: string) => batch.submissions.find((one) => one.id === id);
const artifacts = batch.submissions.flatMap((one) => one.artifacts);
const text = (path: string) => files.find((file) => file.path === path)?.bytes.toString('utf8') ?? '';
const hashes = (list: typeof files) =>
  list.map(({ path, bytes }) => `${path} ${createHash('sha256').update(bytes).digest('hex')}`);

describe('the sample batch', () => {
  it('holds ten submissions over three micro-credentials', () => {
    expect(batch).toMatchObject({ format: 'touchstone-batch/1', id: 'sample-batch', title: 'Sample batch' });
    expect(batch.submissions).toHaveLength(10);
    expect(new Set(batch.submissions.map((one) => one.microCredential))).toEqual(
      new Set(['PP-3', 'AS-2', 'CE-1']),
    );
  });

  it('gives each submission an id of its own', () => {
    expect(new Set(batch.submissions.map((one) => one.id)).size).toBe(10);
  });

  it('chains the second attempt of C-017 to the first, which came earlier', () => {
    const second = batch.submissions.find((one) => one.attempt === 2);
    const first = submission(second?.previous ?? '');
    expect(second).toMatchObject({ candidate: 'C-017', microCredential: 'PP-3' });
    expect(first).toMatchObject({ candidate: 'C-017', microCredential: 'PP-3', attempt: 1 });
    expect((first?.submittedAt ?? '') < (second?.submittedAt ?? '')).toBe(true);
  });

  it('holds one submission that cannot be judged: no reflection, and a link that asks for a sign-in', () => {
    const without = batch.submissions.filter(
      (one) => !one.artifacts.some((artifact) => artifact.component === 'reflection'),
    );
    expect(without.map((one) => one.id)).toEqual(['S-0005']);
    expect(without[0]?.artifacts.find((artifact) => artifact.url)?.url).toContain('sign-in');
  });

  it('gives every other submission all three components', () => {
    for (const { id, artifacts: own } of batch.submissions.filter((one) => one.id !== 'S-0005'))
      for (const component of ['product', 'application', 'reflection'])
        expect(
          own.map((artifact) => artifact.component),
          id,
        ).toContain(component);
  });

  it('has one file for each path and no file besides', () => {
    const paths = artifacts.flatMap((artifact) => artifact.path ?? []);
    expect(files.map((file) => file.path)).toEqual(paths);
    expect(new Set(paths).size).toBe(paths.length);
    for (const path of paths) expect(path).toMatch(/^artifacts\/S-\d{4}\/[a-z0-9-]+\.(pdf|png|md|txt|csv)$/);
  });

  it('gives each artifact exactly one of a path, a link and a text', () => {
    for (const { path, url, text: words } of artifacts)
      expect([path, url, words].filter((one) => one !== undefined)).toHaveLength(1);
  });

  it('stays small enough to be made while somebody waits', () => {
    expect(files.reduce((sum, file) => sum + file.bytes.length, 0)).toBeLessThan(3_000_000);
  });

  it('is the same batch, byte for byte, each time', async () => {
    const again = await sampleBatch();
    expect(again.batch).toEqual(batch);
    expect(again.identitiesCsv).toBe(identitiesCsv);
    expect(hashes(again.files)).toEqual(hashes(files));
  });

  it('moves only the dates of the batch with the day', async () => {
    const later = await sampleBatch(new Date('2027-03-01T12:00:00Z'));
    expect(later.batch.createdAt).toBe('2027-03-01T12:00:00.000Z');
    expect(later.batch.submissions.map((one) => one.submittedAt).every((day) => day < '2027-03-01')).toBe(
      true,
    );
    expect(hashes(later.files)).toEqual(hashes(files));
  });

  it('reports the same counts in the plan of the quick checks as in its CSV', () => {
    const rows: Record<string, string>[] = parse(text('artifacts/S-0004/quick-check-results.csv'), {
      columns: true,
    });
    const count = (column: string) =>
      ['ready', 'nearly', 'not yet'].map((level) => rows.filter((row) => row[column] === level).length);
    expect(count('check_1_28_sept')).toEqual([9, 8, 7]);
    expect(count('check_2_1_oct')).toEqual([14, 7, 3]);
    expect(count('check_3_6_oct')).toEqual([17, 5, 2]);
  });
});

describe('the identity envelope of the sample', () => {
  const rows: Record<string, string>[] = parse(identitiesCsv, { columns: true });

  it('has one row for each candidate, with ids that keep their leading zeros', () => {
    expect(rows.map((row) => row.candidate)).toEqual([
      ...new Set(batch.submissions.map((one) => one.candidate).sort()),
    ]);
    expect(rows[0]).toMatchObject({
      candidate: 'C-017',
      family_name: 'Educator-017',
      email: 'educator-017@example.org',
      external_id: '000017',
    });
  });

  it('names nobody in the batch or in any file', async () => {
    const words = [JSON.stringify(batch)];
    for (const { path, bytes } of files) {
      if (!path.endsWith('.pdf')) words.push(path.endsWith('.png') ? '' : bytes.toString('utf8'));
      else {
        const pdf = await openPdf(bytes);
        words.push(...(await textOfPages(pdf)), JSON.stringify(await pdf.getMetadata()));
      }
    }
    const all = words.join('\n').toLowerCase();
    for (const row of rows)
      for (const name of [row.given_name, row.family_name, row.email, row.external_id])
        expect(all).not.toContain(name?.toLowerCase());
  });
});
