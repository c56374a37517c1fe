import { describe, expect, it } from 'vitest';
import { agreementOf } from '../../../shared/agreement/agreement.ts';
import { ratingsTable } from '../../../shared/agreement/table.ts';
import { agreementBetween, type Cell } from './tables.ts';

const SAME = 'not defined: every rating is the same';
const reasonFor = (agreement: ReturnType<typeof agreementBetween>, figure: string) =>
  agreement.notDefined.find((entry) => entry.figure === figure)?.reason;

/** Krippendorff's four observers and twelve units; the last unit has one rating. */
const FOUR: Cell[][] = [
  [1, 2, 3, 3, 2, 1, 4, 1, 2, null, null, null],
  [1, 2, 3, 3, 2, 2, 4, 1, 2, 5, null, 3],
  [null, 3, 3, 3, 2, 3, 4, 2, 2, 5, 1, null],
  [1, 2, 3, 3, 2, 4, 4, 1, 2, 5, 1, null],
];

describe('the answer as a whole', () => {
  it('for two readers of four units', () => {
    const ratings = [
      [1, 2, 3, 3],
      [1, 3, 3, 3],
    ];
    expect(agreementBetween(ratings, { levels: [1, 2, 3], passing: 3 })).toEqual({
      units: 4,
      raters: 2,
      levels: ['1', '2', '3'],
      pairable: 8,
      pairableUnits: 4,
      exact: { count: 3, n: 4, share: 0.75, low: expect.closeTo(0.3006, 4), high: expect.closeTo(0.9544, 4) },
      adjacent: {
        count: 1,
        n: 4,
        share: 0.25,
        low: expect.closeTo(0.0456, 4),
        high: expect.closeTo(0.6994, 4),
      },
      exactOrAdjacent: { count: 4, n: 4, share: 1, low: expect.closeTo(0.5101, 4), high: 1 },
      discrepant: { count: 0, n: 4, share: 0, low: 0, high: expect.closeTo(0.4899, 4) },
      decision: {
        count: 3,
        n: 4,
        share: 0.75,
        low: expect.closeTo(0.3006, 4),
        high: expect.closeTo(0.9544, 4),
      },
      // p_o = 3/4 and p_e = (1·1 + 1·0 + 2·3) / 16: (12 - 7) / (16 - 7).
      pairs: [
        {
          a: 'R1',
          b: 'R2',
          n: 4,
          kappa: expect.closeTo(5 / 9, 12),
          linear: expect.closeTo(1 - 4 / 14, 12),
          quadratic: expect.closeTo(1 - 4 / 24, 12),
        },
      ],
      // P = 3/4 and the levels hold 2, 1 and 5 of 8 ratings: Σ p² = 30/64.
      fleiss: expect.closeTo((48 - 30) / (64 - 30), 12),
      alpha: {
        // 1 - 7 · 2 / (64 - 30); ordinal with mean ranks 1, 2.5 and 5.5.
        nominal: expect.closeTo(1 - 14 / 34, 12),
        ordinal: expect.closeTo(1 - (7 * 2 * 9) / (2 * (2 * 2.25 + 10 * 20.25 + 5 * 9)), 12),
        interval: expect.closeTo(1 - (7 * 2) / (2 * (2 + 10 * 4 + 5)), 12),
        ratio: expect.closeTo(1 - (7 * 2 * 0.04) / (2 * (2 / 9 + 10 / 4 + 5 * 0.04)), 12),
      },
      ac1: expect.closeTo((0.75 - 34 / 128) / (1 - 34 / 128), 12),
      ac2: { linear: expect.any(Number), quadratic: expect.any(Number) },
      notDefined: [],
      notes: [],
    });
  });

  it('counts 12 units, 11 of them with 40 pairable ratings, in four observers with gaps', () => {
    expect(agreementBetween(FOUR)).toMatchObject({ units: 12, raters: 4, pairable: 40, pairableUnits: 11 });
  });

  it('counts pairs of readings, not units, where there are more than two readers', () => {
    // Three readings of a unit make three pairs, four make six, two make one, and one makes none.
    const pairs = [3, 6, 6, 6, 6, 6, 6, 6, 6, 3, 1, 0].reduce((sum, count) => sum + count);
    const { exact, notes } = agreementBetween(FOUR);
    expect(exact.n).toBe(pairs);
    expect(notes.join()).toMatch(/not independent/);
  });

  it('says that pairs of three readers are not independent, and nothing of the kind for two', () => {
    const [first = [], second = [], third = []] = FOUR;
    expect(agreementBetween([first, second, third]).notes.join()).toMatch(/not independent/);
    expect(agreementBetween([first, second]).notes.join()).not.toMatch(/not independent/);
  });

  it('lists each pair of raters once, in the order of the table', () => {
    const named = agreementBetween(FOUR).pairs.map(({ a, b, n }) => `${a}-${b} ${n}`);
    expect(named).toEqual(['R1-R2 9', 'R1-R3 8', 'R1-R4 9', 'R2-R3 9', 'R2-R4 10', 'R3-R4 10']);
  });
});

describe('decision agreement', () => {
  const upper = [
    [2, 2, 3, 3],
    [3, 3, 2, 2],
  ];

  it('can be nil where every pair of levels is adjacent', () => {
    const agreement = agreementBetween(upper, { levels: [1, 2, 3], passing: 3 });
    expect(agreement.decision?.share).toBe(0);
    expect(agreement.adjacent.share).toBe(1);
    expect(agreement.exactOrAdjacent.share).toBe(1);
    expect(agreement.exact.share).toBe(0);
  });

  it('counts the passing level and all above it as passing', () => {
    expect(agreementBetween(upper, { levels: [1, 2, 3], passing: 2 }).decision?.share).toBe(1);
  });

  it('is null with a reason without a passing level', () => {
    const agreement = agreementBetween(upper);
    expect(agreement.decision).toBeNull();
    expect(reasonFor(agreement, 'decision')).toBe('not defined: no passing level was given');
  });

  it('refuses a passing level that the scale does not have', () => {
    expect(() => agreementBetween(upper, { levels: [1, 2, 3], passing: 4 })).toThrow(
      'the passing level "4" is not one of the levels 1, 2, 3',
    );
  });
});

describe('what is not defined says why', () => {
  it('where every rating is the same: 100 % exact, and no coefficient is 0, 1 or NaN', () => {
    const agreement = agreementBetween(
      [
        [3, 3, 3],
        [3, 3, 3],
        [3, 3, 3],
      ],
      { levels: [1, 2, 3] },
    );
    expect(agreement.exact.share).toBe(1);
    expect(agreement).toMatchObject({
      fleiss: null,
      alpha: { nominal: null, ordinal: null, interval: null, ratio: null },
      ac1: null,
      ac2: { linear: null, quadratic: null },
    });
    for (const figure of ['fleiss', 'alpha.ordinal', 'alpha.ratio', 'ac1', 'ac2.linear', 'pairs[1].kappa'])
      expect(reasonFor(agreement, figure), figure).toBe(SAME);
  });

  it('where two readers stick to one level each, kappa is 0 and not undefined', () => {
    const [pair] = agreementBetween([
      [1, 1, 1],
      [2, 2, 2],
    ]).pairs;
    expect(pair).toMatchObject({ kappa: 0, linear: 0, quadratic: 0 });
  });

  it('where the only other rating stands alone in its unit', () => {
    const agreement = agreementBetween([
      [2, 2, 1],
      [2, 2, null],
    ]);
    expect(agreement.alpha.nominal).toBeNull();
    expect(reasonFor(agreement, 'ac1')).toMatch(/units with two or more ratings is the same/);
  });

  it('where units have different numbers of ratings, for Fleiss only', () => {
    const agreement = agreementBetween(FOUR);
    expect(agreement.fleiss).toBeNull();
    expect(reasonFor(agreement, 'fleiss')).toMatch(/same number of ratings.*from 1 to 4/);
    expect(agreement.notDefined.map(({ figure }) => figure)).toEqual(['decision', 'fleiss']);
  });

  it('where each unit has the same number of ratings by different raters, Fleiss is defined', () => {
    const agreement = agreementBetween([
      [1, 2, null, 2],
      [1, null, 3, 3],
      [null, 2, 3, null],
    ]);
    expect(agreement.fleiss).toBeTypeOf('number');
  });

  it('where the levels are not numbers, for interval and ratio alpha', () => {
    const agreement = agreementBetween(
      [
        ['NY', 'PR', 'DE'],
        ['NY', 'DE', 'DE'],
      ],
      { levels: ['NY', 'PR', 'DE'] },
    );
    expect(agreement.alpha).toMatchObject({ interval: null, ratio: null });
    expect(agreement.alpha.ordinal).toBeTypeOf('number');
    expect(reasonFor(agreement, 'alpha.interval')).toBe('not defined: the levels are not numbers');
  });

  it('where a level that was used is below zero, for ratio alpha; 0 itself is no trouble', () => {
    const below = agreementBetween([
      [-1, 0, 1],
      [0, 0, 1],
    ]);
    expect(below.alpha.interval).toBeTypeOf('number');
    expect(reasonFor(below, 'alpha.ratio')).toMatch(/zero or more/);
    const zero = agreementBetween([
      [0, 0, 1],
      [0, 1, 1],
    ]);
    expect(zero.alpha.ratio).toBeCloseTo(zero.alpha.nominal ?? 0, 12);
    const unused = agreementBetween(
      [
        [0, 0, 1],
        [0, 1, 1],
      ],
      { levels: [-1, 0, 1] },
    );
    expect(unused.alpha.ratio).toBe(zero.alpha.ratio);
  });

  it('where two raters share no unit', () => {
    const agreement = agreementBetween([
      [1, 2, null, null],
      [1, 2, 3, 1],
      [null, null, 3, 1],
    ]);
    expect(agreement.pairs[1]).toEqual({
      a: 'R1',
      b: 'R3',
      n: 0,
      kappa: null,
      linear: null,
      quadratic: null,
    });
    expect(reasonFor(agreement, 'pairs[1].linear')).toBe('not defined: R1 and R3 rated no unit in common');
  });

  it('where nobody shares a unit, where there is one rater, and where there is nothing', () => {
    for (const raters of [
      [
        [1, null],
        [null, 2],
      ],
      [[1, 2, 3]],
    ]) {
      const agreement = agreementBetween(raters);
      expect(agreement.exact).toEqual({ count: 0, share: null, n: 0, low: null, high: null });
      expect(reasonFor(agreement, 'exact')).toBe('not defined: no unit has two or more ratings');
      expect(reasonFor(agreement, 'alpha.nominal')).toBe('not defined: no unit has two or more ratings');
    }
    const nothing = agreementOf(ratingsTable([]));
    expect(nothing).toMatchObject({ units: 0, raters: 0, levels: [], pairable: 0, pairs: [], fleiss: null });
    expect(reasonFor(nothing, 'ac1')).toBe('not defined: there are no ratings');
  });

  it('pairs are not listed for a crowd of raters, and the other figures stand', () => {
    const crowd = Array.from({ length: 448 }, (_, rater) => [1 + (rater % 2), 2]);
    const agreement = agreementBetween(crowd);
    expect(agreement.pairs).toEqual([]);
    expect(reasonFor(agreement, 'pairs')).toMatch(/448 raters/);
    expect(agreement.alpha.nominal).toBeTypeOf('number');
    const levels = Array.from({ length: 1000 }, (_, at) => at);
    const fine = Array.from({ length: 40 }, (_, rater) => [rater, 500]);
    expect(reasonFor(agreementBetween(fine, { levels }), 'pairs')).toMatch(/40 raters make 780 pairs/);
  });
});
