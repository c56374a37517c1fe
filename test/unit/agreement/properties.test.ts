import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Agreement } from '../../../shared/agreement/agreement.ts';
import { naiveAc, naiveAlpha, naiveFleiss, naiveKappa, naivePairs } from './naive.ts';
import { agreementBetween, type Cell, figuresOf } from './tables.ts';

const K = 4;
const LEVELS = [1, 2, 3, 4];

/** Up to 5 raters who each give up to 12 units a level from 1 to 4, with or without gaps. */
const grids = (rating: fc.Arbitrary<Cell>) =>
  fc.tuple(fc.integer({ min: 2, max: 5 }), fc.integer({ min: 1, max: 12 })).chain(([raters, units]) =>
    fc.array(fc.array(rating, { minLength: units, maxLength: units }), {
      minLength: raters,
      maxLength: raters,
    }),
  );
const level = fc.constantFrom(...LEVELS);
const gappy = grids(fc.option(level, { freq: 4 }));
const full = grids(level);
const either = fc.oneof(gappy, full, grids(fc.constantFrom(2, 3)), grids(fc.constant(2)));

const between = (raters: readonly (readonly Cell[])[]) =>
  agreementBetween(raters, { levels: LEVELS, passing: 3 });

const expectSame = (actual: number | null | undefined, naive: number, what: string) => {
  if (Number.isNaN(naive)) expect(actual, what).toBeNull();
  else expect(actual, what).toBeCloseTo(naive, 10);
};

describe('every figure equals its definition worked out pair by pair', () => {
  it('for readers of many units, with gaps, with little or no variation', () => {
    fc.assert(
      fc.property(either, (raters) => {
        const { alpha, fleiss, ac1, ac2 } = between(raters);
        for (const [metric, value] of Object.entries(alpha))
          expectSame(value, naiveAlpha(raters, metric), metric);
        expectSame(fleiss, naiveFleiss(raters), 'fleiss');
        const apart = (a: number, b: number) => Math.abs(a - b) / (K - 1);
        expectSame(
          ac1,
          naiveAc(raters, K, (a, b) => (a === b ? 1 : 0)),
          'ac1',
        );
        expectSame(
          ac2.linear,
          naiveAc(raters, K, (a, b) => 1 - apart(a, b)),
          'ac2 linear',
        );
        expectSame(
          ac2.quadratic,
          naiveAc(raters, K, (a, b) => 1 - apart(a, b) ** 2),
          'ac2 quadratic',
        );
      }),
      { numRuns: 500 },
    );
  });

  it('for each pair of raters', () => {
    fc.assert(
      fc.property(either, (raters) => {
        const names = raters.map((_, at) => `R${at + 1}`);
        for (const { a, b, kappa, linear, quadratic } of between(raters).pairs) {
          const first = raters[names.indexOf(a)] ?? [];
          const second = raters[names.indexOf(b)] ?? [];
          expectSame(
            kappa,
            naiveKappa(first, second, (x, y) => (x === y ? 0 : 1)),
            `${a} ${b}`,
          );
          expectSame(
            linear,
            naiveKappa(first, second, (x, y) => Math.abs(x - y)),
            `${a} ${b} linear`,
          );
          expectSame(
            quadratic,
            naiveKappa(first, second, (x, y) => (x - y) ** 2),
            `${a} ${b} quadratic`,
          );
        }
      }),
      { numRuns: 300 },
    );
  });

  it('for the shares of pairs of readings', () => {
    fc.assert(
      fc.property(either, (raters) => {
        const { exact, adjacent, exactOrAdjacent, discrepant, decision } = between(raters);
        expect(exact).toMatchObject(naivePairs(raters, (a, b) => a === b));
        expect(adjacent).toMatchObject(naivePairs(raters, (a, b) => Math.abs(a - b) === 1));
        expect(exactOrAdjacent).toMatchObject(naivePairs(raters, (a, b) => Math.abs(a - b) <= 1));
        expect(discrepant).toMatchObject(naivePairs(raters, (a, b) => Math.abs(a - b) >= 2));
        expect(decision).toMatchObject(naivePairs(raters, (a, b) => a >= 3 === b >= 3));
      }),
    );
  });
});

/** All figures that do not depend on which rater is which. */
const common = (agreement: Agreement) => {
  const { kappa: _, linear: __, quadratic: ___, ...figures } = figuresOf(agreement);
  return figures;
};

const expectEqualFigures = (a: Record<string, number | null | undefined>, b: typeof a) => {
  for (const [name, value] of Object.entries(a))
    if (typeof value === 'number') expect(b[name], name).toBeCloseTo(value, 12);
    else expect(b[name], name).toBe(value);
};

describe('what must not matter', () => {
  it('the order of the readers', () => {
    fc.assert(
      fc.property(either, (raters) => {
        expectEqualFigures(common(between(raters)), common(between(raters.toReversed())));
      }),
    );
  });

  it('the order of the units', () => {
    fc.assert(
      fc.property(either, (raters) => {
        const turned = raters.map((ratings) => ratings.toReversed());
        expectEqualFigures(figuresOf(between(raters)), figuresOf(between(turned)));
      }),
    );
  });

  it('which of two readers is named first', () => {
    fc.assert(
      fc.property(either, ([first = [], second = []]) => {
        expectEqualFigures(figuresOf(between([first, second])), figuresOf(between([second, first])));
      }),
    );
  });

  it('the names of nominal levels, for the nominal figures', () => {
    const names = ['fern', 'moss', 'alga', 'yew'];
    fc.assert(
      fc.property(either, fc.shuffledSubarray(names, { minLength: K }), (raters, labels) => {
        const renamed = raters.map((ratings) =>
          ratings.map((rating) => (rating === null ? null : (labels[Number(rating) - 1] ?? null))),
        );
        const before = between(raters);
        const after = agreementBetween(renamed, { levels: names });
        for (const [was, is] of [
          [before.alpha.nominal, after.alpha.nominal],
          [before.fleiss, after.fleiss],
          [before.ac1, after.ac1],
          [before.exact.share, after.exact.share],
          [before.pairs[0]?.kappa, after.pairs[0]?.kappa],
        ])
          if (typeof was === 'number') expect(is).toBeCloseTo(was, 12);
          else expect(is).toBe(was);
      }),
    );
  });

  it('turning the whole scale round, but for ratio alpha and the passing level', () => {
    fc.assert(
      fc.property(either, (raters) => {
        const turned = raters.map((ratings) =>
          ratings.map((rating) => (rating === null ? null : 5 - Number(rating))),
        );
        const { ratio: _, alpha_ratio: __, decision_agreement: ___, ...before } = figuresOf(between(raters));
        expectEqualFigures(before, figuresOf(between(turned)));
      }),
    );
  });
});

describe('the ends of the scale', () => {
  it('readers who agree on everything reach 1, as long as anything varies', () => {
    const varied = fc.array(level, { minLength: 2, maxLength: 30 }).filter((list) => new Set(list).size > 1);
    fc.assert(
      fc.property(varied, fc.integer({ min: 2, max: 5 }), (ratings, raters) => {
        const figures = figuresOf(between(Array.from({ length: raters }, () => ratings)));
        for (const [name, value] of Object.entries(figures)) expect(value, name).toBeCloseTo(1, 12);
      }),
    );
  });

  it('readers who rate at random come near 0', () => {
    const next = randomLevels(20261102);
    const raters = Array.from({ length: 4 }, () => Array.from({ length: 5000 }, next));
    const { alpha, fleiss, ac1, ac2, pairs, exact } = between(raters);
    const chanceCorrected = [...Object.values(alpha), fleiss, ac1, ac2.linear, ac2.quadratic];
    for (const value of [...chanceCorrected, ...pairs.map(({ quadratic }) => quadratic)])
      expect(Math.abs(value ?? 1)).toBeLessThan(0.05);
    expect(exact.share).toBeCloseTo(0.25, 1);
  });

  it('every figure is a finite number, or null with one reason, and survives JSON', () => {
    fc.assert(
      fc.property(either, fc.boolean(), (raters, withPassing) => {
        const agreement = agreementBetween(raters, {
          levels: LEVELS,
          ...(withPassing ? { passing: 2 } : {}),
        });
        const reasons = agreement.notDefined.map(({ figure }) => figure);
        const walk = (value: unknown, path: string) => {
          if (value === null)
            expect(
              reasons.some((figure) => path === figure || path.startsWith(`${figure}.`)),
              path,
            ).toBe(true);
          else if (typeof value === 'number') expect(Number.isFinite(value), path).toBe(true);
          else if (typeof value === 'object')
            for (const [key, item] of Object.entries(value ?? {}))
              walk(item, Array.isArray(value) ? `${path}[${key}]` : path ? `${path}.${key}` : key);
        };
        walk(agreement, '');
        expect(JSON.parse(JSON.stringify(agreement))).toEqual(agreement);
        expect(new Set(reasons).size).toBe(reasons.length);
      }),
    );
  });
});

/** Levels from 1 to 4 that look random and are the same each time: a linear congruential generator. */
function randomLevels(seed: number): () => number {
  let state = seed;
  return () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return 1 + Math.floor((state / 2 ** 32) * K);
  };
}
