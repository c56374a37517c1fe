import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBag } from '../../../electron/desk/loading/bag/read-bag.ts';
import { verifyPayload } from '../../../electron/desk/loading/bag/verify-payload.ts';
import { readBatchPackage } from '../../../electron/desk/loading/batch-package.ts';
import { readIdentities } from '../../../electron/desk/loading/identities.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { SourceError } from '../../../electron/desk/loading/source/source-error.ts';
import { checkBatch } from '../../../shared/batch/check-batch.ts';
import { readBatch } from '../../../shared/batch/read-batch.ts';
import { bagOf, type Files } from '../../fixtures/bags/bag-files.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { zipOf } from '../../fixtures/zip/zip-bytes.ts';

/** Text that is nearly what a parser expects. */
const nearly = (...words: string[]) =>
  fc
    .array(
      fc.oneof(
        { arbitrary: fc.constantFrom(...words), weight: 4 },
        { arbitrary: fc.string({ unit: 'binary', maxLength: 5 }), weight: 1 },
      ),
      { maxLength: 25 },
    )
    .map((parts) => Buffer.from(parts.join('')));

const SHA = 'd41d8cd98f00b204e9800998ecf8427e';
const PATHS = [
  'data/a.txt',
  './',
  '../',
  '*',
  '~',
  '/',
  '\\',
  'bagit.txt',
  'tagmanifest-md5.txt',
  '%0A',
  '%25',
  'CON',
];
const tags = fc.record(
  {
    'bagit.txt': nearly(
      'BagIt-Version: ',
      '0.97',
      '1.0',
      '\n',
      '\r',
      'Tag-File-Character-Encoding: ',
      'UTF-8',
      'UTF-16',
      ' ',
      '\ufeff',
    ),
    'manifest-md5.txt': nearly(SHA, ' ', '\t', '\n', ...PATHS),
    'tagmanifest-md5.txt': nearly(SHA, '  ', '\n', ...PATHS),
    'bag-info.txt': nearly('Payload-Oxum', ':', ' ', '1.1', '\n', '\r\n', 'Bag-Size', '\t'),
    'fetch.txt': nearly('https://example.org/', ' ', '-', '12', '\n', ...PATHS),
  },
  { requiredKeys: ['manifest-md5.txt'] },
);

describe('whatever arrives', () => {
  it('in the tag files of a bag is judged, never thrown', async () => {
    const path = join(await ownFolder(), 'batch.zip');
    await fc.assert(
      fc.asyncProperty(tags, async (files) => {
        const all: Files = { ...files, 'data/a.txt': '' };
        await writeFile(path, zipOf(Object.entries(all).map(([name, data]) => ({ name, data }))));
        const source = await openSource(path);
        const { bag } = await verifyPayload(source, await readBag(source));
        expect(bag.valid).toBe(bag.errors.length === 0);
        for (const { path: listed } of bag.payload) expect(source.has(listed)).toBe(true);
        await source.close();
      }),
      { numRuns: 300 },
    );
  });

  it('as a zip with bytes changed anywhere is read or refused, and what is read is what was packed', async () => {
    const path = join(await ownFolder(), 'batch.zip');
    const files = bagOf({ payload: { 'data/a.txt': 'one'.repeat(50), 'data/b.txt': 'two' } });
    const zip = zipOf(Object.entries(files).map(([name, data]) => ({ name, data, method: 8 })));
    const change = fc.tuple(fc.nat(zip.length - 1), fc.nat(255));
    await fc.assert(
      fc.asyncProperty(fc.array(change, { minLength: 1, maxLength: 6 }), async (changes) => {
        const bytes = Buffer.from(zip);
        for (const [at, value] of changes) bytes[at] = value;
        await writeFile(path, bytes);
        const source = await openSource(path).catch((error) => {
          expect(error).toBeInstanceOf(SourceError);
          return null;
        });
        if (!source) return;
        const { bag, files: read } = await verifyPayload(source, await readBag(source));
        if (bag.valid) expect(read.every(({ ok }) => ok)).toBe(true);
        await source.close();
      }),
      { numRuns: 300 },
    );
  });

  it('as batch.json is judged, never thrown', () => {
    const value = fc.oneof(
      fc.jsonValue(),
      fc.constantFrom('touchstone-batch/1', 'product', '../x', 1, {}, []),
    );
    const artifact = fc.record(
      { component: value, path: value, url: value, text: value },
      { requiredKeys: [] },
    );
    const submission = fc.record(
      {
        id: value,
        candidate: value,
        attempt: value,
        previous: value,
        artifacts: fc.oneof(value, fc.array(artifact)),
      },
      { requiredKeys: [] },
    );
    const document = fc.record(
      { format: value, id: value, submissions: fc.oneof(value, fc.array(submission)) },
      { requiredKeys: [] },
    );
    fc.assert(
      fc.property(fc.oneof(document, fc.jsonValue()), (given) => {
        const { batch, problems } = readBatch(given, 'data/batch.json');
        expect(batch === null).toBe(problems.some(({ severity }) => severity === 'block'));
        if (batch) checkBatch(batch, [], 'data/batch.json');
        for (const { message, where } of problems) expect(message && where).toBeTruthy();
      }),
    );
  });

  it('as bytes of batch.json is judged, never thrown', async () => {
    const path = join(await ownFolder(), 'batch.zip');
    await fc.assert(
      fc.asyncProperty(
        fc.oneof(fc.uint8Array(), nearly('{', '}', '"format"', ':', '[', ',')),
        async (bytes) => {
          const files = bagOf({ payload: { 'data/batch.json': Buffer.from(bytes) } });
          await writeFile(path, zipOf(Object.entries(files).map(([name, data]) => ({ name, data }))));
          const source = await openSource(path);
          const { problems } = await readBatchPackage(source, await readBag(source));
          expect(problems.some(({ severity }) => severity === 'block')).toBe(true);
          await source.close();
        },
      ),
      { numRuns: 100 },
    );
  });

  it('as an identity envelope is judged, never thrown', () => {
    const text = nearly(
      'candidate',
      'given_name',
      'family_name',
      'email',
      'external_id',
      ',',
      ';',
      '"',
      '\n',
      '\r',
      'a@b',
      '=1+1',
    );
    fc.assert(
      fc.property(
        fc.oneof(
          text,
          fc.uint8Array().map((bytes) => Buffer.from(bytes)),
        ),
        (bytes) => {
          const { identities } = readIdentities(bytes, 'data/identities.csv');
          expect(new Set(identities.map(({ candidate }) => candidate)).size).toBe(identities.length);
        },
      ),
    );
  });
});
