import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { artifactPath } from '../../../../electron/desk/library/artifacts.ts';
import { headOf } from '../../../../electron/desk/library/journal.ts';
import { type Library, openLibrary } from '../../../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../../../electron/desk/library/verify.ts';
import { checkSource } from '../../../../electron/desk/loading/check.ts';
import { loadSource } from '../../../../electron/desk/loading/load.ts';
import { CANVAS } from '../../../fixtures/downloads/canvas.ts';
import { pdf } from '../../../fixtures/downloads/files.ts';
import { HEADER, manifestOf } from '../../../fixtures/downloads/manifest.ts';
import { blind, MOODLE, WORKSHEET } from '../../../fixtures/downloads/moodle.ts';
import { codes, fileAt, folderAt, zipAt } from '../../../fixtures/downloads/reading.ts';
import { submission, writePackage } from '../../../fixtures/library.ts';
import { ownFolder } from '../../../fixtures/place.ts';

const ANSWERS = { component: 'product', 'micro-credential': 'PP-3' };
const ROSTER =
  'user_id,given_name,family_name,email\n4711,Ada,Lovelace,ada@example.org\n4713,Grace,Hopper,grace@example.org\n';

async function emptyLibrary(): Promise<Library> {
  const library = openLibrary(join(await ownFolder(), 'library'));
  onTestFinished(() => library.close());
  return library;
}
const load = (
  library: Library,
  path: string,
  more: Partial<Parameters<typeof loadSource>[1] & object> = {},
) => loadSource(library, { path, answers: ANSWERS, ...more }, { author: 'ADMIN' });
const rows = (library: Library) =>
  library.database.all('SELECT candidate, attempt, previous FROM submission ORDER BY candidate, attempt');
const people = (library: Library) =>
  library.database.all(
    'SELECT external_id AS id, given_name AS given, family_name AS family, email FROM identity ORDER BY id',
  );

describe('a download in the library', () => {
  it('is loaded with its envelope, and verifies', async () => {
    const library = await emptyLibrary();
    const report = await load(library, await zipAt(CANVAS));
    expect(report).toMatchObject({ ok: true, loaded: { submissions: 4, artifacts: 5 } });
    expect(report.standings).toMatchObject({ new: 4 });
    expect(people(library)).toHaveLength(4);
    expect(await verifyLibrary(library)).toMatchObject({ ok: true });
    const journal = JSON.stringify(library.database.all('SELECT body FROM event'));
    expect(journal).not.toMatch(/lovelace|hopper|noether/i);
  });

  it('changes nothing when it is loaded again: renamed, as a folder, and without being asked again', async () => {
    const library = await emptyLibrary();
    await load(library, await zipAt(CANVAS));
    const before = headOf(library.database);
    for (const path of [await zipAt(CANVAS, 'submissions (1).zip'), await folderAt(CANVAS, 'elsewhere')]) {
      const report = await load(library, path, { answers: {} });
      expect(report).toMatchObject({ ok: true, loaded: { submissions: 0, alreadyThere: 4 } });
      expect(report.standings).toMatchObject({ same: 4 });
    }
    expect(headOf(library.database)).toEqual(before);
  });

  it('takes a roster later, for names and addresses alone', async () => {
    const library = await emptyLibrary();
    const path = await zipAt(CANVAS);
    await load(library, path);
    const before = headOf(library.database);
    const roster = await fileAt('roster.csv', ROSTER);
    expect(await load(library, path, { roster })).toMatchObject({
      ok: true,
      loaded: { submissions: 0, identities: 2 },
    });
    expect(people(library)).toContainEqual({
      id: '4711',
      given: 'Ada',
      family: 'Lovelace',
      email: 'ada@example.org',
    });
    expect((await load(library, path, { roster })).loaded?.identities).toBeUndefined();
    expect(headOf(library.database)).toEqual(before);
  });

  it('with other answers is refused as a change, not loaded a second time', async () => {
    const library = await emptyLibrary();
    const path = await zipAt(CANVAS);
    await load(library, path);
    const report = await load(library, path, { answers: { ...ANSWERS, 'micro-credential': 'PP-4' } });
    expect(report).toMatchObject({ ok: false, standings: { changed: 4 } });
    expect(codes(report)).toContain('batch-changed');
  });

  it('is chained to what the same people handed in before, and stays so', async () => {
    const library = await emptyLibrary();
    const first = await zipAt(CANVAS);
    const second = await zipAt([{ name: 'lovelaceada_4711_99001_product.pdf', data: pdf(9) }]);
    await load(library, first);
    await load(library, second);
    const [one, two] = rows(library).filter(({ candidate }) => candidate === 'canvas-4711');
    expect(one).toMatchObject({ attempt: 1, previous: null });
    expect(two).toMatchObject({ attempt: 2, previous: expect.stringMatching(/^canvas-4711-/) });
    for (const path of [first, second])
      expect(await load(library, path)).toMatchObject({ ok: true, loaded: { submissions: 0 } });
    expect(await verifyLibrary(library)).toMatchObject({ ok: true });
  });

  it('keeps a place for a file that cannot be read, so that it is not taken for one never handed in', async () => {
    const library = await emptyLibrary();
    const broken = { name: 'curiemarie_4715_98005_product.pdf', data: pdf(5), says: { crc: 1 } };
    expect(await load(library, await zipAt([...CANVAS, broken]))).toMatchObject({ ok: true });
    const artifact = library.database.get(
      "SELECT kind, sha256, trouble FROM artifact WHERE path LIKE '%4715%'",
    );
    expect(artifact).toMatchObject({
      kind: 'file',
      sha256: null,
      trouble: expect.stringMatching(/^The file is damaged/),
    });
    expect(await verifyLibrary(library)).toMatchObject({ ok: true });
  });
});

describe('a package in the library', () => {
  it('takes a roster, for names and addresses alone', async () => {
    const library = await emptyLibrary();
    const path = await writePackage(await ownFolder());
    const roster = await fileAt(
      'roster.csv',
      'candidate,given_name,family_name,email\nC-S-1,Ada,King,a@example.org\n',
    );
    const report = await load(library, path, { answers: {}, roster });
    expect(report).toMatchObject({ ok: true, loaded: { submissions: 3 } });
    expect(codes(report)).toEqual(['no-identity', 'no-identity']);
    expect(people(library)).toEqual([{ id: '', given: 'Ada', family: 'King', email: 'a@example.org' }]);
    expect(await load(library, path, { answers: {} })).toMatchObject({
      ok: true,
      loaded: { alreadyThere: 3 },
    });
  });

  it('is kept out by a roster about other people', async () => {
    const roster = await fileAt('roster.csv', 'candidate,email\nX-1,a@example.org\n');
    const report = await load(await emptyLibrary(), await writePackage(await ownFolder()), {
      answers: {},
      roster,
    });
    expect(report.ok).toBe(false);
    expect(codes(report)).toEqual(['roster-unmatched']);
  });
});

describe('a worksheet in the library', () => {
  it('lies there byte for byte, apart from what screens show, and is verified', async () => {
    const library = await emptyLibrary();
    const path = await zipAt([...blind(MOODLE), { name: 'Grades.csv', data: WORKSHEET }]);
    await load(library, path);
    const event = library.database.get<{ body: string }>(
      "SELECT body FROM event WHERE kind = 'worksheet.kept'",
    );
    const { sha256, size } = JSON.parse(event?.body ?? '{}');
    expect(size).toBe(Buffer.byteLength(WORKSHEET));
    expect(existsSync(artifactPath(library.folder, sha256))).toBe(true);
    expect(library.database.get('SELECT 1 FROM artifact WHERE sha256 = ?', sha256)).toBeUndefined();
    expect(await verifyLibrary(library)).toMatchObject({ ok: true, artifacts: { checked: 6 } });
    const before = headOf(library.database);
    await load(library, path);
    expect(headOf(library.database)).toEqual(before);
  });

  it('can come later', async () => {
    const library = await emptyLibrary();
    const path = await zipAt(blind(MOODLE));
    await load(library, path);
    const roster = await fileAt('Grades.csv', WORKSHEET);
    expect(await load(library, path, { roster })).toMatchObject({
      loaded: { submissions: 0, identities: 3 },
    });
    expect(library.database.get("SELECT count(*) AS n FROM event WHERE kind = 'worksheet.kept'")).toEqual({
      n: 1,
    });
  });
});

describe('checking against the library', () => {
  const row = (id: string, candidate: string, attempt: string, at: string) =>
    `${id},${candidate},PP-3,${attempt},${at},product,,https://example.org/${id},,,,`;
  const manifest = (...lines: string[]) =>
    zipAt([{ name: 'manifest.csv', data: `${HEADER}\n${lines.join('\n')}\n` }]);

  it('says that all is as it was', async () => {
    const library = await emptyLibrary();
    await load(library, await zipAt(manifestOf()), { answers: {} });
    const report = await checkSource({ path: await zipAt(manifestOf()) }, library);
    expect(report).toMatchObject({ ok: true, standings: { same: 2 } });
    expect(codes(report)).toContain('loaded-before');
  });

  it('says of each submission whether it is new, the same, changed or gone', async () => {
    const library = await emptyLibrary();
    const folder = await ownFolder();
    await load(library, await writePackage(folder), { answers: {} });
    const parts = { submissions: [submission('S-1', { attempt: 2 }), 'S-2', 'S-9'] };
    const report = await checkSource(await writePackage(folder, parts), library);
    expect(report.submissions?.map(({ id, standing }) => [id, standing])).toEqual([
      ['S-3', 'missing'],
      ['S-1', 'changed'],
      ['S-9', 'new'],
      ['S-2', 'same'],
    ]);
  });

  it('warns of an attempt that is there already, and of one handed in before its forerunner', async () => {
    const library = await emptyLibrary();
    await load(library, await manifest(row('A', 'C-1', '1', '2026-10-02T09:00:00Z')), { answers: {} });
    const next = await manifest(
      row('B', 'C-1', '1', '2026-10-03T09:00:00Z'),
      row('C', 'C-1', '2', '2026-10-01T09:00:00Z'),
      row('D', 'C-2', '3', '2026-10-01T09:00:00Z'),
    );
    const report = await checkSource({ path: next }, library);
    expect(report.ok).toBe(true);
    expect(report.problems.map(({ severity, code, where }) => [severity, code, where])).toEqual([
      ['warn', 'attempt-taken', 'manifest.csv row 2'],
      ['warn', 'attempt-order', 'manifest.csv row 3'],
      ['info', 'attempt-alone', 'manifest.csv row 4'],
    ]);
  });
});
