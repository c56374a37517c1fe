import { existsSync, readdirSync } from 'node:fs';
import { readFile, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { backUpDaily, copyLibrary, makeBackup } from '../../../electron/desk/keeping/backup.ts';
import { backupsIn } from '../../../electron/desk/keeping/backup-files.ts';
import { restoreBackup } from '../../../electron/desk/keeping/restore.ts';
import { artifactPath } from '../../../electron/desk/library/artifacts.ts';
import { openLibrary } from '../../../electron/desk/library/library.ts';
import { keptHashes, verifyFolder } from '../../../electron/desk/library/verify.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { act, earning, keyOf, loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';

const ratings = (folder: string) => {
  const library = openLibrary(folder);
  try {
    return library.database.get<{ n: number }>(
      "SELECT count(*) AS n FROM event WHERE kind = 'reading.changed'",
    )?.n;
  } finally {
    library.close();
  }
};

describe('a backup', () => {
  it('brings back what stood when it was made, and sets aside what came after', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    const made = await makeBackup(library, 'own');
    const events = Number(
      library.database.get<{ n: number }>("SELECT count(*) AS n FROM event WHERE kind = 'reading.changed'")
        ?.n,
    );
    act(library, 'AS-1', 'S-2', [{ type: 'strength', text: 'Said after the backup.' }]);
    library.close();

    const done = await restoreBackup(made.path, library.folder);
    expect(done.before?.events).toBe(done.restored.events + 1);
    expect(ratings(library.folder)).toBe(events);
    expect((await verifyFolder(library.folder)).ok).toBe(true);

    await restoreBackup(done.setAside ?? '', library.folder);
    expect(ratings(library.folder)).toBe(events + 1);
  });

  it('brings back a library whose database was written over', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    const made = await makeBackup(library, 'own');
    library.close();
    await writeFile(join(library.folder, 'library.sqlite'), 'not a database any more '.repeat(400));
    const done = await restoreBackup(made.path, library.folder);
    expect(done.before).toBeNull();
    expect((await verifyFolder(library.folder)).ok).toBe(true);
    expect(await readFile(done.setAside ?? '', 'utf8')).toContain('not a database any more');
  });

  it('is made once a day at most, and only when somebody did something', async () => {
    const library = await loadedLibrary();
    const noon = Date.now();
    const inDays = (days: number) => new Date(noon + days * 86_400_000);
    expect(await backUpDaily(library, inDays(0))).toMatchObject({ kind: 'daily' });
    expect(await backUpDaily(library, inDays(0.9))).toBeNull();
    expect(await backUpDaily(library, inDays(2))).toBeNull();
    library.record({
      kind: 'submission.flagged',
      author: 'AS-1',
      submission: keyOf('S-1'),
      at: inDays(1.5).toISOString(),
      body: { flagged: true },
    });
    expect(await backUpDaily(library, inDays(2))).toMatchObject({ kind: 'daily' });
    expect(backupsIn(library.folder)).toHaveLength(2);
    library.close();
  });

  it('leaves nothing behind it but the backup', async () => {
    const library = await loadedLibrary();
    const { path } = await makeBackup(library, 'own');
    expect(
      readdirSync(join(library.folder, 'backups')).map((name) => join(library.folder, 'backups', name)),
    ).toEqual([path]);
    library.close();
  });
});

describe('restoring', () => {
  it('is refused while somebody has the library open', async () => {
    const library = await loadedLibrary();
    const { path } = await makeBackup(library, 'own');
    await expect(restoreBackup(path, library.folder)).rejects.toMatchObject({ code: 'library-busy' });
    library.close();
  });

  it('refuses a damaged backup, and the library is as it was', async () => {
    const library = await loadedLibrary();
    const { path } = await makeBackup(library, 'own');
    library.close();
    const bytes = await readFile(path);
    const at = bytes.indexOf('submission.loaded');
    bytes.write('submission.LOADED', at);
    await writeFile(path, bytes);
    const before = await readFile(join(library.folder, 'library.sqlite'));
    const refused = restoreBackup(path, library.folder);
    // It is named as it was chosen, not as the copy that was looked at.
    await expect(refused).rejects.toThrow(`${path} cannot be restored: its journal is damaged`);
    expect((await readFile(join(library.folder, 'library.sqlite'))).equals(before)).toBe(true);
  });

  it.each([
    ['what is not there', async () => '/no/such/backup.sqlite', /is not there/],
    ['a folder without a library', ownFolder, /holds no library/],
    [
      'a file that is no database',
      async () => {
        const path = join(await ownFolder(), 'notes.txt');
        await writeFile(path, 'These are my notes of last week.\n'.repeat(200));
        return path;
      },
      /cannot be restored/,
    ],
  ])('refuses %s', async (_, make, says) => {
    const refused = await restoreBackup(await make(), await ownFolder()).catch((error) => error);
    expect(refused).toBeInstanceOf(Refusal);
    expect(refused.message).toMatch(says);
  });
});

describe('a copy of the whole library', () => {
  it('is a library by itself, which verifies', async () => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    const to = join(await ownFolder(), 'copy');
    const copy = await copyLibrary(library, to);
    expect(copy.artifacts).toBe(keptHashes(library.database).length);
    library.close();
    expect(await verifyFolder(to)).toMatchObject({ ok: true, artifacts: { checked: copy.artifacts } });
    openLibrary(to).close();
  });

  it('gives back files that were lost', async () => {
    const library = await loadedLibrary();
    const to = join(await ownFolder(), 'copy');
    await copyLibrary(library, to);
    const [lost = ''] = keptHashes(library.database);
    library.close();
    await rm(artifactPath(library.folder, lost));
    expect((await restoreBackup(to, library.folder)).artifacts).toEqual({ copied: 1, missing: [] });
    expect((await verifyFolder(library.folder)).ok).toBe(true);
  });

  it('is not made of a library with an altered file, and takes itself away', async () => {
    const library = await loadedLibrary();
    const [altered = ''] = keptHashes(library.database);
    await writeFile(artifactPath(library.folder, altered), 'Another text.');
    const to = join(await ownFolder(), 'copy');
    await expect(copyLibrary(library, to)).rejects.toThrow(/altered or damaged/);
    expect(existsSync(to)).toBe(false);
    library.close();
  });

  it('goes into an empty folder only, and never into the library', async () => {
    const library = await loadedLibrary();
    const full = await ownFolder();
    await writeFile(join(full, 'letter.txt'), 'Dear library');
    await expect(copyLibrary(library, full)).rejects.toThrow(/is not empty/);
    await expect(copyLibrary(library, join(library.folder, 'copy'))).rejects.toThrow(/into itself/);
    expect(readdirSync(full)).toEqual(['letter.txt']);
    library.close();
  });
});
