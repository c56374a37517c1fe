import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { agreementOfFile } from '../../../electron/desk/agreement/agreement-of-file.ts';
import { readRatings } from '../../../electron/desk/agreement/read-table.ts';
import { RatingsError } from '../../../shared/agreement/ratings-error.ts';
import oracles from '../../fixtures/agreement/oracles.json' with { type: 'json' };

const read = (text: string) => readRatings(new TextEncoder().encode(text), 'room.csv');
const TWO = [
  { unit: '0001', rater: 'AS-07', rating: '3', row: 2 },
  { unit: '0001', rater: 'AS-08', rating: '', row: 3 },
];

describe('a ratings table', () => {
  it.each([
    ['commas', 'unit,rater,rating\n0001,AS-07,3\n0001,AS-08,\n'],
    ['semicolons', 'unit;rater;rating\r\n0001;AS-07;3\r\n0001;AS-08;\r\n'],
    ['tabs and a byte order mark', '\uFEFFunit\trater\trating\n0001\tAS-07\t3\n0001\tAS-08\t'],
    ['old line ends', 'unit,rater,rating\r0001,AS-07,3\r0001,AS-08,'],
    ['quotes', '"unit","rater","rating"\n"0001","AS-07","3"\n"0001","AS-08",""\n'],
    ['capitals and another order', 'Rating,UNIT, Rater \n3,0001,AS-07\n,0001,AS-08\n'],
    ['further columns', 'unit,note,rater,rating\n0001,"a, b",AS-07,3\n0001,,AS-08,\n'],
    ['spaces around cells', 'unit,rater,rating\n 0001 ,AS-07, 3\n0001,AS-08, \n'],
  ])('is read with %s, ids as text', (_, text) => {
    expect(read(text)).toEqual(TWO);
  });

  it('is read from UTF-16 with its byte order mark, as spreadsheets write "Unicode text"', () => {
    const text = `\uFEFF${'unit\trater\trating\n0001\tAS-07\t3\n0001\tAS-08\t\n'}`;
    expect(readRatings(new Uint8Array(Buffer.from(text, 'utf16le')), 'room.txt')).toEqual(TWO);
  });

  it('names rows as a spreadsheet does, blank rows counted', () => {
    expect(read('unit,rater,rating\n\nU1,R1,3\n,,\n\nU2,R1,2\n').map(({ row }) => row)).toEqual([3, 6]);
  });

  it('takes the same name typed on two systems for one', () => {
    const [first, second] = read('unit,rater,rating\nU1,Zo\u00eb,3\nU2,Zoe\u0308,3\n');
    expect(first?.rater).toBe(second?.rater);
  });

  it('leaves cells that a spreadsheet would run as they are: they are only text here', () => {
    expect(read('unit,rater,rating\n=1+1,@x,+1\n')[0]).toMatchObject({
      unit: '=1+1',
      rater: '@x',
      rating: '+1',
    });
  });
});

describe('a table that cannot be read says file, row and what to do', () => {
  it.each([
    [
      'unit,rater,score\nU1,R1,3',
      'room.csv: row 1: no column "rating". The first row must name unit, rater, rating; it has unit, rater, score.',
    ],
    ['', 'room.csv: row 1: no column "unit". The first row must name unit, rater, rating; it has nothing.'],
    [
      'unit,rater,rating,Rating\nU1,R1,3,3',
      'room.csv: row 1: two columns are named "rating". Rename or remove one.',
    ],
    ['unit,rater,rating\nU1,R1,Met, mostly', 'room.csv: row 2 has 4 cells and the header 3.'],
    ['unit,rater,rating\nU1,R1', 'room.csv: row 2 has 2 cells and the header 3.'],
    ['unit,rater,rating\nU1,R1,"3', 'room.csv: line 2: the quotes do not pair up.'],
    [
      `unit,rater,rating\nU1,R1,${'x'.repeat(200_000)}`,
      'room.csv: line 2: a row of more than 100000 characters.',
    ],
  ])('%#', (text, message) => {
    expect(() => read(text)).toThrow(message);
    expect(() => read(text)).toThrow(RatingsError);
  });

  it('when it is no text at all', () => {
    expect(() => readRatings(Uint8Array.of(0x75, 0xe9, 0x2c), 'old.csv')).toThrow(
      'old.csv: not UTF-8 text. Save the table as "CSV UTF-8" and try again.',
    );
  });

  it('and whatever the bytes are, nothing but a RatingsError comes out', () => {
    const csv = fc
      .stringMatching(/^[\s",;0-9a-z\t\r\n]{0,80}$/)
      .map((text) => new TextEncoder().encode(`unit,rater,rating\n${text}`));
    fc.assert(
      fc.property(fc.oneof(fc.uint8Array({ maxLength: 200 }), csv), (bytes) => {
        try {
          for (const { unit, rater, rating } of readRatings(bytes, 'x.csv'))
            expect([unit, rater, rating].every((cell) => typeof cell === 'string')).toBe(true);
        } catch (error) {
          expect(error).toBeInstanceOf(RatingsError);
        }
      }),
      { numRuns: 500 },
    );
  });
});

describe('the agreement of a file', () => {
  let folder = '';
  beforeAll(async () => {
    folder = await mkdtemp(join(tmpdir(), 'touchstone-agreement-'));
  });
  afterAll(() => rm(folder, { recursive: true }));
  const file = async (text: string) => {
    const path = join(folder, 'room.csv');
    await writeFile(path, text);
    return path;
  };

  it("is that of Krippendorff's four observers, gaps written as *", async () => {
    const { raters = [], expect: known } = oracles.find(({ id }) => id === 'kripp-4x12') ?? {};
    const lines = raters.flatMap((ratings, rater) =>
      ratings.map((rating, unit) => `${unit + 1};${'ABCD'[rater]};${rating ?? '*'}`),
    );
    const agreement = await agreementOfFile(await file(`unit;rater;rating\n${lines.join('\n')}\n`));
    const { nominal, ordinal, interval, ratio } = { ...known } as Record<string, number>;
    for (const [name, value] of Object.entries({ nominal, ordinal, interval, ratio }))
      expect(agreement.alpha[name as 'nominal']).toBeCloseTo(Number(value), 9);
    expect(agreement).toMatchObject({
      units: 12,
      raters: 4,
      levels: ['1', '2', '3', '4', '5'],
      pairable: 40,
    });
  });

  it('takes levels and the passing level by their labels', async () => {
    const path = await file(
      'unit,rater,rating\nU1,R1,Demonstrated\nU1,R2,Progressing\nU2,R1,Not Yet\nU2,R2,Not Yet\n',
    );
    const agreement = await agreementOfFile(path, {
      levels: ['Not Yet', 'Progressing', 'Demonstrated'],
      passing: 'Demonstrated',
    });
    expect(agreement.decision).toMatchObject({ count: 1, n: 2 });
    expect(agreement.adjacent).toMatchObject({ count: 1, n: 2 });
  });

  it('orders the levels by the rubrics that ship where they have all of them, one that nobody used included', async () => {
    const text = 'unit,rater,rating\nU1,R1,DE\nU1,R2,NY\nU2,R1,DE\nU2,R2,DE\n';
    const found = await agreementOfFile(await file(text));
    expect(found).toMatchObject({ levels: ['NY', 'PR', 'DE'], levelsFrom: 'programme' });
    const given = await agreementOfFile(await file(text), { levels: ['NY', 'PR', 'DE'] });
    expect(found.alpha).toEqual(given.alpha);
    const labels = await agreementOfFile(
      await file('unit,rater,rating\nU1,R1,Demonstrated\nU1,R2,Not Yet\n'),
    );
    expect(labels.levels).toEqual(['Not Yet', 'Progressing', 'Demonstrated']);
  });

  it('orders unknown levels as they come, and says so', async () => {
    const found = await agreementOfFile(await file('unit,rater,rating\nU1,R1,good\nU1,R2,bad\n'));
    expect(found).toMatchObject({ levels: ['good', 'bad'], levelsFrom: 'ratings' });
    expect(found.notes[0]).toContain('in the order of their first appearance');
  });

  it('compares hands with nobody one by one, and counts them in every other figure', async () => {
    const hands = (unit: string) =>
      ['NY', 'DE', 'DE'].map((rating, at) => `${unit},hand-${unit}-${at + 1}-1,${rating}`);
    const lines = ['A/P1', 'A/P2'].flatMap((unit) => [`${unit},R1,DE`, `${unit},R2,PR`, ...hands(unit)]);
    const found = await agreementOfFile(await file(`unit,rater,rating\n${lines.join('\n')}\n`));
    expect(found.pairs.map(({ a, b, n }) => [a, b, n])).toEqual([['R1', 'R2', 2]]);
    expect(found).toMatchObject({ raters: 8, pairable: 10, exact: { n: 20 } });
    expect(found.notes.join(' ')).toContain('6 raters are hands of a show of hands');
    // Who only calls themselves so, and rates more than one unit, is a reader.
    const called = await agreementOfFile(
      await file('unit,rater,rating\nU,hand-U-1-1,DE\nU,R,DE\nV,hand-U-1-1,NY\nV,R,DE\n'),
    );
    expect(called.pairs).toMatchObject([{ a: 'hand-U-1-1', b: 'R', n: 2 }]);
  });

  it('refuses a path where there is no file', async () => {
    await expect(agreementOfFile(join(folder, 'nowhere.csv'))).rejects.toMatchObject({
      code: 'not-found',
      message: expect.stringContaining('nowhere.csv cannot be read'),
    });
  });

  it('names file and row in what is wrong', async () => {
    const path = await file('unit,rater,rating\n\nU1,R1,3\nU1,R1,2\n');
    await expect(agreementOfFile(path)).rejects.toThrow(
      'room.csv: rows 3 and 4: rater R1 rates unit U1 twice.',
    );
    await expect(agreementOfFile(path, { levels: ['1', '2'] })).rejects.toThrow(
      'room.csv: row 3, column rating: "3"',
    );
    await expect(agreementOfFile(path, { levels: [] })).rejects.toThrow(RatingsError);
  });
});
