import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../shared/agreement/agreement.ts';
import { RatingsError } from '../../../shared/agreement/ratings-error.ts';
import { type RatingRow, ratingsTable } from '../../../shared/agreement/table.ts';
import { agreementBetween, rowsOf } from './tables.ts';

const row = (unit: string, rater: string, rating: string): RatingRow => ({ unit, rater, rating });
const levelsOf = (...ratings: string[]) => ratingsTable(rowsOf([ratings])).levels;

describe('levels that were not given', () => {
  it('stand in ascending order when all are numbers, 10 after 9', () => {
    expect(levelsOf('10', '9', '2.5', '-1')).toEqual(['-1', '2.5', '9', '10']);
  });

  it('count 1 and 1.0 as one level', () => {
    expect(levelsOf('1', '1.0', '2')).toEqual(['1', '2']);
  });

  it('otherwise stand in the order of their first appearance, and a note says what hangs on it', () => {
    const table = ratingsTable(rowsOf([['Demonstrated', 'Not Yet', 'Progressing']]));
    expect(table.levels).toEqual(['Demonstrated', 'Not Yet', 'Progressing']);
    expect(table.notes.join()).toMatch(/first appearance.*Give the levels from low to high/);
  });

  it.each(['0x10', 'Infinity', '1,5', '1 000', 'e5', '.'])('do not take %j for a number', (text) => {
    expect(ratingsTable(rowsOf([['1', '2', text]])).values).toEqual(text === '.' ? [1, 2] : null);
  });

  it('are refused when there are more than any scale has', () => {
    const many = Array.from({ length: 1001 }, (_, at) => `essay ${at}`);
    expect(() => levelsOf(...many)).toThrow(/1001 different ratings.*right column/);
  });
});

describe('levels that were given', () => {
  it('count even when nobody used them', () => {
    expect(ratingsTable(rowsOf([['2'], ['3']]), ['1', '2', '3']).levels).toEqual(['1', '2', '3']);
  });

  it('take a rating of 2.0 for level 2', () => {
    expect([...ratingsTable(rowsOf([['2.0', '3']]), ['1', '2', '3']).marks]).toEqual([1, 2]);
  });

  it('may be called NA, which then is no gap', () => {
    expect([...ratingsTable(rowsOf([['NA', 'ME', '']]), ['NA', 'ME']).marks]).toEqual([0, 1]);
  });

  it('refuse any other rating and name the row', () => {
    const rows = [row('U1', 'R1', '3'), { ...row('U2', 'R1', '7'), row: 12 }];
    expect(() => ratingsTable(rows, ['1', '2', '3'])).toThrow(
      'row 12, column rating: "7" is not one of the levels 1, 2, 3. Correct the rating, add it to the levels, or leave the cell empty.',
    );
  });

  it.each([
    [['1', '2', '1'], /level 1 is named twice/],
    [['1', '1.0'], /named twice \(1 and 1.0\)/],
    [['1', ''], /level 2 is empty/],
    [[], /no levels/],
    [['DE', 'NO_EVIDENCE'], /NO_EVIDENCE is a code/],
  ])('%j are refused', (levels, message) => {
    expect(() => ratingsTable([], levels)).toThrow(message);
    expect(() => ratingsTable([], levels)).toThrow(RatingsError);
  });
});

describe('what never enters', () => {
  it.each(['', '  ', 'NA', 'N/A', 'NaN', 'null', '.', '*'])('%j is a gap', (gap) => {
    const table = ratingsTable(rowsOf([['1', gap]]));
    expect(table.levels).toEqual(['1']);
    expect(table.units).toEqual(['U1']);
    expect(table.leftOut).toEqual({ empty: 1, codes: 0 });
  });

  it.each(['NO_EVIDENCE', 'UNREADABLE', 'PRIVACY_HOLD', 'INTEGRITY', 'LINK_OFFLINE', 'HOLD', 'recused'])(
    '%s is a state, not a level',
    (code) => {
      const table = ratingsTable(rowsOf([['1', code]]));
      expect(table.levels).toEqual(['1']);
      expect(table.leftOut).toEqual({ empty: 0, codes: 1 });
      expect(table.notes.join()).toContain('1 row holds a code');
    },
  );

  it('a code changes no figure: the table reads as if the row were not there', () => {
    const ratings = [
      ['1', '2', '3', '2', 'UNREADABLE'],
      ['1', '2', '2', '2', '3'],
    ];
    const { notes: _, ...withCode } = agreementBetween(ratings);
    const { notes: __, ...withGap } = agreementBetween([
      ['1', '2', '3', '2', null],
      ['1', '2', '2', '2', '3'],
    ]);
    expect(withCode).toEqual(withGap);
  });

  it('a rater with nothing but gaps is not counted', () => {
    expect(
      agreementBetween([
        ['1', '2'],
        ['NA', ''],
      ]).raters,
    ).toBe(1);
  });
});

describe('rows that cannot be right', () => {
  it('name both rows where a rater rates a unit twice', () => {
    const rows = [row('U1', 'R1', '1'), row('U1', 'R2', '1'), row('U2', 'R1', '2'), row(' U1', 'R1 ', '2')];
    expect(() => ratingsTable(rows)).toThrow(
      'rows 1 and 4: rater R1 rates unit U1 twice. Keep one of the two.',
    );
  });

  it('name row and column where the unit or the rater is missing', () => {
    expect(() => ratingsTable([row('', 'R1', '1')])).toThrow('row 1, column unit: empty beside a rating');
    expect(() => ratingsTable([row('U1', ' ', '1')])).toThrow('row 1, column rater: empty beside a rating');
  });

  it('do not mind an empty row', () => {
    expect(ratingsTable([row('', '', ''), row('U1', 'R1', '1')]).units).toEqual(['U1']);
  });
});

it('ids are text: 007 and 7 are two raters, and names of object properties are names', () => {
  const table = ratingsTable([
    row('constructor', '007', '1'),
    row('constructor', '7', '1'),
    row('__proto__', '7', '2'),
  ]);
  expect(table.raters).toEqual(['007', '7']);
  expect(table.units).toEqual(['constructor', '__proto__']);
});

it('rows may come in any order: readings of one unit need not stand together', () => {
  const rows = rowsOf([
    ['1', '2', '3'],
    ['1', '3', '3'],
    ['2', '2', '3'],
  ]);
  const mixed = [4, 0, 8, 2, 6, 1, 5, 3, 7].map((at) => rows[at] ?? row('', '', ''));
  const { pairs: _, notDefined: __, ...figures } = agreementOf(ratingsTable(rows));
  expect(agreementOf(ratingsTable(mixed))).toMatchObject(figures);
});
