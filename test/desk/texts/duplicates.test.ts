import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { sharedPassages } from '../../../electron/desk/texts/duplicates/align.ts';
import { mostWhoShare } from '../../../electron/desk/texts/duplicates/boilerplate.ts';
import { duplicatesOf } from '../../../electron/desk/texts/duplicates/duplicates-of.ts';
import {
  CERTAIN,
  fingerprintsOf,
  SHINGLE,
  WINDOW,
} from '../../../electron/desk/texts/duplicates/fingerprint.ts';
import { loadAndRead, ownTexts, type Sent } from '../../fixtures/texts/batch.ts';
import { docx } from '../../fixtures/texts/office.ts';
import { pdf } from '../../fixtures/texts/pdf.ts';

/** Words that only one text has. */
const own = (name: string, count: number) => Array.from({ length: count }, (_, at) => `${name}${at}`);
/** Any text over few words, so that parts of it come back by chance. */
const anyWords = fc.array(fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f', 'g', 'h'), { maxLength: 80 });

/** What two texts share, found as the library finds it. */
function sharedBy(here: string[], there: string[]) {
  const places = Map.groupBy(fingerprintsOf(there), ({ hash }) => hash);
  const seeds = fingerprintsOf(here).flatMap(({ hash, position }) =>
    (places.get(hash) ?? []).map((other) => ({ here: position, there: other.position })),
  );
  return sharedPassages(here, there, seeds);
}

describe('fingerprints', () => {
  it('leave no gap longer than a window', () => {
    fc.assert(
      fc.property(anyWords, (words) => {
        const positions = fingerprintsOf(words).map(({ position }) => position);
        const shingles = Math.max(0, words.length - SHINGLE + 1);
        for (let start = 0; start + WINDOW <= shingles; start += 1)
          expect(positions.some((at) => at >= start && at < start + WINDOW)).toBe(true);
        if (shingles > 0) expect(positions.length).toBeGreaterThan(0);
        expect(positions).toEqual([...positions].sort((one, other) => one - other));
      }),
    );
  });

  it('of a passage are the same wherever it stands, whatever surrounds it', () => {
    fc.assert(
      fc.property(
        anyWords,
        anyWords,
        anyWords,
        anyWords,
        fc.array(fc.stringMatching(/^[a-z]{2,8}$/), { minLength: CERTAIN, maxLength: 60 }),
        (before, after, elseBefore, elseAfter, passage) => {
          const one = fingerprintsOf([...before, ...passage, ...after]);
          const other = new Set(
            fingerprintsOf([...elseBefore, ...passage, ...elseAfter]).map(({ hash }) => hash),
          );
          const inside = one.filter(
            ({ position }) =>
              position >= before.length && position + SHINGLE <= before.length + passage.length,
          );
          expect(inside.some(({ hash }) => other.has(hash))).toBe(true);
        },
      ),
    );
  });

  it('are whole numbers that nothing rounds', () => {
    for (const { hash } of fingerprintsOf(own('word', 2_000))) {
      expect(Number.isSafeInteger(hash)).toBe(true);
      expect(hash).toBeGreaterThanOrEqual(0);
    }
  });

  it('of a text are about two in nine words', () => {
    const share = fingerprintsOf(own('word', 20_000)).length / 20_000;
    expect(share).toBeGreaterThan(0.2);
    expect(share).toBeLessThan(0.25);
  });
});

describe('passages in common', () => {
  it('are found to the word', () => {
    fc.assert(
      fc.property(
        fc.nat(60),
        fc.nat(60),
        fc.nat(60),
        fc.integer({ min: CERTAIN, max: 90 }),
        (before, elseBefore, after, length) => {
          const passage = own('copied', length);
          const here = [...own('a', before), ...passage, ...own('b', after)];
          const there = [...own('c', elseBefore), ...passage, ...own('d', after)];
          expect(sharedBy(here, there)).toEqual([
            {
              here: { start: before, end: before + length },
              there: { start: elseBefore, end: elseBefore + length },
              words: length,
            },
          ]);
        },
      ),
    );
  });

  it('are none in texts that have nothing to do with each other', () => {
    fc.assert(
      fc.property(fc.nat(200), fc.nat(200), (one, other) => {
        expect(sharedBy(own('a', one), own('b', other))).toEqual([]);
      }),
    );
  });

  it('are never said of words that differ', () => {
    fc.assert(
      fc.property(anyWords, anyWords, (here, there) => {
        for (const { words, here: one, there: other } of sharedBy(here, there)) {
          expect(words).toBeGreaterThanOrEqual(CERTAIN);
          expect(here[one.start]).toBe(there[other.start]);
          expect(here[one.end - 1]).toBe(there[other.end - 1]);
        }
      }),
    );
  });

  it('are one passage when a word in it was changed', () => {
    const passage = own('copied', 40);
    const mended = passage.with(20, 'mended');
    expect(sharedBy([...own('a', 5), ...passage], [...own('b', 9), ...mended])).toEqual([
      { here: { start: 5, end: 45 }, there: { start: 9, end: 49 }, words: 39 },
    ]);
  });

  it('are two when they stand far from each other', () => {
    const [one, other] = [own('one', 20), own('other', 20)];
    const here = [...one, ...own('a', 30), ...other];
    expect(sharedBy(here, [...other, ...own('b', 30), ...one]).map(({ here: { start } }) => start)).toEqual([
      0, 50,
    ]);
  });
});

it('a passage counts as given to all once a quarter of the candidates have it, within limits', () => {
  expect([1, 3, 5, 6, 12, 20, 40, 500].map(mostWhoShare)).toEqual([2, 2, 2, 3, 3, 5, 10, 10]);
});

const COPIED =
  'In the second week I stopped giving out the answers. Each team found a partner outside the school who would use what they made, and that partner, not I, said what was missing.';
const PROMPT =
  'Describe how you planned, carried out and revised a task in which learners take decisions with consequences for people whom they do not know.';
const filler = (name: string) => own(name, 80).join(' ');

const sent = (id: string, text: string, more: Partial<Sent> = {}): Sent => ({
  id,
  pieces: [
    { file: 'reflection.docx', component: 'reflection', title: 'Reflection', bytes: docx([PROMPT, text]) },
  ],
  ...more,
});

describe('duplicates of a submission', () => {
  it('shows a copied passage with both its places, and how much of the text it is', async () => {
    const texts = await ownTexts();
    await loadAndRead(texts, [
      {
        id: 'S-1',
        pieces: [
          { file: 'a.pdf', title: 'Journal', bytes: await pdf([filler('x'), `${filler('y')}\n\n${COPIED}`]) },
        ],
      },
      sent('S-2', `${COPIED} ${filler('z')}`),
      sent('S-3', filler('other')),
    ]);
    const { others, complete } = duplicatesOf(texts.store, 'B-1/S-1');
    expect(complete).toBe(true);
    expect(others).toMatchObject([
      {
        submission: 'B-1/S-2',
        candidate: 'C-S-2',
        sameCandidate: false,
        identical: [],
        passages: [
          {
            here: { artifact: 0, title: 'Journal', unit: 'page', place: 2, text: COPIED.slice(0, -1) },
            there: {
              artifact: 0,
              title: 'Reflection',
              unit: 'paragraph',
              place: 2,
              text: COPIED.slice(0, -1),
            },
          },
        ],
      },
    ]);
    expect(others[0]?.words).toBe(33);
    expect(others[0]?.share).toBeCloseTo(33 / (160 + 33), 2);
  });

  it('is found through other letters, marks and accents', async () => {
    const texts = await ownTexts();
    await loadAndRead(texts, [
      sent('S-1', `${filler('x')} ${COPIED}`),
      sent('S-2', `${COPIED.toUpperCase().replaceAll(',', ' —').replaceAll('A', 'Á')} ${filler('z')}`),
    ]);
    expect(duplicatesOf(texts.store, 'B-1/S-1').others).toMatchObject([{ submission: 'B-1/S-2' }]);
  });

  it('leaves out what most submissions share, and what touches it', async () => {
    const texts = await ownTexts();
    const all = ['S-1', 'S-2', 'S-3', 'S-4', 'S-5'].map((id) =>
      sent(id, `${filler(id)} ${id < 'S-3' ? COPIED : ''}`),
    );
    await loadAndRead(texts, all);
    const { others } = duplicatesOf(texts.store, 'B-1/S-1');
    expect(others.map(({ id }) => id)).toEqual(['S-2']);
    expect(JSON.stringify(others)).not.toContain('planned, carried out');
    expect(duplicatesOf(texts.store, 'B-1/S-4').others).toEqual([]);
  });

  it('tells an earlier attempt of the same candidate from somebody else, and puts it last', async () => {
    const texts = await ownTexts();
    const mine = `${filler('mine')} ${COPIED}`;
    await loadAndRead(texts, [
      sent('S-1', mine, { candidate: 'C-1', attempt: 1 }),
      sent('S-2', `${mine} And then we began again.`, { candidate: 'C-1', attempt: 2, previous: 'S-1' }),
      sent('S-3', `${COPIED} ${filler('theirs')}`, { candidate: 'C-2' }),
    ]);
    expect(duplicatesOf(texts.store, 'B-1/S-2').others).toMatchObject([
      { id: 'S-3', sameCandidate: false },
      { id: 'S-1', sameCandidate: true, attempt: 1 },
    ]);
  });

  it('finds the same file in another batch, whatever is in it', async () => {
    const texts = await ownTexts();
    const clip = { file: 'clip.bin', title: 'Clip', bytes: Buffer.from([0, 1, 2, 3, 255]) };
    await loadAndRead(texts, [{ id: 'S-1', pieces: [clip] }], [], 'B-1');
    await loadAndRead(
      texts,
      [{ id: 'S-1', candidate: 'C-9', pieces: [{ text: 'Words.' }, { ...clip, file: 'mine.bin' }] }],
      [],
      'B-2',
    );
    expect(duplicatesOf(texts.store, 'B-1/S-1').others).toMatchObject([
      {
        submission: 'B-2/S-1',
        share: 0,
        identical: [{ here: { artifact: 0, title: 'Clip' }, there: { artifact: 1, title: 'Clip' } }],
        passages: [],
      },
    ]);
  });

  it('counts every word of an identical text', async () => {
    const texts = await ownTexts();
    const same = docx([filler('same')]);
    await loadAndRead(texts, [
      { id: 'S-1', pieces: [{ file: 'a.docx', bytes: same }, { text: filler('own') }] },
      { id: 'S-2', pieces: [{ file: 'b.docx', bytes: same }] },
    ]);
    const [other] = duplicatesOf(texts.store, 'B-1/S-1').others;
    expect(other).toMatchObject({ id: 'S-2', identical: [{}], passages: [], share: 0.5 });
  });

  it('names a submission that is not there', async () => {
    const { store } = await ownTexts();
    expect(() => duplicatesOf(store, 'B-1/S-9')).toThrow(/no submission B-1\/S-9/);
  });
});
