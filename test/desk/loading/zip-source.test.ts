import { open } from 'node:fs/promises';
import { describe, expect, it, onTestFinished } from 'vitest';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { opened, paths, refusal, refusals, text, zipFile } from '../../fixtures/zip/opened.ts';
import { zipOf } from '../../fixtures/zip/zip-bytes.ts';

describe('a zip', () => {
  it('is read in place, stored and deflated', async () => {
    const source = await opened([
      { name: 'a/essay.txt', data: 'first', method: 8 },
      { name: 'plan.txt', data: 'second', method: 0 },
      { name: 'empty.txt' },
    ]);
    expect(paths(source)).toEqual(['a/essay.txt', 'plan.txt', 'empty.txt']);
    expect(await text(source, 'a/essay.txt')).toBe('first');
    expect(await text(source, 'plan.txt')).toBe('second');
    expect(await text(source, 'empty.txt')).toBe('');
    expect(source.has('a/other.txt')).toBe(false);
  });

  it('is read where sizes and checksums stand behind the data', async () => {
    const source = await opened([
      { name: 'a.txt', data: 'first', method: 8, descriptor: true },
      { name: 'b.txt', data: 'second', descriptor: true },
    ]);
    expect(await text(source, 'a.txt')).toBe('first');
    expect(await text(source, 'b.txt')).toBe('second');
  });

  it('is read as zip64', async () => {
    const items = [
      { name: 'a.txt', data: 'first', method: 8, zip64: true },
      { name: 'b.txt', data: 'second', zip64: true },
    ];
    const source = await opened(items, {}, { zip64: true });
    expect(await text(source, 'a.txt')).toBe('first');
    expect(await text(source, 'b.txt')).toBe('second');
  });

  it('is read with a comment behind it', async () => {
    expect(paths(await opened([{ name: 'a.txt' }], {}, { comment: 'made on a Monday' }))).toEqual(['a.txt']);
  });

  it('with nothing in it holds nothing', async () => {
    expect(paths(await opened([]))).toEqual([]);
  });

  it('lists folders, and drops dots that mean "here"', async () => {
    const source = await opened([{ name: './a/' }, { name: './a/./b.txt', data: 'x' }]);
    expect(source.entries.map(({ path, kind }) => [path, kind])).toEqual([
      ['a', 'folder'],
      ['a/b.txt', 'file'],
    ]);
  });

  it('can be seen from inside one of its folders', async () => {
    const whole = await opened([
      { name: 'Batch/data/a.txt', data: 'x' },
      { name: 'other.txt' },
      { name: '/etc/passwd' },
    ]);
    const inside = whole.within('Batch').within('data/');
    expect(paths(inside)).toEqual(['a.txt']);
    expect(await text(inside, 'a.txt')).toBe('x');
    expect(inside.has('other.txt')).toBe(false);
    expect(refusals(inside)).toEqual(['absolute-path']);
  });
});

describe('what is no sound zip', () => {
  const ZIP = zipOf([
    { name: 'a.txt', data: 'some text', method: 8 },
    { name: 'b.txt', data: 'more' },
  ]);
  const codeOf = async (bytes: Buffer) => refusal(openSource(await zipFile(bytes)));

  it('is told from one', async () => {
    expect(await codeOf(Buffer.from('%PDF-1.7 and so on, which is no zip at all'))).toBe('not-a-zip');
    expect(await codeOf(Buffer.alloc(0))).toBe('not-a-zip');
  });

  it('is told where it holds more files than it announces', async () => {
    const short = Buffer.from(ZIP);
    // Both counts in the end record, as a tool writes them that has run out of numbers.
    short.writeUInt16LE(1, short.length - 14);
    short.writeUInt16LE(1, short.length - 12);
    expect(await codeOf(short)).toBe('damaged');
  });

  it('is told to be cut short', async () => {
    expect(await codeOf(ZIP.subarray(0, ZIP.length - 30))).toBe('truncated');
    expect(await codeOf(ZIP.subarray(0, 60))).toBe('truncated');
  });

  it('is told to be damaged where the directory is', async () => {
    const bytes = Buffer.from(ZIP);
    bytes.writeUInt32LE(0, bytes.indexOf(Buffer.from([0x50, 0x4b, 1, 2])));
    expect(await codeOf(bytes)).toBe('damaged');
  });

  it('never crashes the reader, whichever byte is wrong', async () => {
    const path = await zipFile(ZIP);
    const file = await open(path, 'r+');
    onTestFinished(() => file.close());
    for (let at = 0; at < ZIP.length; at += 1) {
      await file.write(Buffer.from([(ZIP[at] ?? 0) ^ 0xff]), 0, 1, at);
      const source = await openSource(path).catch((error) => error);
      if (source instanceof Error) expect(source.name).toBe('SourceError');
      else {
        for (const { path: name } of source.entries) {
          await source.read(name, 1_000).catch((error: Error) => expect(error.name).toBe('SourceError'));
        }
        await source.close();
      }
      await file.write(ZIP.subarray(at, at + 1), 0, 1, at);
    }
  });

  it('is told that it is not there', async () => {
    expect(await refusal(openSource('/nowhere/batch.zip'))).toBe('not-found');
  });
});

describe('stopping', () => {
  it('ends a stream in the middle', async () => {
    const source = await opened([{ name: 'a.bin', data: Buffer.alloc(4 * 2 ** 20, 'x') }]);
    const stop = new AbortController();
    const reading = (async () => {
      for await (const _ of await source.open('a.bin', stop.signal)) stop.abort();
    })();
    await expect(reading).rejects.toMatchObject({ name: 'AbortError' });
  });

  it('refuses to open anything once closed, and may be closed twice', async () => {
    const source = await opened([{ name: 'a.txt' }]);
    await source.close();
    await source.close();
    await expect(source.open('a.txt')).rejects.toMatchObject({ code: 'closed' });
  });

  it('is heard before anything is opened', async () => {
    const path = await zipFile(zipOf([]));
    await expect(openSource(path, {}, AbortSignal.abort())).rejects.toMatchObject({ name: 'AbortError' });
  });
});
