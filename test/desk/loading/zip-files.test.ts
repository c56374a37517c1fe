import { describe, expect, it, onTestFinished } from 'vitest';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { opened, refusal, refusals, text, zipFile } from '../../fixtures/zip/opened.ts';
import { FLAG, type ZipItem, zipOf } from '../../fixtures/zip/zip-bytes.ts';

describe('files in a zip', () => {
  it('are refused as links', async () => {
    const source = await opened([{ name: 'link', data: '/etc/passwd', mode: 0o120777 }]);
    expect(source.entries[0]?.kind).toBe('link');
    expect(refusals(source)).toEqual(['link']);
    expect(source.has('link')).toBe(false);
    await expect(source.open('link')).rejects.toMatchObject({ code: 'link' });
  });

  it('are refused as devices', async () => {
    expect(refusals(await opened([{ name: 'tty', mode: 0o020666 }]))).toEqual(['not-a-file']);
  });

  it('are refused with a password, and the others load', async () => {
    const source = await opened([
      { name: 'secret.pdf', data: 'x', flags: FLAG.encrypted },
      { name: 'a.txt', data: 'a' },
    ]);
    expect(refusals(source)).toEqual(['encrypted']);
    expect(await text(source, 'a.txt')).toBe('a');
    await expect(source.open('secret.pdf')).rejects.toThrow('"secret.pdf" is locked with a password');
  });

  it('are refused where their packing is not known', async () => {
    expect(refusals(await opened([{ name: 'a.txt', data: 'x', method: 14 }]))).toEqual([
      'unknown-compression',
    ]);
  });

  it('are damaged where their checksum differs, and the error names them', async () => {
    const source = await opened([{ name: 'a.txt', data: 'x', method: 8, says: { crc: 1 } }]);
    await expect(text(source, 'a.txt')).rejects.toMatchObject({ code: 'checksum', where: 'a.txt' });
  });

  it('end with an error as soon as they hold more than they say', async () => {
    const source = await opened([
      { name: 'a.txt', data: 'x'.repeat(1_000_000), method: 8, says: { size: 10 } },
    ]);
    await expect(text(source, 'a.txt')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('end with an error where they hold less than they say', async () => {
    const source = await opened([{ name: 'a.txt', data: 'x', method: 8, says: { size: 10 } }]);
    await expect(text(source, 'a.txt')).rejects.toMatchObject({ code: 'damaged' });
  });

  it('are damaged where their packed bytes make no sense', async () => {
    const bytes = zipOf([{ name: 'a.txt', data: 'some text', method: 8 }]);
    bytes.fill(0xff, 35, 44);
    const source = await openSource(await zipFile(bytes));
    onTestFinished(() => source.close());
    await expect(text(source, 'a.txt')).rejects.toMatchObject({ code: 'damaged', where: 'a.txt' });
  });

  it('are not read beyond what the caller can hold', async () => {
    const source = await opened([{ name: 'a.txt', data: 'x'.repeat(100) }]);
    await expect(source.read('a.txt', 99)).rejects.toMatchObject({ code: 'too-large' });
    expect(await source.read('a.txt', 100)).toHaveLength(100);
  });
});

describe('bombs', () => {
  const zeros = (size: number) => Buffer.alloc(size);

  it('by ratio are refused before a byte is unpacked', async () => {
    const source = await opened([
      { name: 'zeros.bin', data: zeros(20 * 2 ** 20), method: 8 },
      { name: 'a.txt' },
    ]);
    expect(refusals(source)).toEqual(['bomb']);
    expect(source.has('a.txt')).toBe(true);
  });

  it('by many files of a high ratio are refused as a whole', async () => {
    const items = Array.from({ length: 5 }, (_, at) => ({
      name: `${at}.bin`,
      data: zeros(4 * 2 ** 20),
      method: 8,
    }));
    expect(await refusal(opened(items))).toBe('bomb');
  });

  it('by files that share their bytes are refused as a whole', async () => {
    const items: ZipItem[] = [{ name: 'a.bin', data: zeros(1_000), method: 8 }];
    items.push({ name: 'b.bin', data: zeros(1_000), method: 8, sharesDataOf: 0 });
    expect(await refusal(opened(items))).toBe('bomb');
  });

  it('by count are refused', async () => {
    const items = Array.from({ length: 11 }, (_, at) => ({ name: `${at}.txt` }));
    expect(await refusal(opened(items, { entries: 10 }))).toBe('too-many-files');
  });

  it('by size are refused: one file, or all together', async () => {
    const items = [
      { name: 'a.bin', data: zeros(60) },
      { name: 'b.bin', data: zeros(50) },
    ];
    expect(refusals(await opened(items, { fileSize: 55 }))).toEqual(['too-large']);
    expect(await refusal(opened(items, { totalSize: 100 }))).toBe('too-large');
  });

  it('by the length of names are refused', async () => {
    expect(refusals(await opened([{ name: 'x'.repeat(1_025) }]))).toEqual(['name-too-long']);
  });
});
