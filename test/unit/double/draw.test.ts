import { createHash } from 'node:crypto';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { draw } from '../../../shared/double/draw.ts';
import { DoublePlan } from '../../../shared/double/plan.ts';

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const batch = (count: number, microCredential = 'PP-3') =>
  Array.from({ length: count }, (_, at) => ({ id: `${microCredential}-${at + 1}`, microCredential }));
const plan = (change: Partial<DoublePlan> = {}) => DoublePlan.parse({ seed: 'autumn', ...change });

describe('what is drawn for a second reading', () => {
  it('is by default the first ten of each micro-credential and a tenth of the others', () => {
    const drawn = draw(plan(), [...batch(40), ...batch(5, 'IN-2')], sha256);
    const first = drawn.filter(({ why }) => why === 'first').map(({ id }) => id);
    expect(first).toEqual([...batch(10), ...batch(5, 'IN-2')].map(({ id }) => id));
    expect(drawn.filter(({ why }) => why === 'random')).toHaveLength(3);
  });

  it('can be drawn again by hand: the smallest hashes of seed, line feed and id', () => {
    const submissions = batch(30);
    const drawn = draw(plan({ first: 0 }), submissions, sha256).map(({ id }) => id);
    const byHand = submissions
      .map(({ id }) => ({ id, hash: sha256(`autumn\n${id}`) }))
      .sort((a, b) => (a.hash < b.hash ? -1 : 1))
      .slice(0, 3);
    expect(drawn).toEqual(byHand.map(({ id }) => id));
  });

  it('is another with another seed, and all or nothing where the plan says so', () => {
    const ids = (change: Partial<DoublePlan>) =>
      draw(plan({ first: 0, ...change }), batch(60), sha256)
        .map(({ id }) => id)
        .toSorted();
    expect(ids({})).not.toEqual(ids({ seed: 'winter' }));
    expect(ids({ percent: 0 })).toEqual([]);
    expect(ids({ percent: 100 })).toHaveLength(60);
  });

  it('names each submission once, and never fewer than the share, whatever the batch', () => {
    fc.assert(
      fc.property(
        fc.array(fc.constantFrom('PP-3', 'IN-2', 'AS-1'), { maxLength: 60 }),
        fc.nat(12),
        fc.integer({ min: 0, max: 100 }),
        (credentials, first, percent) => {
          const submissions = credentials.map((microCredential, at) => ({ id: `S-${at}`, microCredential }));
          const drawn = draw(plan({ first, percent }), submissions, sha256);
          expect(new Set(drawn.map(({ id }) => id)).size).toBe(drawn.length);
          const rest = submissions.length - drawn.filter(({ why }) => why === 'first').length;
          const random = drawn.length - (submissions.length - rest);
          expect(random).toBe(Math.ceil((rest * percent) / 100));
        },
      ),
    );
  });
});
