import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { makeBackup } from '../../../electron/desk/keeping/backup.ts';
import { deleteBatch } from '../../../electron/desk/keeping/delete-batch.ts';
import { retainUntil, retentionRows } from '../../../electron/desk/keeping/retention.ts';
import { artifactPath } from '../../../electron/desk/library/artifacts.ts';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { keptHashes, verifyFolder } from '../../../electron/desk/library/verify.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { openTextStore } from '../../../electron/desk/texts/store/store.ts';
import { act, BATCH, earning, loadedLibrary, submission, writePackage } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';

const IDENTITIES = [
  'candidate,given_name,family_name,email,external_id',
  'C-S-1,Quillon,Vantreese,quillon@plainly-invented.example,1',
  'C-S-2,Ombra,Tesselhaft,ombra@plainly-invented.example,2',
].join('\n');

/** A judged batch with its people, and a second batch that shares one of its files. */
async function twoBatches(): Promise<Library> {
  const library = await loadedLibrary({ submissions: ['S-1', 'S-2'], identities: IDENTITIES });
  act(library, 'AS-1', 'S-1', earning());
  const other = await writePackage(await ownFolder(), {
    id: 'later',
    submissions: [
      submission('S-9', {
        artifacts: [{ component: 'product', title: 'Same', path: 'artifacts/S-1/task.txt' }],
      }),
    ],
  });
  await loadSource(library, other, { author: 'ADMIN' });
  openTextStore(library.folder).close();
  return library;
}

const bytesOf = (folder: string) =>
  readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'latin1'))
    .join('\n');

describe('deleting a batch', () => {
  it('leaves neither its files nor its people anywhere in the folder, backups included', async () => {
    const library = await twoBatches();
    await makeBackup(library, 'own');
    const { folder } = library;
    const before = keptHashes(library.database);
    library.close();
    expect(bytesOf(folder)).toContain('quillon@plainly-invented.example');

    const receipt = await deleteBatch(folder, BATCH, 'ADMIN');
    expect(bytesOf(folder)).not.toMatch(/plainly-invented|Vantreese|Tesselhaft|What changed in S-2/);
    expect(receipt).toMatchObject({
      files: { stillThere: [], neededElsewhere: [expect.any(String)] },
      people: { deleted: 2, left: 0, addressesLookedFor: 2, addressesFound: 0 },
      texts: { deleted: true },
      database: { freePages: 0, journalEmptied: true },
      backups: { deleted: 1 },
    });
    for (const hash of receipt.files.deleted) expect(existsSync(artifactPath(folder, hash))).toBe(false);
    expect(receipt.files.deleted.length + 1).toBe(before.length);
    expect(JSON.parse(readFileSync(receipt.receipt, 'utf8'))).toMatchObject({
      format: 'touchstone-deletion/1',
    });
  });

  it('keeps what was judged, and the library verifies', async () => {
    const library = await twoBatches();
    const { folder } = library;
    library.close();
    await deleteBatch(folder, BATCH, 'ADMIN');
    expect(await verifyFolder(folder)).toMatchObject({ ok: true, artifacts: { missing: [] } });
    const after = openLibrary(folder);
    expect(after.database.all('SELECT submission, decision FROM outcome')).toEqual([
      { submission: `${BATCH}/S-1`, decision: 'EARNED' },
    ]);
    expect(queueRows(after, null, 'AS-1').map(({ id }) => id)).toEqual(['S-9']);
    expect(queueRows(after, null, null)).toHaveLength(3);
    after.close();
  });

  it('keeps the batch from coming back unnoticed', async () => {
    const library = await loadedLibrary();
    const { folder } = library;
    library.close();
    await deleteBatch(folder, BATCH, 'ADMIN');
    const after = openLibrary(folder);
    const report = await loadSource(after, await writePackage(await ownFolder()), { author: 'ADMIN' });
    expect(report.ok).toBe(false);
    expect(report.problems).toMatchObject([{ code: 'batch-deleted', where: BATCH }]);
    after.close();
  });

  it('ends what a power cut left half done when it is asked for again', async () => {
    const library = await twoBatches();
    const { folder } = library;
    library.close();
    const first = await deleteBatch(folder, BATCH, 'ADMIN');
    const again = await deleteBatch(folder, BATCH, 'ADMIN');
    expect(again.files).toMatchObject({ deleted: first.files.deleted, stillThere: [] });
    const after = openLibrary(folder);
    const events = after.database.all("SELECT 1 FROM event WHERE kind = 'batch.deleted'");
    expect(events).toHaveLength(1);
    after.close();
  });

  it('is refused for a batch that is not there', async () => {
    const library = await loadedLibrary();
    library.close();
    await expect(deleteBatch(library.folder, 'elsewhere', 'ADMIN')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});

describe('the time for which a batch is kept', () => {
  it('is over the day after its date, and comes first', async () => {
    const library = await twoBatches();
    retainUntil(library, 'later', '2027-06-30', 'ADMIN');
    expect(retentionRows(library, '2027-06-30').map(({ batch, overdue }) => [batch, overdue])).toEqual([
      ['later', false],
      [BATCH, false],
    ]);
    expect(retentionRows(library, '2027-07-01')[0]).toMatchObject({
      batch: 'later',
      overdue: true,
      undecided: 1,
    });
    retainUntil(library, 'later', null, 'ADMIN');
    expect(retentionRows(library, '2099-01-01').some(({ overdue }) => overdue)).toBe(false);
    library.close();
  });

  it('tells what is at stake', async () => {
    const library = await twoBatches();
    const row = retentionRows(library, '2026-11-23').find(({ batch }) => batch === BATCH);
    expect(row).toMatchObject({ submissions: 2, undecided: 1, notExported: 1, files: 4, people: 2 });
    library.close();
  });
});
