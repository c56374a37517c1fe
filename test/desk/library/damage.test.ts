import { readFileSync, writeFileSync } from 'node:fs';
import { rm, truncate, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { artifactPath } from '../../../electron/desk/library/artifacts.ts';
import { verifyFolder, verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { touchstone } from '../../fixtures/child.ts';
import { act, earning, loadedLibrary } from '../../fixtures/library.ts';

/** A judged library, closed: what stands on the disk is all there is. */
async function closed(): Promise<{ folder: string; database: string; hashes: string[] }> {
  const library = await loadedLibrary();
  act(library, 'AS-1', 'S-1', earning());
  const hashes = library.database
    .all<{ sha256: string }>('SELECT DISTINCT sha256 FROM artifact ORDER BY sha256')
    .map(({ sha256 }) => sha256);
  library.close();
  return { folder: library.folder, database: join(library.folder, 'library.sqlite'), hashes };
}

describe('verifying', () => {
  it('finds a sound library sound and counts what it looked at', async () => {
    const { folder, hashes } = await closed();
    const seen: number[] = [];
    const found = await verifyFolder(folder, (done) => seen.push(done));
    expect(found).toMatchObject({
      ok: true,
      database: { ok: true },
      projections: { ok: true, different: [] },
      artifacts: { checked: hashes.length, missing: [], altered: [] },
    });
    expect(seen).toEqual(hashes.map((_, at) => at + 1));
  });

  it('names each artifact that is missing and each that was altered', async () => {
    const { folder, hashes } = await closed();
    const [gone = '', changed = '', cut = ''] = hashes;
    await rm(artifactPath(folder, gone));
    await writeFile(artifactPath(folder, changed), 'Another text.');
    await truncate(artifactPath(folder, cut), 3);
    expect(await verifyFolder(folder)).toMatchObject({
      ok: false,
      database: { ok: true },
      journal: { ok: true },
      artifacts: { checked: hashes.length, missing: [gone], altered: [changed, cut] },
    });
  });

  it.each([
    ['reading', "UPDATE reading SET decision = 'NOT_YET'"],
    ['reading', 'DELETE FROM reading'],
    ['step', 'UPDATE step SET undone = 1'],
    ['artifact', "UPDATE artifact SET title = 'Other' WHERE position = 0"],
    ['rubric', 'UPDATE rubric SET doc = replace(doc, \'"DE"\', \'"PR"\')'],
    ['batch', "UPDATE batch SET title = 'Other'"],
  ])('names the projection "%s" when it says other than the journal', async (table, sql) => {
    const library = await loadedLibrary();
    act(library, 'AS-1', 'S-1', earning());
    library.database.exec(sql);
    expect(await verifyLibrary(library)).toMatchObject({
      ok: false,
      database: { ok: true },
      journal: { ok: true },
      projections: { ok: false, different: [table] },
    });
  });

  it('is not misled by somebody who goes on working meanwhile', async () => {
    const library = await loadedLibrary();
    let found = Promise.resolve(true);
    for (let round = 0; round < 5; round += 1) {
      const verifying = verifyFolder(library.folder).then(({ ok }) => ok);
      act(library, 'AS-1', 'S-1', [{ type: 'strength', text: `Round ${round}.` }]);
      found = Promise.all([found, verifying]).then((each) => each.every(Boolean));
    }
    expect(await found).toBe(true);
  });

  it('can be cancelled', async () => {
    const library = await loadedLibrary();
    const stop = AbortSignal.abort();
    await expect(verifyLibrary(library, () => {}, stop)).rejects.toMatchObject({ name: 'AbortError' });
  });
});

describe('a damaged database file', () => {
  /** Changes bytes of the file in place. */
  function flip(file: string, places: readonly number[], value: number): void {
    const bytes = readFileSync(file);
    for (const place of places)
      bytes[place % bytes.length] = (bytes[place % bytes.length] ?? 0) ^ (value || 0xff);
    writeFileSync(file, bytes);
  }

  it('too damaged to be opened still gets an answer in full, and its artifacts are looked at', async () => {
    const { folder, database, hashes } = await closed();
    await writeFile(database, 'no database at all. '.repeat(500));
    await writeFile(artifactPath(folder, hashes[0] ?? ''), 'Another text.');
    const ran = await touchstone(['verify', '--library', folder, '--json']);
    expect(ran.code).toBe(1);
    expect(JSON.parse(ran.out)).toEqual({
      ok: false,
      database: { ok: false, message: expect.stringContaining('is damaged') },
      journal: { ok: false, events: 0, head: '', broken: 'the database cannot be read' },
      projections: { ok: false, different: [] },
      artifacts: { checked: hashes.length, missing: [], altered: [hashes[0]] },
    });
  });

  it('cut in half is found damaged', async () => {
    const { folder, database } = await closed();
    await truncate(database, 4096 * Math.floor(readFileSync(database).length / 8192));
    expect(await verifyFolder(folder)).toMatchObject({ ok: false, database: { ok: false } });
  });

  it('with any bytes flipped is answered in words, never with a crash', async () => {
    const { folder, database } = await closed();
    const sound = readFileSync(database);
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.nat(sound.length - 1), { minLength: 1, maxLength: 40 }),
        fc.nat(255),
        async (places, value) => {
          writeFileSync(database, sound);
          flip(database, places, value);
          try {
            const found = await verifyFolder(folder);
            for (const part of [found.database, found.journal])
              if (!part.ok) expect(Object.values(part).some((each) => typeof each === 'string')).toBe(true);
          } catch (error) {
            expect(error).toBeInstanceOf(Refusal);
          }
        },
      ),
      { numRuns: 60 },
    );
  });

  it('with a byte flipped in any page that the journal uses is found', async () => {
    const { folder, database } = await closed();
    const sound = readFileSync(database);
    // The text of each event's body, wherever SQLite has put it.
    const places: number[] = [];
    for (let at = sound.indexOf('"changes"'); at >= 0; at = sound.indexOf('"changes"', at + 1))
      places.push(at);
    expect(places.length).toBeGreaterThan(5);
    for (const place of places) {
      writeFileSync(database, sound);
      flip(database, [place + 2], 1);
      expect((await verifyFolder(folder)).ok, `byte ${place}`).toBe(false);
    }
  });
});

describe('the other artifacts of a damaged library', () => {
  it('can still be read', async () => {
    const { folder, hashes } = await closed();
    await rm(artifactPath(folder, hashes[0] ?? ''));
    const list = await touchstone(['list', '--library', folder, '--json']);
    expect(JSON.parse(list.out).submissions).toHaveLength(3);
    expect(readFileSync(artifactPath(folder, hashes[1] ?? '')).length).toBeGreaterThan(0);
  });
});
