import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { MIDDLE, moved, regionBetween, resized } from '../../../renderer/viewers/image/region.ts';
import { steppedZoom } from '../../../renderer/viewers/image/zoom.ts';
import { beginning, ending, nudged } from '../../../renderer/viewers/media/useSpan.ts';
import { Selector } from '../../../shared/reading/selector.ts';

const point = fc.tuple(
  fc.double({ min: -2, max: 3, noNaN: true }),
  fc.double({ min: -2, max: 3, noNaN: true }),
);

describe('a region of a picture', () => {
  it('may be dragged from any corner', () => {
    expect(regionBetween([0.5, 0.75], [0.25, 0.25])).toEqual({ x: 0.25, y: 0.25, width: 0.25, height: 0.5 });
  });

  it('is none when the hand only slipped', () => {
    expect(regionBetween([0.5, 0.5], [0.501, 0.9])).toBeNull();
  });

  it('stays a valid selector within the picture, however it is dragged, moved and resized', () => {
    fc.assert(
      fc.property(point, point, point, point, (one, other, by, grow) => {
        const region = resized(moved(regionBetween(one, other) ?? MIDDLE, ...by), ...grow);
        Selector.parse({ type: 'image', ...region });
        expect(region.x + region.width).toBeLessThanOrEqual(1 + 1e-9);
        expect(region.y + region.height).toBeLessThanOrEqual(1 + 1e-9);
      }),
    );
  });
});

describe('the size of a picture', () => {
  it('steps on from what is fitted', () => {
    expect(steppedZoom('fit', 1, 0.37)).toBe(0.5);
    expect(steppedZoom('fit', -1, 0.37)).toBe(0.25);
    expect(steppedZoom(8, 1, 0.37)).toBe(8);
  });
});

describe('a passage of a recording', () => {
  it('is turned round when it ends before it begins', () => {
    expect(ending({ start: 9, end: null }, 4)).toEqual({ start: 4, end: 9 });
  });

  it('has its ends moved, never past each other nor beyond the recording', () => {
    const seconds = fc.double({ min: 0, max: 60, noNaN: true });
    const by = fc.double({ min: -90, max: 90, noNaN: true });
    const end = fc.constantFrom('start' as const, 'end' as const);
    fc.assert(
      fc.property(seconds, fc.array(fc.tuple(end, by), { minLength: 1 }), (start, moves) => {
        let span = { start, end: start + 1 } as Parameters<typeof nudged>[0];
        for (const move of moves) span = nudged(span, ...move, 62);
        expect(span.start).toBeGreaterThanOrEqual(0);
        expect(span.end).toBeLessThanOrEqual(62);
        expect(span.end).toBeGreaterThan(span.start);
      }),
    );
    expect(nudged({ start: 4, end: 9 }, 'start', -0.5, 20)).toEqual({ start: 3.5, end: 9 });
  });

  it('opens again when its beginning is put behind its end', () => {
    expect(beginning({ start: 1, end: 5 }, 7)).toEqual({ start: 7, end: null });
  });
});
