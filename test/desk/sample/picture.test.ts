import { crc32, inflateSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { letter } from '../../../electron/desk/sample/lettering.ts';
import { Picture } from '../../../electron/desk/sample/picture.ts';

/** Reads a PNG back as the W3C describes it, for the one kind that `Picture` writes. */
function readPng(png: Buffer): { width: number; height: number; at: (x: number, y: number) => number[] } {
  const chunks = new Map<string, Buffer>();
  for (let from = 8; from < png.length; ) {
    const size = png.readUInt32BE(from);
    const body = png.subarray(from + 4, from + 8 + size);
    expect(png.readUInt32BE(from + 8 + size)).toBe(crc32(body));
    chunks.set(body.toString('latin1', 0, 4), body.subarray(4));
    from += 12 + size;
  }
  const header = chunks.get('IHDR') ?? Buffer.alloc(13);
  const [width, height] = [header.readUInt32BE(0), header.readUInt32BE(4)];
  const rows = inflateSync(chunks.get('IDAT') ?? Buffer.alloc(0));
  const stride = width * 3;
  expect(rows.length).toBe(height * (stride + 1));
  const at = (x: number, y: number) =>
    [0, 1, 2].map((channel) => {
      let value = 0;
      for (let row = 0; row <= y; row += 1) value += rows[row * (stride + 1) + 1 + x * 3 + channel] ?? 0;
      return value & 255;
    });
  return { width, height, at };
}

describe('a picture', () => {
  it('is a PNG from which every pixel comes back', () => {
    const side = fc.integer({ min: 1, max: 24 });
    fc.assert(
      fc.property(side, side, fc.nat(30), fc.nat(30), (width, height, x, y) => {
        const picture = new Picture(width, height, '#102030');
        picture.rect(x, y, 4, 3, '#f0e0d0');
        const png = readPng(picture.png());
        expect([png.width, png.height]).toEqual([width, height]);
        for (let row = 0; row < height; row += 1)
          for (let column = 0; column < width; column += 1) {
            const inside = column >= x && column < x + 4 && row >= y && row < y + 3;
            expect(png.at(column, row)).toEqual(inside ? [0xf0, 0xe0, 0xd0] : [0x10, 0x20, 0x30]);
          }
      }),
    );
  });

  it('draws nothing outside itself, however far a line runs', () => {
    const picture = new Picture(10, 10, '#ffffff');
    picture.line(
      [
        [-500, 5],
        [500, 5],
      ],
      2,
      '#000000',
    );
    const png = readPng(picture.png());
    expect(png.at(0, 5)).toEqual([0, 0, 0]);
    expect(png.at(9, 5)).toEqual([0, 0, 0]);
    expect(png.at(5, 0)).toEqual([255, 255, 255]);
  });

  it('softens the edge of a disc', () => {
    const picture = new Picture(21, 21, '#ffffff');
    picture.disc(10, 10, 6.5, '#000000');
    const png = readPng(picture.png());
    expect(png.at(10, 10)[0]).toBe(0);
    expect(png.at(10, 10 + 8)[0]).toBe(255);
    const edge = png.at(14, 15)[0] ?? 0;
    expect(edge).toBeGreaterThan(0);
    expect(edge).toBeLessThan(255);
  });
});

describe('lettering', () => {
  it('stands small letters on the same line as capitals, and makes them lower', () => {
    const heights = (text: string) => letter(text, 60).strokes.flatMap((stroke) => stroke.map(([, y]) => y));
    expect(Math.max(...heights('H'))).toBe(60);
    expect(Math.max(...heights('h'))).toBe(60);
    expect(Math.min(...heights('H'))).toBe(0);
    expect(Math.min(...heights('h'))).toBeCloseTo(60 * 0.22);
  });

  it('leaves a space for a character that it does not know', () => {
    expect(letter('A#A', 60).strokes).toHaveLength(letter('AA', 60).strokes.length);
    expect(letter('A#A', 60).width).toBeGreaterThan(letter('AA', 60).width);
  });
});
