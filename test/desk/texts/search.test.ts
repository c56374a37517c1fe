import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { verifyLibrary } from '../../../electron/desk/library/verify.ts';
import { indexTexts } from '../../../electron/desk/texts/index-texts.ts';
import { matchExpression } from '../../../electron/desk/texts/search/query.ts';
import { searchTexts } from '../../../electron/desk/texts/search/search.ts';
import { MARK, snippetOf } from '../../../electron/desk/texts/search/snippet.ts';
import { textsRead } from '../../../electron/desk/texts/store/missing.ts';
import { openTextStore, readTextStore, type TextStore } from '../../../electron/desk/texts/store/store.ts';
import { loadAndRead, ownTexts } from '../../fixtures/texts/batch.ts';
import { docx } from '../../fixtures/texts/office.ts';
import { pdf } from '../../fixtures/texts/pdf.ts';

const find = (store: TextStore, query: string, batch: string | null = null, limit = 20) =>
  searchTexts(store, { query, batch, limit });
const places = (store: TextStore, query: string) =>
  find(store, query).hits.map(({ id, artifact, unit, place }) => [id, artifact, unit, place]);
const marked = (parts: { text: string; marked: boolean }[]) =>
  parts.map(({ text, marked: is }) => (is ? `[${text}]` : text)).join('');

async function november() {
  const texts = await ownTexts();
  await loadAndRead(texts, [
    {
      id: 'S-1',
      pieces: [
        {
          file: 'task.pdf',
          title: 'Task design',
          bytes: await pdf(['The community garden.', 'The crème brûlée budget.']),
        },
        {
          component: 'reflection',
          title: 'Reflection',
          text: '## What changed\n\nThe hearing.\n\nThe budget was theirs.',
        },
      ],
    },
    {
      id: 'S-2',
      pieces: [
        { file: 'plan.docx', title: 'Plan', bytes: docx(['Water from the Łódź canal.', 'The gardener.']) },
      ],
    },
  ]);
  return texts;
}

describe('search', () => {
  it('finds a passage with the place where it stands and the match marked', async () => {
    const { store } = await november();
    const { hits, more } = find(store, 'theirs');
    expect(more).toBe(false);
    expect(hits).toMatchObject([
      {
        submission: 'B-1/S-1',
        id: 'S-1',
        batch: 'B-1',
        candidate: 'C-S-1',
        microCredential: 'PP-3',
        artifact: 1,
        title: 'Reflection',
        component: 'reflection',
        unit: 'paragraph',
        place: 3,
      },
    ]);
    expect(marked(hits[0]?.snippet ?? [])).toBe('What changed The hearing. The budget was [theirs].');
  });

  it.each([
    ['every word must be there', 'garden community', [['S-1', 0, 'page', 1]]],
    ['the last word may still be typed', 'commun', [['S-1', 0, 'page', 1]]],
    ['a word that is finished may not', 'commun ', []],
    ['capitals and accents do not matter', 'CREME brulee', [['S-1', 0, 'page', 2]]],
    ['nor do accents that were typed', 'crémé', [['S-1', 0, 'page', 2]]],
    ['nor letters with a stroke', 'lodz', [['S-2', 0, 'paragraph', 1]]],
    ['a phrase stands as it is', '"budget was"', [['S-1', 1, 'paragraph', 3]]],
    ['in this order', '"was budget"', []],
    ['what has no excluded word is found', 'canal -community', [['S-2', 0, 'paragraph', 1]]],
    ['what has a minus must not be there', 'canal -"the gardener"', []],
    ['an operator of the index is a word', 'garden OR hearing', []],
    ['nothing is asked for', ' -- "" ', []],
  ] as const)('%s: %s', async (_, query, expected) => {
    expect(places((await november()).store, query)).toEqual(expected);
  });

  it('never throws, whatever is typed', async () => {
    const { store } = await november();
    const signs = fc.constantFrom(
      '"',
      '*',
      '(',
      ')',
      '-',
      '+',
      ':',
      '^',
      '{',
      '}',
      'NEAR',
      ' AND ',
      ' NOT ',
      'body:',
      '\0',
      '\ue000',
      'a',
      'garden',
      '“',
      ' ',
      'é',
      '水',
    );
    const typed = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.array(signs, { maxLength: 12 }).map((parts) => parts.join('')),
    );
    fc.assert(
      fc.property(typed, (query) => {
        expect(find(store, query).hits.length).toBeLessThanOrEqual(20);
      }),
      { numRuns: 500 },
    );
  });

  it('searches one batch, or everything', async () => {
    const texts = await november();
    await loadAndRead(
      texts,
      [{ id: 'S-1', pieces: [{ text: 'Another garden, years ago.' }] }],
      [],
      'old archive',
    );
    const batches = (batch: string | null) => find(texts.store, 'garden', batch).hits.map((hit) => hit.batch);
    expect(batches('old archive')).toEqual(['old archive']);
    expect(new Set(batches(null))).toEqual(new Set(['B-1', 'old archive']));
    expect(batches('no such batch')).toEqual([]);
  });

  it('says when there is more', async () => {
    const { store } = await november();
    const { hits, more } = find(store, 'the', null, 2);
    expect([hits.length, more]).toEqual([2, true]);
  });

  it('shows a neutral title where the given one tells who it is', async () => {
    const texts = await ownTexts();
    const pieces = [
      { text: 'First words.', title: 'Reflection' },
      { text: 'Second words.', title: 'Okonjo, task design' },
    ];
    await loadAndRead(
      texts,
      [{ id: 'S-1', candidate: 'C-1', pieces }],
      [{ candidate: 'C-1', given: 'Ada', family: 'Okonjo' }],
    );
    expect(
      find(texts.store, 'words')
        .hits.map(({ title }) => title)
        .sort(),
    ).toEqual(['Product 2', 'Reflection']);
  });
});

describe('a query', () => {
  it('holds words alone', () => {
    expect(matchExpression('plan AND "two words" -NEAR(a b')).toBe(
      '("plan" AND "and" AND "two words" AND "b") NOT ("near(a")',
    );
  });

  it('is cut before it is too long', () => {
    expect(matchExpression('word '.repeat(10_000))?.match(/"/g)?.length).toBe(64);
  });
});

it('a snippet is cut between words, and says where', () => {
  const text = `${'before '.repeat(40)}${MARK.open}match${MARK.close}${' after'.repeat(80)}`;
  const shown = marked(snippetOf(text));
  expect(shown).toMatch(/^… (before )+\[match\]( after)+ …$/);
  expect(shown.length).toBeLessThan(320);
});

describe('the store of texts', () => {
  it('is none of what verify looks at', async () => {
    const { library, store } = await november();
    store.database.run('DELETE FROM passage');
    expect((await verifyLibrary(library)).ok).toBe(true);
  });

  it('reads only what is missing', async () => {
    const { store } = await november();
    let asked = 0;
    await indexTexts(store, { progress: () => (asked += 1) });
    expect(asked).toBe(0);
    expect(textsRead(store, null)).toEqual({ read: 3, total: 3 });
    store.database.run("UPDATE text SET sha256 = 'gone' WHERE id = 1");
    expect(textsRead(store, 'B-1')).toEqual({ read: 2, total: 3 });
    await indexTexts(store);
    expect(textsRead(store, 'B-1')).toEqual({ read: 3, total: 3 });
  });

  it('forgets what the library no longer holds, down to the last word', async () => {
    const { store } = await november();
    store.database.run("UPDATE text SET sha256 = 'gone' WHERE unit = 'page'");
    expect(places(store, 'community')).toEqual([]);
    await indexTexts(store, { within: 0 });
    const left = (table: string) =>
      store.database.get<{ n: number }>(`SELECT count(*) AS n FROM ${table}`)?.n;
    expect(
      store.database.all("SELECT rowid FROM passage_index WHERE passage_index MATCH 'community'"),
    ).toEqual([]);
    expect(left('property')).toBe(0);
    expect(left('text')).toBe(2);
  });

  it('of another version, or damaged, is begun anew', async () => {
    const { library, store } = await november();
    store.database.exec('PRAGMA user_version = 99');
    store.close();
    expect(readTextStore(library.folder)).toBeNull();
    const anew = openTextStore(library.folder);
    expect(textsRead(anew, null)).toEqual({ read: 0, total: 3 });
    anew.close();
    await writeFile(
      join(library.folder, 'texts.sqlite'),
      'no database at all, but longer than its head would be. '.repeat(90),
    );
    const again = openTextStore(library.folder);
    await indexTexts(again);
    expect(places(again, 'theirs')).toEqual([['S-1', 1, 'paragraph', 3]]);
    again.close();
  });

  it('cannot write the library', async () => {
    const { store } = await november();
    expect(() => store.database.run('DELETE FROM library.artifact')).toThrow(/readonly/);
  });

  it('can be ended in the middle, and goes on where it was', async () => {
    const texts = await ownTexts();
    const stop = new AbortController();
    await loadAndRead(texts, [{ id: 'S-1', pieces: [{ text: 'One.' }] }]);
    texts.store.database.run("UPDATE text SET sha256 = 'gone'");
    stop.abort();
    await expect(indexTexts(texts.store, { signal: stop.signal })).rejects.toThrow(/abort/i);
    await indexTexts(texts.store);
    expect(places(texts.store, 'one')).toEqual([['S-1', 0, 'paragraph', 1]]);
  });
});
