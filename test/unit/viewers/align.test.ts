import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { align } from '../../../renderer/viewers/passages/align.ts';

const placed = (source: string, shown: string) => [...(align(source, 0, source.length, shown) ?? [])];

describe('the places of shown text in its source', () => {
  it('are one to one where nothing was left out', () => {
    expect(align('plain words', 0, 11, 'plain words')).toBeNull();
  });

  it('skip what only marks the writing', () => {
    expect(placed('`code`', 'code')).toEqual([1, 2, 3, 4]);
    expect(placed('a \\* b', 'a * b')).toEqual([0, 1, 3, 4, 5]);
    expect(placed('one\n> two', 'one\ntwo')).toEqual([0, 1, 2, 3, 6, 7, 8]);
  });

  it('never go back and never leave the stretch', () => {
    fc.assert(
      fc.property(fc.string({ minLength: 1 }), fc.string(), (source, shown) => {
        const places = placed(source, shown);
        places.forEach((place, at) => {
          expect(place).toBeLessThan(source.length);
          if (at > 0) expect(place).toBeGreaterThanOrEqual(places[at - 1] ?? 0);
        });
      }),
    );
  });
});
