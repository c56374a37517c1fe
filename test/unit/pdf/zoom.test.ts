import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  MAX_SCALE,
  MIN_SCALE,
  scaleValue,
  stepFrom,
  wheelFactor,
} from '../../../renderer/viewers/pdf/zoom.ts';

describe('zoom', () => {
  it('steps to the next scale of the menu from wherever it is', () => {
    expect(stepFrom(0.86, 1)).toBe(1);
    expect(stepFrom(0.86, -1)).toBe(0.75);
    expect(stepFrom(1, 1)).toBe(1.25);
  });

  it('stays where the menu ends, and never steps the wrong way', () => {
    expect(stepFrom(4, 1)).toBe(4);
    expect(stepFrom(6, 1)).toBe(6);
    expect(stepFrom(0.3, -1)).toBe(0.3);
  });

  it('asks pdf.js for no scale out of bounds', () => {
    fc.assert(
      fc.property(fc.double({ noNaN: true }), (scale) => {
        const asked = Number(scaleValue(scale));
        expect(asked).toBeGreaterThanOrEqual(MIN_SCALE);
        expect(asked).toBeLessThanOrEqual(MAX_SCALE);
      }),
    );
  });

  it('grows with a turn of the wheel away from the reader, and no more than the eye can follow', () => {
    expect(wheelFactor({ deltaY: -4, deltaMode: 0 })).toBeGreaterThan(1);
    expect(wheelFactor({ deltaY: -4000, deltaMode: 0 })).toBeLessThan(1.3);
    expect(wheelFactor({ deltaY: 3, deltaMode: 1 })).toBeLessThan(1);
  });
});
