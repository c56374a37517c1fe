import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parse } from 'csv-parse/sync';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeBag } from '../../../electron/desk/loading/bag/write-bag.ts';
import { sampleBatch } from '../../../electron/desk/sample/sampleBatch.ts';
import { blockNamed } from '../../unit/docs/blocks.ts';

/*
 * docs/formats.md tells one story in examples. Here the program goes through it: what the page says it answers is
 * what it answers.
 */

const PAGE = 'docs/formats.md';
const CLI = fileURLToPath(new URL('../../../electron/cli.ts', import.meta.url));

const folder = mkdtempSync(join(tmpdir(), 'touchstone-formats-'));
afterAll(() => rmSync(folder, { recursive: true }));

const example = (name: string) => JSON.parse(blockNamed(PAGE, 'json', name));
const table = (name: string): string[][] => parse(blockNamed(PAGE, 'csv', name));

/** Runs a command of the command line in the folder; its answer, and its exit code. */
function touchstone(...args: string[]): { answer: Record<string, unknown>; exitCode: number | null } {
  const run = spawnSync(process.execPath, [CLI, ...args, '--json'], {
    cwd: folder,
    encoding: 'utf8',
    env: { ...process.env, TZ: 'UTC' },
  });
  return { answer: JSON.parse(run.stdout), exitCode: run.status };
}

const inLibrary = (...args: string[]) => touchstone(...args, '--library', 'library');
const written = (name: string) => readFileSync(join(folder, name), 'utf8');

beforeAll(async () => {
  const { files } = await sampleBatch();
  const pdf = files.find(({ path }) => path.endsWith('.pdf'));
  if (!pdf) throw new Error('The sample has no PDF.');
  await writeBag(
    {
      files: [
        { path: 'batch.json', bytes: Buffer.from(blockNamed(PAGE, 'json', 'batch')) },
        { path: 'identities.csv', bytes: Buffer.from(blockNamed(PAGE, 'csv', 'identities')) },
        { path: 'artifacts/S-0001/task.pdf', bytes: pdf.bytes },
        { path: 'artifacts/S-0002/plan.pdf', bytes: pdf.bytes },
      ],
    },
    join(folder, 'november.zip'),
  );
  writeFileSync(join(folder, 'readings.json'), blockNamed(PAGE, 'json', 'readings'));
});

describe('the story of docs/formats.md', () => {
  it('begins with a package that checks and loads', () => {
    const { loaded, submissions, standings, ...checked } = example('load');
    expect(touchstone('check', 'november.zip')).toMatchObject({ answer: checked, exitCode: 0 });
    const bytes = expect.any(Number);
    expect(inLibrary('load', 'november.zip')).toEqual({
      answer: { ...checked, submissions, standings, loaded: { ...loaded, bytes } },
      exitCode: 0,
    });
  });

  it('finds what was written', () => {
    expect(inLibrary('search', 'changed')).toEqual({ answer: example('search'), exitCode: 0 });
  });

  it('refuses results before anybody has read', () => {
    const report = { answer: example('export'), exitCode: 1 };
    // Fields may be added to an answer, never renamed.
    expect(inLibrary('export', '--profile', 'decisions', '--out', 'early.csv')).toMatchObject(report);
  });

  it('refuses a file that is not there', () => {
    const refused = inLibrary('merge', 'lost.json');
    expect(refused).toMatchObject({ answer: example('refusal'), exitCode: 1 });
  });

  it('takes in the readings, which decide both submissions', () => {
    expect(inLibrary('merge', 'readings.json')).toEqual({ answer: example('merge'), exitCode: 0 });
    expect(inLibrary('list').answer).toEqual(example('list'));
  });

  it('exports for machines: no byte order mark, CRLF, values untouched, and a receipt', () => {
    const { exitCode } = inLibrary('export', '--profile', 'decisions', '--out', 'november.csv');
    expect(exitCode).toBe(0);
    const text = written('november.csv');
    expect(parse(text, { record_delimiter: '\r\n' })).toEqual(table('machine'));
    const receipt = example('receipt');
    expect(JSON.parse(written('november.csv.receipt.json'))).toMatchObject({
      ...receipt,
      at: expect.any(String),
      files: [{ ...receipt.files[0], path: join(folder, 'november.csv') }],
    });
  });

  it('holds the receipt against its file and the ledger', () => {
    const { receipt, files, ...rest } = example('verify-receipt');
    expect(inLibrary('verify', '--receipt', 'november.csv.receipt.json')).toEqual({
      answer: {
        ...rest,
        receipt: { ...receipt, at: expect.any(String) },
        files: [{ ...files[0], path: 'november.csv' }],
      },
      exitCode: 0,
    });
  });

  it('exports for people: a byte order mark, and ids that keep their zeros', () => {
    inLibrary('export', '--profile', 'decisions', '--mode', 'spreadsheet', '--out', 'people.csv');
    const text = written('people.csv');
    expect(text.startsWith('\uFEFF')).toBe(true);
    expect(parse(text.slice(1), { record_delimiter: '\r\n' })).toEqual(table('spreadsheet'));
  });

  it('marks the evidence in copies of what was handed in', () => {
    const { copies, ...rest } = example('annotate');
    expect(inLibrary('annotate', 'S-0001', '--out', 'copies')).toEqual({
      answer: {
        ...rest,
        copies: [
          {
            ...copies[0],
            path: expect.stringMatching(/copies.S-0001-artifact-1-annotated-\d{8}-\d{6}\.pdf$/),
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        ],
      },
      exitCode: 0,
    });
  });

  it('ends with a library that verifies', () => {
    const verification = example('verify');
    expect(inLibrary('verify')).toEqual({
      answer: {
        ...verification,
        journal: {
          ...verification.journal,
          events: expect.any(Number),
          head: expect.stringMatching(/^[0-9a-f]{64}$/),
        },
      },
      exitCode: 0,
    });
  });
});
