import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { shareOf, wilson } from '../../../shared/agreement/wilson.ts';

/** A count and the number that it is of. */
const counts = fc
  .integer({ min: 1, max: 100_000 })
  .chain((n) => fc.tuple(fc.integer({ min: 0, max: n }), fc.constant(n)));

describe('the Wilson interval', () => {
  it('for 8 of 10 runs from 49 % to 94 %: 80 % agreement is not much to know from ten readings', () => {
    const { low, high } = shareOf(8, 10);
    expect(low).toBeCloseTo(0.4902, 4);
    expect(high).toBeCloseTo(0.9433, 4);
  });

  it('contains the share and stays within 0 and 1', () => {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const { share, low, high } = shareOf(count, n);
        expect(share).toBe(count / n);
        expect(low).toBeGreaterThanOrEqual(0);
        expect(low).toBeLessThanOrEqual(count / n);
        expect(high).toBeGreaterThanOrEqual(count / n);
        expect(high).toBeLessThanOrEqual(1);
      }),
    );
  });

  it('ends where the share lies just 1.96 standard errors of the end itself away', () => {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const { low = Number.NaN, high = Number.NaN } = wilson(count, n) ?? {};
        for (const end of [low, high]) {
          if (end === 0 || end === 1) continue;
          const errors = (count / n - end) / Math.sqrt((end * (1 - end)) / n);
          expect(Math.abs(errors)).toBeCloseTo(1.959963984540054, 5);
        }
      }),
    );
  });

  it('is narrower for twice as many readings with the same share', () => {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        const once = wilson(count, n);
        const twice = wilson(2 * count, 2 * n);
        expect(Number(twice?.high) - Number(twice?.low)).toBeLessThan(Number(once?.high) - Number(once?.low));
      }),
    );
  });

  it('mirrors: what speaks for is what does not speak against', () => {
    fc.assert(
      fc.property(counts, ([count, n]) => {
        expect(wilson(n - count, n)?.low).toBeCloseTo(1 - Number(wilson(count, n)?.high), 10);
      }),
    );
  });

  it('has a width even where everyone agrees, and ends at 100 % exactly', () => {
    const { low, high } = shareOf(3, 3);
    expect(high).toBe(1);
    expect(low).toBeLessThan(0.5);
    expect(shareOf(0, 3).low).toBe(0);
  });

  it('is nothing at all without readings: null, not NaN', () => {
    expect(shareOf(0, 0)).toEqual({ count: 0, share: null, n: 0, low: null, high: null });
  });

  it.each([
    [5, 4],
    [-1, 4],
    [1.5, 4],
    [Number.NaN, 4],
    [0, Number.POSITIVE_INFINITY],
  ])('refuses %s of %s', (count, n) => {
    expect(() => shareOf(count, n)).toThrow(/whole numbers/);
  });
});
