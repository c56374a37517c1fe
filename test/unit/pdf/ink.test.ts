import { describe, expect, it } from 'vitest';
import { inkOf } from '../../../renderer/viewers/pdf/ink.ts';

/** A white picture of 100 x 100 with a black area in it, all in pixels. */
function picture(area: { x: number; y: number; width: number; height: number }, paper = 255) {
  const pixels = new Uint8ClampedArray(100 * 100 * 4).fill(paper);
  for (let y = area.y; y < area.y + area.height; y += 1)
    for (let x = area.x; x < area.x + area.width; x += 1) pixels.set([0, 0, 0, 255], (y * 100 + x) * 4);
  return inkOf(pixels, 100, 100);
}

const rounded = (area: ReturnType<typeof inkOf>) =>
  Object.values(area).map((share) => Math.round(share * 100));

describe('the ink of a page', () => {
  it('is what stands on it with a little around', () => {
    expect(rounded(picture({ x: 12, y: 9, width: 76, height: 80 }))).toEqual([10, 7, 80, 84]);
  });

  it('is all of a page on which nothing stands', () => {
    expect(rounded(picture({ x: 0, y: 0, width: 0, height: 0 }))).toEqual([0, 0, 100, 100]);
    expect(inkOf(new Uint8ClampedArray(), 0, 0)).toEqual({ x: 0, y: 0, width: 1, height: 1 });
  });

  it('does not make a single word as wide as a wall, wherever it stands', () => {
    expect(rounded(picture({ x: 45, y: 50, width: 10, height: 2 }))).toEqual([20, 41, 60, 20]);
    expect(rounded(picture({ x: 0, y: 0, width: 10, height: 2 }))).toEqual([0, 0, 60, 20]);
    expect(rounded(picture({ x: 90, y: 98, width: 10, height: 2 }))).toEqual([40, 80, 60, 20]);
  });

  it('is not the grey of paper that was scanned', () => {
    expect(rounded(picture({ x: 20, y: 20, width: 60, height: 60 }, 240))).toEqual([18, 18, 64, 64]);
  });
});
