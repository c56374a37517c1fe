import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { checkSource } from '../../../electron/desk/loading/check.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { handOver } from '../../../electron/desk/merging/hand-over.ts';
import { mergeReadings } from '../../../electron/desk/merging/merge.ts';
import { readReadings } from '../../../electron/desk/merging/read.ts';
import { writePackageOf } from '../../../electron/desk/sharing/package.ts';
import { outstanding, shareOut, sharingPreview } from '../../../electron/desk/sharing/share.ts';
import { act, BATCH, earning, keyOf, loadedLibrary } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';

const IDENTITIES = [
  'candidate,given_name,family_name,email,external_id,school',
  'C-S-1,Quillon,Vantreese,quillon@plainly-invented.example,1,Larkspur School',
  'C-S-2,Ombra,Tesselhaft,ombra@plainly-invented.example,2,Foxglove Academy',
  'C-S-3,Ilse,Morrowdale,ilse@plainly-invented.example,3,Larkspur School',
].join('\n');
const readers = [
  { code: 'AS-1', share: 1, schools: ['Larkspur School'] },
  { code: 'AS-2', share: 1, schools: ['foxglove academy'] },
];
const withPeople = () => loadedLibrary({ identities: IDENTITIES });

/** A library of another machine, with one package in it. */
async function elsewhere(path: string): Promise<Library> {
  const library = openLibrary(join(await ownFolder(), 'library'));
  const report = await loadSource(library, path, { author: 'AS-1' });
  expect(report).toMatchObject({ ok: true, problems: [] });
  return library;
}

describe('sharing a batch out', () => {
  it('gives each assessor a package of their own, and nobody an educator of their school', async () => {
    const library = await withPeople();
    const { packages, nobody } = await shareOut(library, BATCH, readers, 'ADMIN');
    expect(nobody).toEqual([]);
    expect(packages.map(({ assessor, submissions }) => [assessor, submissions])).toEqual([
      ['AS-1', ['S-2']],
      ['AS-2', ['S-1', 'S-3']],
    ]);
    for (const { path, submissions } of packages)
      expect((await checkSource(path, null)).batch).toMatchObject({
        id: BATCH,
        submissions: submissions.length,
      });
  });

  it('puts no name into a package for an assessor', async () => {
    const library = await withPeople();
    const { packages } = await shareOut(library, BATCH, readers, 'ADMIN');
    for (const { path } of packages) {
      const other = await elsewhere(path);
      expect(other.database.all('SELECT * FROM identity')).toEqual([]);
      expect((await readFile(path)).includes('identities.csv')).toBe(false);
      other.close();
    }
  });

  it('gives what was given before to nobody else, and what is left to somebody', async () => {
    const library = await withPeople();
    await shareOut(library, BATCH, [readers[0] as never], 'ADMIN');
    expect(sharingPreview(library, BATCH, readers)).toMatchObject({
      given: 1,
      parts: [
        { assessor: 'AS-1', submissions: [] },
        { assessor: 'AS-2', submissions: ['S-1', 'S-3'] },
      ],
    });
    expect((await verifyLibrary(library)).ok).toBe(true);
  });

  it('sees what comes back: judged in another library, handed over, merged here', async () => {
    const admin = await withPeople();
    const { packages } = await shareOut(admin, BATCH, readers, 'ADMIN');
    const assessor = await elsewhere(packages[1]?.path ?? '');
    act(assessor, 'AS-2', 'S-3', earning());
    const file = await handOver(assessor, BATCH, 'AS-2');
    assessor.close();
    expect(mergeReadings(admin, await readReadings(file.path), 'ADMIN')).toMatchObject({
      ok: true,
      taken: 1,
    });
    expect(outstanding(admin, BATCH)).toEqual([
      { assessor: 'AS-1', given: 1, back: 0, elsewhere: 0, outstanding: ['S-2'] },
      { assessor: 'AS-2', given: 2, back: 1, elsewhere: 0, outstanding: ['S-1'] },
    ]);
    const outcome = admin.database.get(
      'SELECT decision, assessor FROM outcome WHERE submission = ?',
      keyOf('S-3'),
    );
    expect(outcome).toEqual({ decision: 'EARNED', assessor: 'AS-2' });
  });
});

describe('a whole batch as a package', () => {
  it('loads elsewhere as it was loaded here, with the envelope where it is asked for', async () => {
    const library = await withPeople();
    const path = join(await ownFolder(), 'whole.zip');
    await writePackageOf(library, BATCH, null, path, { names: true });
    const other = await elsewhere(path);
    for (const sql of [
      'SELECT key, candidate, micro_credential, attempt, previous, submitted_at FROM submission ORDER BY key',
      'SELECT submission, position, component, kind, path, sha256, size, media_type FROM artifact ORDER BY 1, 2',
      'SELECT * FROM identity ORDER BY candidate',
    ])
      expect(other.database.all(sql)).toEqual(library.database.all(sql));
    other.close();
  });

  it('is not written of a batch that is not there', async () => {
    const library = await loadedLibrary();
    await expect(writePackageOf(library, 'none', null, '/tmp/none.zip')).rejects.toMatchObject({
      code: 'not-found',
    });
  });
});
