import { existsSync, readdirSync, statSync } from 'node:fs';
import { mkdir, rm, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { allProgrammes } from '../../../electron/desk/library/catalogue.ts';
import { Database } from '../../../electron/desk/library/database.ts';
import { openLibrary, readLibrary } from '../../../electron/desk/library/library.ts';
import { layoutOf, migrate } from '../../../electron/desk/library/migrate.ts';
import { MIGRATIONS } from '../../../electron/desk/library/migrations/index.ts';
import { queueRows } from '../../../electron/desk/queue/rows.ts';
import { shippedProgramme } from '../../../shared/programme/shipped.ts';
import { act, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { ownFolder } from '../../fixtures/place.ts';
import { refusalOf } from '../../fixtures/refusal.ts';

const database = (folder: string) => join(folder, 'library.sqlite');

describe('a fresh library', () => {
  it('holds its folders, one event of its making, and the programme that ships', async () => {
    const folder = join(await ownFolder(), 'new', 'library');
    const library = openLibrary(folder);
    onTestFinished(() => library.close());
    expect(readdirSync(folder)).toEqual(
      expect.arrayContaining(['artifacts', 'backups', 'exports', 'library.sqlite']),
    );
    const events = library.database.all('SELECT kind, count(*) AS n FROM event GROUP BY kind ORDER BY kind');
    expect(events).toEqual([
      { kind: 'library.created', n: 1 },
      { kind: 'programme.added', n: 1 },
      { kind: 'rubric.added', n: shippedProgramme().rubrics.length },
    ]);
    expect(allProgrammes(library)).toEqual([
      { ...shippedProgramme(), rubrics: expect.arrayContaining([pp3()]) },
    ]);
    expect(queueRows(library, null, null)).toEqual([]);
  });

  it('opened again is as it was: nothing is added twice', async () => {
    const folder = await ownFolder();
    openLibrary(folder).close();
    const library = openLibrary(folder);
    onTestFinished(() => library.close());
    expect(library.database.get('SELECT count(*) AS n FROM event')).toEqual({
      n: 2 + shippedProgramme().rubrics.length,
    });
  });

  it('writes every commit through to the disk', async () => {
    const library = openLibrary(await ownFolder());
    onTestFinished(() => library.close());
    expect(library.database.get('PRAGMA journal_mode')).toEqual({ journal_mode: 'wal' });
    expect(library.database.get('PRAGMA synchronous')).toEqual({ synchronous: 2 });
    expect(library.database.get('PRAGMA foreign_keys')).toEqual({ foreign_keys: 1 });
  });

  it('sweeps what a load left behind that was cut short', async () => {
    const folder = await ownFolder();
    openLibrary(folder).close();
    const orphan = join(folder, 'artifacts', '.incoming', 'one-load');
    await mkdir(orphan, { recursive: true });
    await writeFile(join(orphan, '0'), 'half a file');
    openLibrary(folder).close();
    expect(existsSync(orphan)).toBe(false);
  });
});

describe('a library that cannot be opened', () => {
  it('is refused with its folder when a file stands in its place', async () => {
    const folder = await ownFolder();
    const place = join(folder, 'taken');
    await writeFile(place, 'a letter');
    const refusal = refusalOf(() => openLibrary(place));
    expect(refusal.code).toBe('library-read-only');
    expect(refusal.message).toContain(place);
  });

  it('is refused as damaged when the database is none, and nothing is kept open', async () => {
    const folder = await ownFolder();
    openLibrary(folder).close();
    await writeFile(database(folder), 'no database at all, but long enough to be looked at. '.repeat(40));
    for (let attempt = 0; attempt < 2; attempt += 1)
      expect(refusalOf(() => openLibrary(folder))).toMatchObject({
        code: 'library-damaged',
        message: expect.stringContaining(folder),
      });
    expect(refusalOf(() => readLibrary(folder)).code).toBe('library-damaged');
    await rm(database(folder));
    openLibrary(folder).close();
  });

  it('is refused when a newer Touchstone wrote it, for writing and for reading', async () => {
    const folder = await ownFolder();
    openLibrary(folder).close();
    const raw = new Database(database(folder));
    raw.exec('PRAGMA user_version = 99');
    raw.close();
    for (const open of [openLibrary, readLibrary])
      expect(refusalOf(() => open(folder)).message).toContain('written by a newer Touchstone (layout 99');
  });

  it('is not there to be read before something was written', async () => {
    const folder = await ownFolder();
    expect(refusalOf(() => readLibrary(folder)).code).toBe('not-found');
    await writeFile(database(folder), '');
    expect(refusalOf(() => readLibrary(folder)).code).toBe('not-found');
  });

  it('is not kept from opening by a lock file that something else wrote over', async () => {
    const folder = await ownFolder();
    openLibrary(folder).close();
    await writeFile(join(folder, 'writer.lock'), 'synchronised by some cloud '.repeat(50));
    openLibrary(folder).close();
  });
});

describe('reading a library that another connection writes', () => {
  it('sees each commit, never a part of one, and needs no lock', async () => {
    const library = await loadedLibrary();
    const reader = readLibrary(library.folder);
    onTestFinished(() => reader.close());
    act(library, 'AS-1', 'S-1', [{ type: 'intake-all-met' }]);
    expect(queueRows(reader, null, null)[0]).toMatchObject({ id: 'S-1', state: 'reading', assessor: 'AS-1' });
    expect(() =>
      library.database.transaction(() => {
        act(library, 'AS-1', 'S-2', [{ type: 'intake-all-met' }]);
        expect(queueRows(reader, null, null)[1]).toMatchObject({ id: 'S-2', state: 'ready' });
        throw new Error('broken off');
      }),
    ).toThrow('broken off');
    expect(queueRows(reader, null, null)[1]).toMatchObject({ id: 'S-2', state: 'ready' });
  });

  it('writes nothing itself', async () => {
    const library = await loadedLibrary();
    const reader = readLibrary(library.folder);
    onTestFinished(() => reader.close());
    expect(refusalOf(() => act(reader, 'AS-1', 'S-1', [{ type: 'intake-all-met' }])).code).toBe(
      'library-read-only',
    );
  });
});

describe('a migration', () => {
  const next = 'CREATE TABLE later (one TEXT) STRICT;';

  it('keeps the library as it was in the backups before it changes anything', async () => {
    const library = await loadedLibrary();
    const backups = join(library.folder, 'backups');
    migrate(library.database, backups, [...MIGRATIONS, next]);
    expect(layoutOf(library.database)).toBe(MIGRATIONS.length + 1);
    const [name = ''] = readdirSync(backups);
    expect(name).toMatch(new RegExp(`^before-layout-${MIGRATIONS.length + 1}-\\d+\\.sqlite$`));
    const backup = new Database(join(backups, name), { readOnly: true });
    onTestFinished(() => backup.close());
    expect(layoutOf(backup)).toBe(MIGRATIONS.length);
    const submissions = 'SELECT key FROM submission ORDER BY key';
    expect(backup.all(submissions)).toEqual(library.database.all(submissions));
    expect(backup.all(submissions)).toHaveLength(3);
  });

  it('is done once, and makes no backup of a library that is new or already there', async () => {
    const folder = await ownFolder();
    const library = openLibrary(folder);
    onTestFinished(() => library.close());
    migrate(library.database, join(folder, 'backups'));
    expect(readdirSync(join(folder, 'backups'))).toEqual([]);
  });

  it('that breaks off leaves the layout before it', async () => {
    const library = await loadedLibrary();
    const backups = join(library.folder, 'backups');
    expect(() => migrate(library.database, backups, [...MIGRATIONS, `${next} NO SUCH WORDS`])).toThrow();
    expect(layoutOf(library.database)).toBe(MIGRATIONS.length);
    expect(library.database.get("SELECT 1 FROM sqlite_schema WHERE name = 'later'")).toBeUndefined();
  });
});

describe('a full disk', () => {
  it('refuses the edit by name, keeps what was there, and takes the next one when there is room', async () => {
    const library = await loadedLibrary();
    const before = act(library, 'AS-1', 'S-1', [{ type: 'strength', text: 'kept' }]);
    const { page_count } = library.database.get<{ page_count: number }>('PRAGMA page_count') ?? {};
    library.database.exec(`PRAGMA max_page_count = ${page_count}`);
    const long = { type: 'private-note' as const, text: 'x'.repeat(150_000) };
    const refusal = refusalOf(() => act(library, 'AS-1', 'S-1', [long]));
    expect(refusal.code).toBe('disk');
    library.database.exec('PRAGMA max_page_count = 1000000');
    expect(act(library, 'AS-1', 'S-1', [])).toEqual(before);
    expect(act(library, 'AS-1', 'S-1', [long]).privateNote).toBe(long.text);
    expect(statSync(database(library.folder)).size).toBeGreaterThan(0);
    expect(keyOf('S-1')).toBe('2026-11-A/S-1');
  });
});
