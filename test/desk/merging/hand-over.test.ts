import { cp, mkdir, readFile, writeFile } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { describe, expect, it, onTestFinished } from 'vitest';
import { type Library, openLibrary } from '../../../electron/desk/library/library.ts';
import { storedReading } from '../../../electron/desk/library/project-reading.ts';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { writeBag } from '../../../electron/desk/loading/bag/write-bag.ts';
import { openSource } from '../../../electron/desk/loading/source/open-source.ts';
import { handOver } from '../../../electron/desk/merging/hand-over.ts';
import { mergeReadings } from '../../../electron/desk/merging/merge.ts';
import { readReadings } from '../../../electron/desk/merging/read.ts';
import type { ReadingsFile } from '../../../shared/reading/readings-file.ts';
import { act, BATCH, earning, keyOf, loadedLibrary, pp3 } from '../../fixtures/library.ts';
import { ownFolder, place } from '../../fixtures/place.ts';
import { carried, readingsFile } from '../../fixtures/readings.ts';
import { refusalFrom } from '../../fixtures/refusal.ts';

const [C1 = ''] = pp3().criteria.map(({ id }) => id);

/** A library in which AS-1 has locked one submission, put one on hold and recused from one. */
async function worked(): Promise<Library> {
  const library = await loadedLibrary();
  const evidence = {
    id: 'e1',
    artifact: 'artifacts/S-1/task.txt',
    selector: { type: 'text' as const, start: 0, end: 3, exact: 'The', prefix: '', suffix: ' work' },
  };
  act(library, 'AS-1', 'S-1', [{ type: 'add-evidence', criterion: C1, evidence }, ...earning()]);
  act(library, 'AS-1', 'S-2', [
    { type: 'rate', criterion: C1, code: 'INTEGRITY' },
    { type: 'private-note', text: 'For the adjudicator: ' },
    { type: 'hold', kind: 'integrity', note: 'Two essays alike.' },
  ]);
  act(library, 'AS-1', 'S-3', [{ type: 'recuse', reason: 'coached', note: '' }]);
  return library;
}

/** Another library with the same batch. */
async function twin(): Promise<Library> {
  return loadedLibrary();
}

async function contents(path: string): Promise<ReadingsFile> {
  const source = await openSource(path);
  const bytes = await source.read('data/readings.json', 1e6);
  await source.close();
  return JSON.parse(bytes.toString('utf8')) as ReadingsFile;
}

describe('readings handed over', () => {
  it('arrive in another library exactly as they were, twice over, and it stays sound', async () => {
    const from = await worked();
    const to = await twin();
    const { path, readings } = await handOver(from, BATCH, 'AS-1');
    expect(readings).toBe(3);
    const arrived = await readReadings(path);
    expect(arrived).toMatchObject({ sealed: true, problems: [] });
    expect(mergeReadings(to, arrived, 'ADMIN')).toEqual({ ok: true, taken: 3, conflicts: [], problems: [] });
    for (const id of ['S-1', 'S-2', 'S-3']) {
      const there = storedReading(to.database, keyOf(id), 'AS-1', 'first');
      expect(there).toEqual(storedReading(from.database, keyOf(id), 'AS-1', 'first'));
      expect(there).not.toBeNull();
    }
    expect(mergeReadings(to, arrived, 'ADMIN')).toMatchObject({ ok: true, taken: 0, conflicts: [] });
    expect(await verifyLibrary(to)).toMatchObject({ ok: true });
  });

  it('taken in where they were written change nothing', async () => {
    const library = await worked();
    const { path } = await handOver(library, BATCH, 'AS-1');
    const arrived = await readReadings(path);
    expect(mergeReadings(library, arrived, 'ADMIN')).toEqual({
      ok: true,
      taken: 0,
      conflicts: [],
      problems: [],
    });
  });

  it('go on there and come back newer', async () => {
    const from = await worked();
    const to = await twin();
    mergeReadings(to, await readReadings((await handOver(from, BATCH, 'AS-1')).path), 'ADMIN');
    act(to, 'AS-1', 'S-1', [
      { type: 'reopen' },
      { type: 'strength', text: 'Said better.' },
      { type: 'lock' },
    ]);
    const back = await readReadings((await handOver(to, BATCH, 'AS-1')).path);
    expect(mergeReadings(from, back, 'ADMIN')).toMatchObject({ ok: true, taken: 1 });
    expect(storedReading(from.database, keyOf('S-1'), 'AS-1', 'first')?.overall?.strength).toBe(
      'Said better.',
    );
  });

  it('name the part of the journal on which they rest', async () => {
    const library = await worked();
    act(library, 'AS-2', 'S-3', earning());
    const file = await contents((await handOver(library, BATCH, 'AS-1')).path);
    const [first, last] = [file.journal?.first, file.journal?.last];
    const events = library.database.all<{ seq: number; author: string; hash: string }>(
      'SELECT seq, author, hash FROM event WHERE submission IS NOT NULL AND author <> ? ORDER BY seq',
      'ADMIN',
    );
    const own = events.filter(({ author }) => author === 'AS-1');
    expect([first, last]).toEqual([own[0]?.seq, own.at(-1)?.seq]);
    expect(file.journal?.hash).toBe(own.at(-1)?.hash);
  });

  it('are refused when there are none', async () => {
    const library = await worked();
    expect((await refusalFrom(handOver(library, BATCH, 'AS-9'))).code).toBe('not-found');
    expect((await refusalFrom(handOver(library, 'other', 'AS-1'))).code).toBe('not-found');
  });

  it('bear names that every file system takes', async () => {
    const folder = await ownFolder();
    const library = openLibrary(join(folder, 'library'));
    onTestFinished(() => library.close());
    const from = await worked();
    const { path } = await handOver(from, BATCH, 'AS-1');
    expect(basename(path)).toMatch(/^2026-11-A-AS-1-\d{8}-\d{6}\.readings\.zip$/);
  });
});

describe('a readings file', () => {
  const write = async (content: unknown, name = 'mine.json') =>
    place(await ownFolder(), name, typeof content === 'string' ? content : JSON.stringify(content));

  it('as bare JSON is taken and called unsealed', async () => {
    const path = await write(`\uFEFF${JSON.stringify(readingsFile([carried()]))}`);
    const arrived = await readReadings(path);
    expect(arrived.sealed).toBe(false);
    expect(arrived.problems).toMatchObject([{ severity: 'warn', code: 'unsealed', where: 'mine.json' }]);
    const library = await twin();
    expect(mergeReadings(library, arrived, 'ADMIN')).toMatchObject({
      ok: true,
      taken: 1,
      problems: [{ code: 'unsealed' }],
    });
  });

  it('as bare JSON stays unsealed even when it names a journal', async () => {
    const journal = { first: 1, last: 2, hash: 'f'.repeat(64) };
    const arrived = await readReadings(await write(readingsFile([carried()], { journal })));
    expect(arrived).toMatchObject({ sealed: false, problems: [{ code: 'unsealed' }] });
  });

  it('that was altered after it was sealed is refused', async () => {
    const { path } = await handOver(await worked(), BATCH, 'AS-1');
    const file = await contents(path);
    const source = await openSource(path);
    const manifest = await source.read('manifest-sha256.txt', 1e6);
    await source.close();
    const folder = join(await ownFolder(), 'bag');
    await mkdir(join(folder, 'data'), { recursive: true });
    await writeFile(join(folder, 'bagit.txt'), 'BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n');
    await writeFile(join(folder, 'manifest-sha256.txt'), manifest);
    const whole = JSON.stringify(file, null, 2);
    await writeFile(join(folder, 'data', 'readings.json'), whole);
    expect(await readReadings(folder)).toMatchObject({ sealed: true });
    await writeFile(join(folder, 'data', 'readings.json'), whole.replace('"EARNED"', '"NOT_YET"'));
    const refusal = await refusalFrom(readReadings(folder));
    expect(refusal.code).toBe('source-refused');
    expect(refusal.message).toContain('was altered or damaged after it was sealed');
  });

  it('with any byte of the zip flipped is refused or says the same', async () => {
    const { path } = await handOver(await worked(), BATCH, 'AS-1');
    const sound = await readFile(path);
    const before = JSON.stringify((await readReadings(path)).readings);
    const copy = join(await ownFolder(), 'copy.readings.zip');
    await cp(path, copy);
    for (let at = 0; at < sound.length; at += 41) {
      const bytes = Buffer.from(sound);
      bytes[at] = (bytes[at] ?? 0) ^ 0x15;
      await writeFile(copy, bytes);
      try {
        expect(JSON.stringify((await readReadings(copy)).readings), `byte ${at}`).toBe(before);
      } catch (error) {
        expect(error, `byte ${at}`).toMatchObject({ name: 'Refusal', code: 'source-refused' });
      }
    }
  });

  it.each([
    ['something else in JSON', '{"format":"touchstone-batch/1"}', 'format'],
    ['no JSON', 'once upon a time', 'is not JSON'],
    [
      'a level of the wrong kind',
      JSON.stringify(readingsFile([carried({ ratings: [{ criterion: 'P1', code: 3 as never }] })])),
      'readings[0].ratings[0].code',
    ],
    [
      'a page that no PDF has',
      JSON.stringify(
        readingsFile([
          carried({
            ratings: [
              {
                criterion: 'P1',
                evidence: [{ artifact: 'a', selector: { type: 'pdf', page: 0, quads: [], exact: '' } }],
              },
            ],
          }),
        ]),
      ),
      'readings[0].ratings[0].evidence[0].selector.page',
    ],
  ])('that is %s is refused, and says where', async (_, text, place) => {
    const refusal = await refusalFrom(readReadings(await write(text)));
    expect(refusal).toMatchObject({ code: 'source-refused', message: expect.stringContaining(place) });
  });

  it('that is a zip but no bag, or a bag without readings, is refused', async () => {
    const folder = await ownFolder();
    const bag = join(folder, 'other.zip');
    await writeBag({ files: [{ path: 'letter.txt', bytes: Buffer.from('Dear') }] }, bag);
    expect((await refusalFrom(readReadings(bag))).code).toBe('source-refused');
    const cut = await place(folder, 'cut.zip', (await readFile(bag)).subarray(0, 90));
    expect((await refusalFrom(readReadings(cut))).code).toBe('source-refused');
    expect((await refusalFrom(readReadings(join(folder, 'gone.zip')))).code).toBe('not-found');
  });
});
