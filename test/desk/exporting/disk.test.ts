import fs from 'node:fs';
import { syncBuiltinESMExports } from 'node:module';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished, vi } from 'vitest';
import { exportResults } from '../../../electron/desk/exporting/export.ts';
import { headOf } from '../../../electron/desk/library/journal.ts';
import type { Library } from '../../../electron/desk/library/library.ts';
import { take } from '../../fixtures/export.ts';
import { loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { carried } from '../../fixtures/readings.ts';
import { MOUNTS, tinyDisk } from '../../fixtures/tiny-disk.ts';

async function judged(): Promise<Library> {
  const library = await loadedLibrary({ submissions: ['S-1'] });
  take(library, [carried({ overall: { strength: 'word '.repeat(5_500), nextStep: null } })]);
  return library;
}

const leaving = (library: Library, out: string, profile = 'decisions') =>
  exportResults(library, { profile, mode: 'machine', batch: null, skip: false }, out, 'ADMIN');

const caught = (work: Promise<unknown>) =>
  work.then(
    () => null,
    (error) => error,
  );

const ROOT = process.getuid?.() === 0;
const MODES = process.platform !== 'win32' && !ROOT;
if (!MODES)
  console.warn('SKIPPED: a folder cannot be closed to this account, so no export met one that is read-only.');

describe('a disk that refuses', () => {
  it.skipIf(!MOUNTS).each(['decisions', 'letters', 'summary'])(
    'because it is full leaves nothing of %s, and names the file',
    async (profile) => {
      const library = await judged();
      const disk = await tinyDisk(24);
      const before = headOf(library.database);
      const error = await caught(leaving(library, join(disk, 'out.csv'), profile));
      expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('The disk is full') });
      expect(error.message).toContain('Nothing was exported');
      expect(fs.readdirSync(disk)).toEqual([]);
      // The lock of what was read may be entered by then, the export never.
      expect(headOf(library.database)).toEqual(before);
    },
  );

  it.skipIf(!MODES)('because the folder is read-only leaves nothing, and names the file', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const before = headOf(library.database);
    fs.chmodSync(folder, 0o555);
    const error = await caught(leaving(library, join(folder, 'out.csv')));
    fs.chmodSync(folder, 0o755);
    expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('out.csv') });
    expect(fs.readdirSync(folder)).toEqual([]);
    expect(headOf(library.database)).toEqual(before);
  });

  it('because a file stands where the folder should be says so, and keeps that file', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const inTheWay = join(folder, 'exports');
    fs.writeFileSync(inTheWay, 'what stood there');
    const before = headOf(library.database);
    const error = await caught(leaving(library, join(inTheWay, 'out.csv')));
    expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('exports') });
    expect(fs.readFileSync(inTheWay, 'utf8')).toBe('what stood there');
    expect(headOf(library.database)).toEqual(before);
  });

  it('because the file is open elsewhere puts back what bore the name', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const out = join(folder, 'out.csv');
    fs.writeFileSync(out, 'what stood there');
    const before = headOf(library.database);
    const rename = fs.renameSync;
    // As Windows answers while a spreadsheet has the file open; injected, because here a rename always goes through.
    const spy = vi.spyOn(fs, 'renameSync').mockImplementation((from, to) => {
      if (String(to).endsWith('.receipt.json'))
        throw Object.assign(new Error('busy'), { code: 'EBUSY', path: to });
      rename(from, to);
    });
    syncBuiltinESMExports();
    onTestFinished(() => {
      spy.mockRestore();
      syncBuiltinESMExports();
    });
    const error = await caught(leaving(library, out));
    expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('Another program') });
    expect(fs.readdirSync(folder)).toEqual(['out.csv']);
    expect(fs.readFileSync(out, 'utf8')).toBe('what stood there');
    expect(headOf(library.database)).toEqual(before);
  });

  it('because what bears the name is a link says so, and leaves both it and what it leads to', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const [real, out] = [join(folder, 'real.csv'), join(folder, 'out.csv')];
    fs.writeFileSync(real, 'what stood there');
    fs.symlinkSync(real, out);
    const error = await caught(leaving(library, out));
    expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('no ordinary file') });
    expect(fs.readdirSync(folder).sort()).toEqual(['out.csv', 'real.csv']);
    expect(fs.readFileSync(out, 'utf8')).toBe('what stood there');
  });

  it('after the first of two files was whole takes that one away, too', async () => {
    const library = await judged();
    const folder = await ownFolder();
    let flushed = 0;
    const flush = fs.fsyncSync;
    const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation((file) => {
      flushed += 1;
      if (flushed === 2) throw Object.assign(new Error('i/o'), { code: 'EIO' });
      flush(file);
    });
    syncBuiltinESMExports();
    onTestFinished(() => {
      spy.mockRestore();
      syncBuiltinESMExports();
    });
    for (const profile of ['letters', 'summary']) {
      flushed = 0;
      expect(await caught(leaving(library, join(folder, 'out.csv'), profile))).toMatchObject({
        code: 'disk',
      });
      expect(fs.readdirSync(folder)).toEqual([]);
    }
  });

  it('while it is flushed leaves nothing', async () => {
    const library = await judged();
    const folder = await ownFolder();
    const spy = vi.spyOn(fs, 'fsyncSync').mockImplementation(() => {
      throw Object.assign(new Error('i/o'), { code: 'EIO' });
    });
    syncBuiltinESMExports();
    onTestFinished(() => {
      spy.mockRestore();
      syncBuiltinESMExports();
    });
    const error = await caught(leaving(library, join(folder, 'out.csv')));
    spy.mockRestore();
    syncBuiltinESMExports();
    expect(error).toMatchObject({ code: 'disk' });
    expect(fs.readdirSync(folder)).toEqual([]);
    expect((await leaving(library, join(folder, 'out.csv'))).ok).toBe(true);
  });
});
