import { readdir, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { Readable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { readBag } from '../../../electron/desk/loading/bag/read-bag.ts';
import { verifyPayload } from '../../../electron/desk/loading/bag/verify-payload.ts';
import { type BagContents, type BagFile, writeBag } from '../../../electron/desk/loading/bag/write-bag.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { pathFault } from '../../../shared/batch/path.ts';
import { ownFolder, place } from '../../fixtures/place.ts';

const NOW = new Date('2026-11-02T09:00:00Z');

async function readBack(path: string) {
  const source = await openSource(path);
  const { bag } = await verifyPayload(source, await readBag(source));
  const payload = new Map<string, Buffer>();
  for (const file of bag.payload) payload.set(file.path.slice(5), await buffer(await source.open(file.path)));
  await source.close();
  return { bag, payload };
}

describe('a written bag', () => {
  it('is valid, says who made it and when, and warns of nothing', async () => {
    const folder = await ownFolder();
    const out = join(folder, 'out.zip');
    const files: BagFile[] = [
      { path: 'b/plan.pdf', filePath: await place(folder, 'plan', '%PDF') },
      { path: 'a.txt', bytes: Buffer.from('essay') },
      { path: 'c.bin', stream: () => Readable.from([Buffer.from('st'), Buffer.from('ream')]) },
    ];
    const info = [['Source-Organization', 'A Teaching School']] as const;
    expect(await writeBag({ files, info, algorithms: ['sha256', 'sha512'], now: NOW }, out)).toEqual({
      bytes: 15,
      files: 3,
    });
    const { bag, payload } = await readBack(out);
    expect(bag).toMatchObject({ valid: true, version: '1.0', errors: [], warnings: [] });
    expect(bag.info).toEqual([
      ['Source-Organization', 'A Teaching School'],
      ['Bagging-Date', '2026-11-02'],
      ['Payload-Oxum', '15.3'],
      ['Bag-Software-Agent', 'Touchstone'],
    ]);
    expect(Object.keys(bag.payload[0]?.digests ?? {})).toEqual(['sha256', 'sha512']);
    expect([...payload].map(([path, bytes]) => [path, bytes.toString()])).toEqual([
      ['a.txt', 'essay'],
      ['b/plan.pdf', '%PDF'],
      ['c.bin', 'stream'],
    ]);
  });

  it('is the same, byte for byte, from the same files in any order', async () => {
    const folder = await ownFolder();
    const files = ['b.txt', 'a.txt', 'c/d.txt'].map((path) => ({
      path,
      bytes: Buffer.from(path.repeat(99)),
    }));
    await writeBag({ files, now: NOW }, join(folder, '1.zip'));
    await writeBag({ files: files.toReversed(), now: NOW }, join(folder, '2.zip'));
    expect(await readFile(join(folder, '1.zip'))).toEqual(await readFile(join(folder, '2.zip')));
  });

  it('loses nothing, whatever safe names and bytes it is given', async () => {
    const folder = await ownFolder();
    const out = join(folder, 'out.zip');
    const name = fc
      .array(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 12 }), { minLength: 1, maxLength: 3 })
      .map((parts) => parts.join('/'))
      .filter((path) => pathFault(path) === null && !path.split('/').includes('.') && path.isWellFormed());
    const odd = fc.constantFrom(
      '100%.txt',
      '%0A',
      'a\nb',
      'a\rb',
      '  a',
      'a  ',
      '*a',
      '~a',
      'Núñez',
      'data/data',
      '%25/x',
    );
    const file = fc.record({ path: fc.oneof(name, odd), bytes: fc.uint8Array({ maxLength: 200 }) });
    const key = ({ path }: { path: string }) => path.normalize('NFC').toLowerCase();
    const info = fc.array(
      fc.tuple(fc.stringMatching(/^[A-Z][a-z-]{0,9}$/), fc.stringMatching(/^[a-z:ü][ -~]{0,30}[a-z]$/)),
      { maxLength: 4 },
    );
    await fc.assert(
      fc.asyncProperty(fc.uniqueArray(file, { selector: key, maxLength: 6 }), info, async (files, labels) => {
        const tops = files.map(({ path }) => path);
        fc.pre(
          !files.some(({ path }) =>
            tops.some((other) => other !== path && key({ path: other }).startsWith(`${key({ path })}/`)),
          ),
        );
        fc.pre(files.length > 0);
        await writeBag({ files, info: labels, now: NOW }, out);
        const { bag, payload } = await readBack(out);
        expect(bag.errors).toEqual([]);
        expect(bag.valid).toBe(true);
        expect(new Map([...payload].map(([path, bytes]) => [path, bytes.toString('hex')]))).toEqual(
          new Map(files.map(({ path, bytes }) => [path, Buffer.from(bytes).toString('hex')])),
        );
        expect(bag.info.slice(0, labels.length)).toEqual(labels);
      }),
      { numRuns: 60 },
    );
  });

  it('keeps values that go over several lines', async () => {
    const out = join(await ownFolder(), 'out.zip');
    const info = [['External-Description', 'first\r\nsecond: line\n\nthird']] as const;
    await writeBag({ files: [{ path: 'a', bytes: Buffer.from('') }], info, now: NOW }, out);
    expect((await readBack(out)).bag.info[0]).toEqual(['External-Description', 'first\nsecond: line\nthird']);
  });
});

describe('a bag that cannot be written', () => {
  const a = { path: 'a.txt', bytes: Buffer.from('a') };
  const failing = () =>
    new Readable({
      read() {
        this.destroy(new Error('the stick was pulled out'));
      },
    });
  it.each<[string, BagContents]>([
    ['a path that leads out', { files: [{ path: '../a', bytes: Buffer.from('') }] }],
    ['a path with dots', { files: [{ path: './a', bytes: Buffer.from('') }] }],
    ['a file twice', { files: [a, a] }],
    ['names that differ by case', { files: [a, { ...a, path: 'A.txt' }] }],
    [
      'names that differ by normalisation',
      {
        files: [
          { ...a, path: 'ü' },
          { ...a, path: 'u\u0308' },
        ],
      },
    ],
    ['a file that is not there', { files: [a, { path: 'b', filePath: '/nowhere/b' }] }],
    ['a stream that breaks off', { files: [{ path: 'b', stream: failing }] }],
  ])('for %s leaves what was there, and no rest of itself', async (_, contents) => {
    const folder = await ownFolder();
    const out = join(folder, 'out.zip');
    await writeFile(out, 'the bag before');
    await expect(writeBag(contents, out)).rejects.toThrow();
    expect(await readdir(folder)).toEqual(['out.zip']);
    expect(await readFile(out, 'utf8')).toBe('the bag before');
  });
});
