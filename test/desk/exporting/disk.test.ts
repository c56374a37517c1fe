import { execFileSync } from 'node:child_process';
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

/** A file system of so many KiB, where this machine lets a test have one; null elsewhere. */
async function tinyDisk(kib: number): Promise<string | null> {
  const folder = await ownFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', `size=${kib}k`, 'tmpfs', folder], { stdio: 'ignore' });
  } catch {
    console.warn(
      'SKIPPED: no tiny file system can be mounted here; the full disk was not tried on a real one.',
    );
    return null;
  }
  onTestFinished(() => void execFileSync('umount', [folder]));
  return folder;
}

describe('a disk that refuses', () => {
  it.each(['decisions', 'letters', 'summary'])(
    'because it is full leaves nothing of %s, and names the file',
    async (profile) => {
      const library = await judged();
      const disk = await tinyDisk(24);
      if (disk === null) return;
      const before = headOf(library.database);
      const error = await caught(leaving(library, join(disk, 'out.csv'), profile));
      expect(error).toMatchObject({ code: 'disk', message: expect.stringContaining('The disk is full') });
      expect(error.message).toContain('Nothing was exported');
      expect(fs.readdirSync(disk)).toEqual([]);
      // The lock of what was read may be entered by then, the export never.
      expect(headOf(library.database)).toEqual(before);
    },
  );

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
