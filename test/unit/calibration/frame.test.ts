import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  END,
  type Extent,
  Frame,
  frameOf,
  partAt,
  partFrame,
  partsOf,
  placed,
  SIZES,
} from '../../../shared/calibration/frame.ts';

/** The evidence above the rubric's row on a wall of 1024 x 768, in pixels. */
const ABOVE: Extent = { width: 976, height: 528 };
/** A page of letter size without its margins of an inch, in points. */
const TYPED: Extent = { width: 484, height: 664 };
const SLIDE: Extent = { width: 960, height: 540 };

describe('what of a page is in sight', () => {
  it('is as wide as the wall where it is to be read: type of 11 points is 22 pixels tall', () => {
    expect(placed(TYPED, ABOVE, frameOf()).scale * 11).toBeCloseTo(22.2, 1);
  });

  it('is all of a slide, which would hardly be wider', () => {
    const { scale, x, y } = placed(SLIDE, ABOVE, frameOf());
    expect(scale * SLIDE.height).toBeCloseTo(ABOVE.height);
    expect([Math.round(x), Math.round(y)]).toEqual([19, 0]);
    expect(partsOf(SLIDE, ABOVE, 'read')).toEqual({ across: 1, down: 1 });
  });

  it('is read down in parts, and across too where it is larger than the wall', () => {
    expect(partsOf(TYPED, ABOVE, 'whole')).toEqual({ across: 1, down: 1 });
    expect(partsOf(TYPED, ABOVE, 'read')).toEqual({ across: 1, down: 3 });
    expect(partsOf(TYPED, ABOVE, 'larger')).toEqual({ across: 2, down: 5 });
  });

  it('goes along a line first and then down, as one reads', () => {
    const parts = { across: 2, down: 3 };
    const way = [0, 1, 2, 3, 4, 5].map((part) => partFrame('larger', part, parts));
    expect(way.map(({ left, top }) => [left, top])).toEqual([
      [0, 0],
      [END, 0],
      [0, END / 2],
      [END, END / 2],
      [0, END],
      [END, END],
    ]);
    expect(partFrame('larger', 99, parts)).toEqual(way[5]);
    expect(partFrame('larger', -1, parts)).toEqual(way[0]);
  });
});

const extent = fc.record({
  width: fc.integer({ min: 1, max: 20_000 }),
  height: fc.integer({ min: 1, max: 20_000 }),
});
const wall = fc.record({
  width: fc.integer({ min: 300, max: 4000 }),
  height: fc.integer({ min: 200, max: 3000 }),
});
const size = fc.constantFrom(...SIZES);

describe('for any page on any wall', () => {
  it('nothing between two parts is passed over, and the last one ends with the page', () => {
    fc.assert(
      fc.property(extent, wall, size, (page, box, shown) => {
        const parts = partsOf(page, box, shown);
        const spans = Array.from({ length: Math.min(parts.down, 400) }, (_, at) => {
          const { scale, y } = placed(page, box, partFrame(shown, at * parts.across, parts));
          return { from: -y, to: box.height - y, all: page.height * scale };
        });
        for (const [at, { from }] of spans.entries())
          if (at > 0) expect(from).toBeLessThanOrEqual((spans[at - 1]?.to ?? 0) + 1e-6);
        expect(spans[0]?.from).toBeLessThanOrEqual(1e-6);
        const end = placed(page, box, partFrame(shown, parts.across * parts.down - 1, parts));
        expect(box.height - end.y).toBeGreaterThanOrEqual(page.height * end.scale - 1e-6);
      }),
    );
  });

  it('a part is found again by the frame that it was given, and the frame is one that may be sent', () => {
    const count = fc.integer({ min: 1, max: 5000 });
    fc.assert(
      fc.property(count, count, size, fc.nat(), (across, down, shown, some) => {
        const part = some % (across * down);
        const frame = partFrame(shown, part, { across, down });
        expect(Frame.parse(frame)).toEqual(frame);
        expect(partAt(frame, { across, down })).toBe(part);
      }),
    );
  });
});
