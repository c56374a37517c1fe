import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { PassThrough, Writable } from 'node:stream';
import { buffer } from 'node:stream/consumers';
import { describe, expect, it, onTestFinished } from 'vitest';
import { readBag } from '../../../electron/desk/loading/bag/read-bag.ts';
import { type CheckedFile, verifyPayload } from '../../../electron/desk/loading/bag/verify-payload.ts';
import type { Progress } from '../../../electron/desk/loading/read-files.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { bagOf, type Files, hex } from '../../fixtures/bags/bag-files.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { type ZipItem, zipOf } from '../../fixtures/zip/zip-bytes.ts';

const PAYLOAD: Files = { 'data/a.txt': 'first', 'data/b.bin': Buffer.alloc(2 ** 20, 'b'), 'data/c.txt': '' };

async function bagIn(files: Files, damage: Partial<ZipItem> = {}) {
  const path = join(await ownFolder(), 'batch.zip');
  const items = Object.entries(files).map(([name, data]): ZipItem => {
    const item = { name, data, method: 8 };
    return name === 'data/a.txt' ? { ...item, ...damage } : item;
  });
  await writeFile(path, zipOf(items));
  const source = await openSource(path);
  onTestFinished(() => source.close());
  return { source, bag: await readBag(source) };
}

describe('verifying a payload', () => {
  it('gives every file its SHA-256, whatever the manifests use', async () => {
    const { source, bag } = await bagIn(
      bagOf({ version: '0.97', algorithms: ['md5', 'sha1'], payload: PAYLOAD }),
    );
    const { files } = await verifyPayload(source, bag);
    expect(new Map(files.map(({ path, sha256, ok }) => [path, [sha256, ok]]))).toEqual(
      new Map(Object.entries(PAYLOAD).map(([path, bytes]) => [path, [hex('sha256', bytes), true]])),
    );
  });

  it('hands each file on in the same pass, and tells when it is safe', async () => {
    const { source, bag } = await bagIn(bagOf({ payload: PAYLOAD }));
    const stored = new Map<string, Promise<Buffer>>();
    const told: CheckedFile[] = [];
    await verifyPayload(source, bag, {
      sink: ({ path }) => {
        const pass = new PassThrough();
        stored.set(path, buffer(pass));
        return pass;
      },
      checked: (file) => void told.push(file),
    });
    expect(told.every(({ ok }) => ok)).toBe(true);
    for (const [path, bytes] of Object.entries(PAYLOAD)) {
      expect((await stored.get(path))?.equals(Buffer.from(bytes as string))).toBe(true);
    }
  });

  it('tells of an altered file, marks it, and goes on with the others', async () => {
    const { source, bag } = await bagIn({ ...bagOf({ payload: PAYLOAD }), 'data/a.txt': 'fIrst' });
    const { bag: judged, files } = await verifyPayload(source, bag);
    expect(bag.valid).toBe(true);
    expect(judged.valid).toBe(false);
    expect(judged.errors.map(({ code, where }) => [code, where])).toEqual([['altered-file', 'data/a.txt']]);
    expect(files.map(({ path, ok }) => [path, ok])).toContainEqual(['data/a.txt', false]);
    expect(files).toHaveLength(3);
  });

  it('tells of a file that cannot be read to its end, and destroys its sink', async () => {
    const { source, bag } = await bagIn(bagOf({ payload: PAYLOAD }), { says: { crc: 1 } });
    const sinks = new Map<string, Writable>();
    const { bag: judged, files } = await verifyPayload(source, bag, {
      sink: ({ path }) => {
        const sink = new Writable({ write: (_chunk, _encoding, done) => done() });
        sinks.set(path, sink);
        return sink;
      },
    });
    expect(judged.errors.map(({ code }) => code)).toEqual(['checksum']);
    expect(files.map(({ path }) => path).sort()).toEqual(['data/b.bin', 'data/c.txt']);
    expect(sinks.get('data/a.txt')?.writableFinished).toBe(false);
    expect(sinks.get('data/a.txt')?.destroyed).toBe(true);
  });

  it('stops with the error of a sink: a full disk is no fault of the bag', async () => {
    const { source, bag } = await bagIn(bagOf({ payload: PAYLOAD }));
    const full = () =>
      new Writable({ write: (_chunk, _encoding, done) => done(new Error('the disk is full')) });
    await expect(verifyPayload(source, bag, { sink: full })).rejects.toThrow('the disk is full');
  });

  it('waits for a slow sink instead of filling the memory', async () => {
    const { source, bag } = await bagIn(bagOf({ payload: PAYLOAD }));
    let waiting = 0;
    let most = 0;
    const slow = () =>
      new Writable({
        highWaterMark: 1,
        write(chunk, _encoding, done) {
          waiting += chunk.length;
          most = Math.max(most, waiting);
          setTimeout(() => {
            waiting -= chunk.length;
            done();
          }, 1);
        },
      });
    await verifyPayload(source, bag, { sink: slow });
    expect(most).toBeLessThan(2 ** 20);
  });

  it('says how far it is, and ends at the whole', async () => {
    const { source, bag } = await bagIn(bagOf({ payload: PAYLOAD }));
    const told: Progress[] = [];
    await verifyPayload(source, bag, { progress: (progress) => told.push(progress) });
    const total = 2 ** 20 + 5;
    expect(told.at(-1)).toMatchObject({ stage: 'checking', done: total, total });
    expect(told.every(({ done }, at) => done >= (told[at - 1]?.done ?? 0))).toBe(true);
  });

  it('can be stopped at any time', async () => {
    const { source, bag } = await bagIn(bagOf({ payload: PAYLOAD }));
    const stop = new AbortController();
    const verifying = verifyPayload(source, bag, { progress: () => stop.abort(), signal: stop.signal });
    await expect(verifying).rejects.toMatchObject({ name: 'AbortError' });
  });
});
