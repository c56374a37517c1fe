import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { levelShape } from '../../../renderer/design/levels/level-shape.ts';

/** A scale of so many levels that is passed from a place on; -1 for one in which nothing passes. */
const scale = (levels: number, passing: number) =>
  Array.from({ length: levels }, (_, at) => ({ code: `${at}`, label: `${at}`, passing: at === passing }));
const shares = (levels: number, passing: number) =>
  scale(levels, passing).map((_, place, all) => levelShape(all, place).share);

describe('the circle of a level', () => {
  it('is empty, half and full on the scale of three', () => {
    expect(shares(3, 2)).toEqual([0, 0.5, 1]);
  });

  it('is empty and full on the scale of two', () => {
    expect(shares(2, 1)).toEqual([0, 1]);
  });

  it('is ringed above the first level that passes', () => {
    expect(levelShape(scale(5, 3), 4)).toEqual({ share: 1, beyond: true, tone: 'met' });
    expect(levelShape(scale(5, 3), 3)).toEqual({ share: 1, beyond: false, tone: 'met' });
  });

  it('takes the highest level as the full one where none is marked as passing', () => {
    expect(shares(3, -1)).toEqual([0, 0.5, 1]);
  });

  it('takes its colour from whether the level passes, is the lowest, or lies between', () => {
    expect(scale(4, 2).map((_, place, all) => levelShape(all, place).tone)).toEqual([
      'not',
      'part',
      'met',
      'met',
    ]);
  });

  it('differs between any two levels up to the one that passes', () => {
    const scales = fc
      .integer({ min: 2, max: 5 })
      .chain((levels) => fc.tuple(fc.constant(levels), fc.integer({ min: 1, max: levels - 1 })));
    fc.assert(
      fc.property(scales, ([levels, passing]) => {
        const below = shares(levels, passing).slice(0, passing + 1);
        expect(new Set(below).size).toBe(below.length);
        expect(below).toEqual([...below].sort((a, b) => a - b));
      }),
    );
  });
});
