import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { apart, drawSeeds } from '../../../shared/calibration/draw-seeds.ts';
import { lookAlike } from '../../../shared/calibration/look-alike.ts';

const hash = (text: string) => createHash('sha256').update(text).digest('hex');
const ids = (count: number) => Array.from({ length: count }, (_, at) => `AN-${at}`);

const plan = fc.record({
  submissions: fc.nat(300),
  anchors: fc.nat(40).map(ids),
  every: fc.integer({ min: 2, max: 20 }),
  seed: fc.string({ minLength: 1 }),
});

describe('seeds', () => {
  it('are one in so many, as far as the anchors reach', () => {
    fc.assert(
      fc.property(plan, (about) => {
        const fit = Math.floor(about.submissions / (about.every - 1));
        expect(drawSeeds(about, hash)).toHaveLength(Math.min(fit, about.anchors.length));
      }),
    );
  });

  it('never follow one another, and never stand first', () => {
    fc.assert(
      fc.property(plan, (about) => {
        const after = drawSeeds(about, hash).map((each) => each.after);
        for (const [at, place] of after.entries()) {
          expect(place).toBeGreaterThan(after[at - 1] ?? -1);
          expect(place).toBeLessThan(about.submissions);
        }
      }),
    );
  });

  it('use each anchor once, and are drawn again by the same seed', () => {
    fc.assert(
      fc.property(plan, (about) => {
        const drawn = drawSeeds(about, hash);
        expect(new Set(drawn.map(({ anchor }) => anchor)).size).toBe(drawn.length);
        expect(drawSeeds(about, hash)).toEqual(drawn);
      }),
    );
  });

  it('are drawn to other places by another seed', () => {
    const about = { submissions: 200, anchors: ids(20), every: 10 };
    const places = (seed: string) => drawSeeds({ ...about, seed }, hash).map(({ after }) => after);
    expect(places('autumn')).not.toEqual(places('spring'));
  });

  it('that come together in a part of the batch are taken out of it, and nothing else is', () => {
    const given = apart(
      ['S-1', 'seed-1', 'seed-2', 'S-2', 'seed-3'],
      new Set(['seed-1', 'seed-2', 'seed-3']),
    );
    expect(given).toEqual({ part: ['S-1', 'seed-1', 'S-2', 'seed-3'], out: ['seed-2'] });
    expect(apart(['seed-1', 'S-1'], new Set(['seed-1'])).part).toEqual(['S-1']);
  });
});

describe('the id of a seed', () => {
  it('looks like those around it and is none of them', () => {
    fc.assert(
      fc.property(
        fc.uniqueArray(fc.integer({ min: 1, max: 9999 }), { minLength: 1, maxLength: 60 }),
        fc.nat(1000),
        (numbers, luck) => {
          const known = new Set(numbers.map((number) => `S-${String(number).padStart(4, '0')}`));
          const id = lookAlike(known, (below) => luck % below);
          expect(id).toMatch(/^S-\d{4,5}$/);
          expect(known.has(id)).toBe(false);
        },
      ),
    );
  });

  it('is made also where the others have no number', () => {
    expect(lookAlike(new Set(['maple', 'maple-2']), () => 0)).toBe('maple-3');
  });

  it('is new whatever the others look like', () => {
    fc.assert(
      fc.property(fc.uniqueArray(fc.string(), { minLength: 1, maxLength: 20 }), fc.nat(), (known, luck) => {
        expect(known).not.toContain(lookAlike(new Set(known), (below) => luck % below));
      }),
    );
  });
});
