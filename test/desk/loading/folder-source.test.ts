import { chmod, mkdir, rm, symlink, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { ownFolder, place } from '../../fixtures/place.ts';

const onWindows = process.platform === 'win32';

describe('a folder', () => {
  it('is read in place, in the same order everywhere', async () => {
    const folder = await ownFolder();
    for (const path of ['b/2.txt', 'a.txt', 'B.txt', 'b/10.txt']) await place(folder, path, path);
    const source = await openSource(folder);
    expect(source.entries.map(({ path, size, kind }) => [path, size, kind])).toEqual([
      ['B.txt', 5, 'file'],
      ['a.txt', 5, 'file'],
      ['b', 0, 'folder'],
      ['b/10.txt', 8, 'file'],
      ['b/2.txt', 7, 'file'],
    ]);
    expect((await source.read('b/2.txt', 100)).toString()).toBe('b/2.txt');
  });

  it.skipIf(onWindows)('never follows a link, to a file or a folder', async () => {
    const folder = await ownFolder();
    await symlink('/etc/passwd', join(folder, 'file'));
    await symlink('/etc', join(folder, 'folder'));
    const source = await openSource(folder);
    expect(source.refused.map(({ path, error }) => [path, error.code])).toEqual([
      ['file', 'link'],
      ['folder', 'link'],
    ]);
    await expect(source.open('file')).rejects.toMatchObject({ code: 'link' });
    expect(source.has('folder/passwd')).toBe(false);
  });

  it.skipIf(onWindows)('is not fooled by a file that becomes a link later', async () => {
    const folder = await ownFolder();
    const file = await place(folder, 'a.txt', 'x');
    const source = await openSource(folder);
    await rm(file);
    await symlink('/etc/passwd', file);
    await expect(source.open('a.txt')).rejects.toMatchObject({ code: 'changed' });
  });

  it.skipIf(onWindows)('is not fooled by a folder that becomes a link later', async () => {
    const folder = await ownFolder();
    await place(folder, 'inside/passwd', 'x');
    const source = await openSource(folder);
    await rm(join(folder, 'inside'), { recursive: true });
    await symlink('/etc', join(folder, 'inside'));
    await expect(source.open('inside/passwd')).rejects.toMatchObject({ code: 'changed' });
  });

  it.each(['', 'longer than before'])('tells of a file that changed meanwhile', async (now) => {
    const folder = await ownFolder();
    const file = await place(folder, 'a.txt', 'before');
    const source = await openSource(folder);
    await writeFile(file, now);
    await expect(source.read('a.txt', 100)).rejects.toMatchObject({ code: 'changed', where: 'a.txt' });
  });

  it.skipIf(onWindows)('refuses names that are unsafe elsewhere, and reads the rest', async () => {
    const folder = await ownFolder();
    await writeFile(join(folder, 'a\\b.txt'), 'x');
    await writeFile(join(folder, 'aux.txt'), 'x');
    await writeFile(Buffer.concat([Buffer.from(`${folder}/`), Buffer.from([0xff, 0xfe])]), 'x');
    await writeFile(join(folder, 'good.txt'), 'x');
    const source = await openSource(folder);
    expect(source.entries.map(({ path }) => path)).toEqual(['good.txt']);
    expect(source.refused.map(({ error }) => error.code).sort()).toEqual([
      'backslash',
      'device-name',
      'unreadable-name',
    ]);
  });

  it.skipIf(onWindows || process.getuid?.() === 0)(
    'names a folder that may not be read, and reads the rest',
    async () => {
      const folder = await ownFolder();
      await mkdir(join(folder, 'closed'), { mode: 0 });
      await place(folder, 'open/a.txt', 'x');
      const source = await openSource(folder);
      await chmod(join(folder, 'closed'), 0o700);
      expect(source.refused.map(({ path, error }) => [path, error.code])).toEqual([['closed', 'no-access']]);
      expect(source.has('open/a.txt')).toBe(true);
    },
  );

  it('has the same limits as a zip', async () => {
    const folder = await ownFolder();
    for (const path of ['1', '2', '3']) await place(folder, path, 'x');
    await expect(openSource(folder, { entries: 2 })).rejects.toMatchObject({ code: 'too-many-files' });
    await expect(openSource(folder, { totalSize: 2 })).rejects.toMatchObject({ code: 'too-large' });
  });
});
