import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  type Box,
  boxOf,
  linesOf,
  onPage,
  quadOf,
  quarterTurn,
  turned,
  upright,
} from '../../../renderer/viewers/pdf/geometry.ts';

const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const box = fc
  .tuple(fraction, fraction, fraction, fraction)
  .map(([x, y, width, height]): Box => ({ x, y, width: width * (1 - x), height: height * (1 - y) }));
const rotation = fc.constantFrom(0, 90, 180, 270);
const rounded = ({ x, y, width, height }: Box) =>
  [x, y, width, height].map((value) => Number(value.toFixed(9)) + 0);

describe('turning a page', () => {
  it('moves the upper left corner of the page to its upper right at a quarter turn clockwise', () => {
    const corner = { x: 0, y: 0, width: 0.2, height: 0.1 };
    expect(rounded(turned(corner, 90))).toEqual([0.9, 0, 0.1, 0.2]);
  });

  it('is undone by bringing it upright', () => {
    fc.assert(
      fc.property(box, rotation, (passage, turn) => {
        const there = turned(passage, quarterTurn(turn));
        expect(rounded(upright(there, quarterTurn(turn)))).toEqual(rounded(passage));
      }),
    );
  });

  it('adds up: two quarter turns are one half turn', () => {
    fc.assert(
      fc.property(box, (passage) => {
        expect(rounded(turned(turned(passage, 90), 90))).toEqual(rounded(turned(passage, 180)));
      }),
    );
  });

  it('knows any number of degrees as a quarter turn', () => {
    expect([-90, 0, 90, 360, 450, 719].map(quarterTurn)).toEqual([270, 0, 90, 0, 90, 270]);
  });
});

describe('quads', () => {
  it('run clockwise from the upper left corner', () => {
    expect(quadOf({ x: 0.25, y: 0.5, width: 0.5, height: 0.25 })).toEqual([
      0.25, 0.5, 0.75, 0.5, 0.75, 0.75, 0.25, 0.75,
    ]);
  });

  it('give back the box that they were made of', () => {
    fc.assert(
      fc.property(box, (passage) => {
        expect(rounded(boxOf(quadOf(passage)))).toEqual(rounded(passage));
      }),
    );
  });

  it('are cut to the page, and are none where the passage lies off it', () => {
    expect(onPage({ x: -0.5, y: 0.5, width: 1, height: 1 })).toEqual({
      x: 0,
      y: 0.5,
      width: 0.5,
      height: 0.5,
    });
    expect(onPage({ x: 1.5, y: 0, width: 1, height: 1 })).toBeNull();
  });
});

describe('lines of a selection', () => {
  const piece = (x: number, y: number, width = 50, height = 10): Box => ({ x, y, width, height });

  it('join the pieces that stand beside each other', () => {
    expect(linesOf([piece(0, 0), piece(52, 1), piece(0, 14)])).toEqual([
      { x: 0, y: 0, width: 102, height: 11 },
      { x: 0, y: 14, width: 50, height: 10 },
    ]);
  });

  it('take a raised sign into their line', () => {
    expect(linesOf([piece(0, 4), piece(51, 2, 4, 5)])).toHaveLength(1);
  });

  it('do not run across the gutter between two columns', () => {
    expect(linesOf([piece(0, 0), piece(90, 0)])).toHaveLength(2);
  });

  it('leave out what has no area', () => {
    expect(linesOf([piece(0, 0, 0), piece(0, 0, 10, 0)])).toEqual([]);
  });

  it('cover every piece, whatever the pieces', () => {
    const pieces = fc.array(
      fc.record({
        x: fc.integer({ min: 0, max: 500 }),
        y: fc.integer({ min: 0, max: 500 }),
        width: fc.integer({ min: 1, max: 99 }),
        height: fc.integer({ min: 1, max: 30 }),
      }),
    );
    fc.assert(
      fc.property(pieces, (all) => {
        const lines = linesOf(all);
        for (const one of all)
          expect(
            lines.some(
              (line) =>
                line.x <= one.x &&
                line.y <= one.y &&
                line.x + line.width >= one.x + one.width &&
                line.y + line.height >= one.y + one.height,
            ),
          ).toBe(true);
      }),
    );
  });
});
