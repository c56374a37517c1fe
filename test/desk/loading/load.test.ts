import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { artifactPath } from '../../../electron/desk/library/artifacts.ts';
import { headOf } from '../../../electron/desk/library/journal.ts';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { checkSource } from '../../../electron/desk/loading/check.ts';
import { loadSource } from '../../../electron/desk/loading/load.ts';
import { BATCH, type PackageParts, submission, writePackage } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';

const IDENTITIES =
  'candidate,given_name,family_name,email,external_id\nC-S-1,Ada,Byron,ada@example.org,E-1\n';

async function emptyLibrary(): Promise<{ library: Library; folder: string }> {
  const folder = await ownFolder();
  const library = openLibrary(join(folder, 'library'));
  onTestFinished(() => library.close());
  return { library, folder };
}

async function load(library: Library, folder: string, parts: PackageParts, signal?: AbortSignal) {
  return loadSource(library, await writePackage(folder, parts), {
    author: 'ADMIN',
    ...(signal ? { signal } : {}),
  });
}

/** Names of all files below the library's artifacts. */
const stored = ({ folder }: Library) =>
  readdirSync(join(folder, 'artifacts'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.split(/[\\/]/).length === 2)
    .map((path) => path.split(/[\\/]/)[1])
    .sort();

describe('loading', () => {
  it('keeps every artifact under its hash, and tells what it did', async () => {
    const { library, folder } = await emptyLibrary();
    const report = await load(library, folder, { submissions: ['S-1', 'S-2'] });
    expect(report).toMatchObject({
      ok: true,
      recognisedAs: 'bag',
      batch: { id: BATCH, submissions: 2, artifacts: 4 },
      loaded: { submissions: 2, artifacts: 4, alreadyThere: 0 },
    });
    const artifact = library.database.get<{ sha256: string }>(
      "SELECT sha256 FROM artifact WHERE path = 'artifacts/S-1/task.txt'",
    );
    expect(readFileSync(artifactPath(library.folder, artifact?.sha256 ?? ''), 'utf8')).toBe(
      'The work at artifacts/S-1/task.txt.',
    );
    expect(await verifyLibrary(library)).toMatchObject({ ok: true, artifacts: { checked: 4 } });
  });

  it('keeps no copy of the identity envelope or of anything else that no submission holds', async () => {
    const { library, folder } = await emptyLibrary();
    await load(library, folder, { identities: IDENTITIES });
    const named = library.database
      .all<{ sha256: string }>('SELECT DISTINCT sha256 FROM artifact ORDER BY sha256')
      .map(({ sha256 }) => sha256);
    expect(stored(library)).toEqual(named);
    expect(library.database.all('SELECT candidate, email FROM identity')).toEqual([
      { candidate: 'C-S-1', email: 'ada@example.org' },
    ]);
    const journal = JSON.stringify(library.database.all('SELECT body FROM event'));
    expect(journal).not.toContain('ada@example.org');
  });

  it('keeps the same bytes once, however many submissions hold them', async () => {
    const { library, folder } = await emptyLibrary();
    const text = { component: 'reflection', text: 'The same words.' };
    await load(library, folder, {
      submissions: [submission('S-1', { artifacts: [text] }), submission('S-2', { artifacts: [text, text] })],
    });
    expect(library.database.get('SELECT count(*) AS n FROM artifact')).toEqual({ n: 3 });
    expect(stored(library)).toHaveLength(1);
  });

  it('the same package again changes nothing and says so', async () => {
    const { library, folder } = await emptyLibrary();
    await load(library, folder, {});
    const before = headOf(library.database);
    expect(await load(library, folder, {})).toMatchObject({
      ok: true,
      loaded: { submissions: 0, artifacts: 0, bytes: 0, alreadyThere: 3 },
    });
    expect(headOf(library.database)).toEqual(before);
  });

  it('the same batch with other content is refused, with what differs', async () => {
    const { library, folder } = await emptyLibrary();
    await load(library, folder, {});
    const before = headOf(library.database);
    const report = await load(library, folder, {
      submissions: [submission('S-1', { attempt: 2 }), 'S-2', 'S-9'],
    });
    expect(report.ok).toBe(false);
    expect(report.loaded).toBeUndefined();
    const blocks = report.problems.filter(({ severity }) => severity === 'block');
    expect(blocks.map(({ code, where }) => `${code} ${where}`)).toEqual([
      `batch-changed ${BATCH}`,
      'submission-changed S-1',
      'submission-added S-9',
      'submission-gone S-3',
    ]);
    expect(headOf(library.database)).toEqual(before);
    expect(stored(library)).toHaveLength(6);
  });

  it('is all or nothing: what cannot be entered leaves no file behind', async () => {
    const { library, folder } = await emptyLibrary();
    const before = headOf(library.database);
    library.database.exec(
      "CREATE TEMP TRIGGER stop BEFORE INSERT ON submission WHEN NEW.id = 'S-3' BEGIN SELECT RAISE(ABORT, 'the disk went away'); END",
    );
    await expect(load(library, folder, {})).rejects.toThrow('the disk went away');
    expect(headOf(library.database)).toEqual(before);
    expect(stored(library)).toEqual([]);
    expect(existsSync(join(library.folder, 'artifacts', '.incoming'))).toBe(true);
    expect(readdirSync(join(library.folder, 'artifacts', '.incoming'))).toEqual([]);
    library.database.exec('DROP TRIGGER stop');
    expect(await load(library, folder, {})).toMatchObject({ ok: true });
  });

  it('that is cancelled leaves the library as it was', async () => {
    const { library, folder } = await emptyLibrary();
    const before = headOf(library.database);
    const path = await writePackage(folder, {});
    const stop = new AbortController();
    const loading = loadSource(library, path, {
      author: 'ADMIN',
      signal: stop.signal,
      progress: () => stop.abort(),
    });
    await expect(loading).rejects.toMatchObject({ name: 'AbortError' });
    expect(headOf(library.database)).toEqual(before);
    expect(stored(library)).toEqual([]);
  });

  it('a micro-credential by its title gives its id; one that nobody knows is refused by its place', async () => {
    const { library, folder } = await emptyLibrary();
    const report = await load(library, folder, {
      submissions: [submission('S-1', { microCredential: 'No such title' })],
    });
    expect(report.problems).toMatchObject([
      { code: 'unknown-micro-credential', where: 'data/batch.json submissions[0].microCredential' },
    ]);
  });
});

describe('checking', () => {
  it('says what loading would, and loads nothing', async () => {
    const { library, folder } = await emptyLibrary();
    const path = await writePackage(folder, {});
    const before = headOf(library.database);
    const report = await checkSource(path, library);
    expect(report).toMatchObject({ ok: true, batch: { id: BATCH, submissions: 3 } });
    expect(report.loaded).toBeUndefined();
    expect(headOf(library.database)).toEqual(before);
    expect(stored(library)).toEqual([]);
    await loadSource(library, path, { author: 'ADMIN' });
    expect((await checkSource(path, library)).problems).toMatchObject([{ code: 'loaded-before' }]);
  });
});
