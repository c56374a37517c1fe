import { describe, expect, it } from 'vitest';
import { ac1, ac2 } from '../../../shared/agreement/ac.ts';
import { bias } from '../../../shared/agreement/bias.ts';
import { intraclass } from '../../../shared/agreement/icc.ts';
import { cohenKappa, weightedKappa } from '../../../shared/agreement/kappa.ts';
import { crossTable, fold, square } from '../../../shared/agreement/square.ts';
import { tallyOfCounts } from '../../../shared/agreement/tally.ts';
import {
  agreementWeights,
  equalWeights,
  linearWeights,
  quadraticWeights,
} from '../../../shared/agreement/weights.ts';

const rows = ({ k, cells }: { k: number; cells: Float64Array }) =>
  Array.from({ length: k }, (_, i) => [...cells.slice(i * k, i * k + k)]);

describe('weights', () => {
  it('grow with the distance of two levels, or with its square', () => {
    expect(rows(linearWeights(3))).toEqual([
      [0, 1, 2],
      [1, 0, 1],
      [2, 1, 0],
    ]);
    expect(rows(quadraticWeights(3))[0]).toEqual([0, 1, 4]);
  });

  it('of agreement run from 1 for the same level to 0 for the worst disagreement', () => {
    expect(rows(agreementWeights(quadraticWeights(3)))).toEqual([
      [1, 0.75, 0],
      [0.75, 1, 0.75],
      [0, 0.75, 1],
    ]);
  });

  it('given as agreement weights by mistake are refused', () => {
    const table = square([
      [4, 1],
      [1, 4],
    ]);
    const identity = square([
      [1, 0],
      [0, 1],
    ]);
    expect(() => weightedKappa(table, identity)).toThrow(/agreement on level 1 is 1.*0 on the diagonal/);
    expect(() => weightedKappa(table, linearWeights(3))).toThrow('weights for 3 levels do not fit 2 levels');
  });

  it('that count no disagreement leave kappa undefined, with another reason than "the same"', () => {
    const table = square([
      [4, 1],
      [1, 4],
    ]);
    expect(
      weightedKappa(
        table,
        square([
          [0, 0],
          [0, 0],
        ]),
      ).reason,
    ).toMatch(/no disagreement that could occur/);
  });
});

describe('weighted kappa', () => {
  const table = square([
    [20, 5, 1],
    [4, 30, 6],
    [2, 3, 29],
  ]);

  it("is Cohen's kappa when every disagreement weighs the same, whatever the weight", () => {
    const kappa = cohenKappa(table).value ?? 0;
    expect(weightedKappa(table, equalWeights(3)).value).toBeCloseTo(kappa, 12);
    const sevens = square(rows(equalWeights(3)).map((row) => row.map((cell) => 7 * cell)));
    expect(weightedKappa(table, sevens).value).toBeCloseTo(kappa, 12);
  });

  it('does not change when shares stand in the table instead of counts', () => {
    const shares = square(rows(table).map((row) => row.map((cell) => cell / 100)));
    expect(weightedKappa(shares, quadraticWeights(3)).value).toBeCloseTo(
      weightedKappa(table, quadraticWeights(3)).value ?? 0,
      12,
    );
  });

  it('may weigh the two directions of a disagreement differently', () => {
    const upward = square([
      [0, 5, 5],
      [1, 0, 5],
      [1, 1, 0],
    ]);
    const turned = square(rows(upward).map((_, i) => rows(upward).map((row) => row[i] ?? 0)));
    expect(weightedKappa(table, upward).value).not.toBeCloseTo(weightedKappa(table, turned).value ?? 0, 3);
  });
});

describe('AC1 and AC2', () => {
  // Square-root ("radical") weights on Gwet's 100 pregnancies: printed as .875 by irrCAC.
  it("take weights of one's own", () => {
    const counts = [
      { pair: [2, 0, 0], times: 13 },
      { pair: [0, 2, 0], times: 20 },
      { pair: [0, 1, 1], times: 11 },
      { pair: [0, 0, 2], times: 56 },
    ].flatMap(({ pair, times }) => Array.from({ length: times }, () => pair));
    const radical = square([0, 1, 2].map((i) => [0, 1, 2].map((j) => Math.sqrt(Math.abs(i - j)))));
    expect(ac2(tallyOfCounts(counts), radical).value).toBeCloseTo(0.875, 3);
  });

  it('count a level of the rubric that nobody used', () => {
    const two =
      ac1(
        tallyOfCounts([
          [2, 0],
          [1, 1],
          [0, 2],
        ]),
      ).value ?? 0;
    const three =
      ac1(
        tallyOfCounts([
          [2, 0, 0],
          [1, 1, 0],
          [0, 2, 0],
        ]),
      ).value ?? 0;
    expect(three).toBeGreaterThan(two);
  });
});

describe('cross tables', () => {
  it('have a row for each level of the rubric, used or not', () => {
    expect(rows(crossTable([0, 2, 2], [0, 2, 1], 4))).toEqual([
      [1, 0, 0, 0],
      [0, 0, 0, 0],
      [0, 1, 1, 0],
      [0, 0, 0, 0],
    ]);
  });

  it('fold at the passing level', () => {
    expect(rows(fold(crossTable([0, 2, 2, 1], [0, 2, 1, 2], 3), 2))).toEqual([
      [1, 1],
      [1, 1],
    ]);
  });

  it('refuse what does not make one', () => {
    expect(() => crossTable([0, 1], [0], 2)).toThrow(/do not pair/);
    expect(() => crossTable([0, 2], [0, 1], 2)).toThrow('pair 2 lies outside the 2 levels');
    expect(() => square([[1, 2], [3]])).toThrow('row 2 has 1 cells');
    expect(() =>
      square([
        [1, -2],
        [3, 4],
      ]),
    ).toThrow('row 1, column 2: -2');
    expect(() =>
      tallyOfCounts([
        [1, 2],
        [1, 0.5],
      ]),
    ).toThrow('unit 2 needs 2 whole numbers');
  });
});

describe('bias', () => {
  it('keeps its sign: a generous reader is above zero, a strict one below', () => {
    expect(bias([2, 2, 1], [1, 2, 1]).value).toBeCloseTo(1 / 3, 12);
    expect(bias([0, 2, 1], [1, 2, 1]).value).toBeCloseTo(-1 / 3, 12);
  });

  it('is nil where misses cancel, though the readings disagree', () => {
    expect(bias([2, 0], [1, 1]).value).toBe(0);
  });

  it('needs ratings in pairs', () => {
    expect(bias([], []).reason).toMatch(/no ratings to compare/);
    expect(() => bias([1], [1, 2])).toThrow(/do not pair/);
  });
});

describe('intraclass correlations', () => {
  it('tell agreement from parallel lines: a reader who is always one higher', () => {
    const { icc1, icc2, icc3 } = intraclass([
      [1, 2],
      [3, 4],
      [5, 6],
    ]);
    expect(icc3.value).toBeCloseTo(1, 12);
    expect(icc2.value).toBeLessThan(1);
    expect(icc1.value).toBeLessThan(1);
  });

  it('are not defined where nothing varies, and need a full table', () => {
    expect(
      intraclass([
        [2, 2],
        [2, 2],
      ]).icc1.reason,
    ).toBe('not defined: every rating is the same');
    expect(() => intraclass([[1, 2], [3]])).toThrow(/a number from each reader/);
  });
});
