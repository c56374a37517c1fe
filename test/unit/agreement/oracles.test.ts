import { describe, expect, it } from 'vitest';
import { bias } from '../../../shared/agreement/bias.ts';
import { intraclass } from '../../../shared/agreement/icc.ts';
import { cohenKappa, weightedKappa } from '../../../shared/agreement/kappa.ts';
import { crossTable, fold, square } from '../../../shared/agreement/square.ts';
import { wilson } from '../../../shared/agreement/wilson.ts';
import fixtures from '../../fixtures/agreement/oracles.json' with { type: 'json' };
import { agreementBetween, expectPrinted, figuresOf, ratersOf, readersOf } from './tables.ts';

type Oracle = {
  id: string;
  kind: string;
  source: string;
  raters?: (number | null)[][];
  counts?: number[][];
  table?: number[][];
  weights?: number[][];
  a?: number[];
  b?: number[];
  levels?: number[];
  passing?: number;
  x?: number;
  n?: number;
  data?: number[][];
  expect: Record<string, number> | number[];
  published?: Record<string, number>;
  published_with_unused_level_dropped?: Record<string, number>;
};
const oracles = fixtures as Oracle[];
const range = (k: number) => Array.from({ length: k }, (_, at) => at + 1);

/** Every figure that one oracle names, computed from its data. */
function computed(oracle: Oracle): Record<string, number | null | undefined> {
  const { raters, counts, table, weights, a, b, levels, passing, data } = oracle;
  if (raters) return figuresOf(agreementBetween(raters));
  if (counts) {
    const agreement = agreementBetween(ratersOf(counts), { levels: range(counts[0]?.length ?? 0) });
    const { fleiss, exact } = agreement;
    const pe = fleiss === null || exact.share === null ? null : (exact.share - fleiss) / (1 - fleiss);
    return { kappa: fleiss, Pbar: exact.share, Pe: pe };
  }
  if (table) {
    const scale = range(table.length);
    // The top level passes, so that the trap of the two upper levels is one of decisions too.
    const agreement = agreementBetween(readersOf(table), { levels: scale, passing: scale.length });
    const weighted = weights && weightedKappa(square(table), square(weights)).value;
    return { ...figuresOf(agreement), weighted };
  }
  if (a && b && levels) {
    const lowest = levels[0] ?? 0;
    const positions = [a, b].map((ratings) => ratings.map((rating) => rating - lowest));
    const [first = [], second = []] = positions;
    const passed = fold(crossTable(first, second, levels.length), (passing ?? lowest) - lowest);
    return {
      ...figuresOf(agreementBetween([a, b], { levels, passing })),
      bias: bias(second, first).value,
      decision_kappa: cohenKappa(passed).value,
    };
  }
  const icc = data && intraclass(data);
  return {
    ICC1: icc?.icc1.value,
    ICC2: icc?.icc2.value,
    ICC3: icc?.icc3.value,
    ICC1k: icc?.icc1k.value,
    ICC2k: icc?.icc2k.value,
    ICC3k: icc?.icc3k.value,
  };
}

describe('tables with known results', () => {
  for (const oracle of oracles.filter(({ kind }) => kind !== 'wilson95')) {
    const figures = computed(oracle);
    for (const [name, value] of Object.entries(oracle.expect))
      it(`${oracle.id}: ${name} is ${value} (${oracle.source})`, () => {
        expect(figures[name]).toBeTypeOf('number');
        expect(Math.abs(Number(figures[name]) - value)).toBeLessThanOrEqual(1e-9);
      });
    for (const [name, value] of Object.entries(oracle.published ?? {}))
      it(`${oracle.id}: ${name} was published as ${value}`, () => expectPrinted(figures[name], value));
  }

  for (const { id, x = 0, n = 0, expect: ends, source } of oracles.filter(({ kind }) => kind === 'wilson95'))
    it(`${id}: the Wilson interval is ${ends} (${source})`, () => {
      const [low = Number.NaN, high = Number.NaN] = Object.values(ends);
      expectPrinted(wilson(x, n)?.low, low.toFixed(4));
      expectPrinted(wilson(x, n)?.high, high.toFixed(4));
    });
});

describe('a level of the rubric that nobody used', () => {
  for (const { id, a, b, levels, published_with_unused_level_dropped: dropped } of oracles)
    if (a && b && levels && dropped) {
      const used = levels.filter((level) => a.includes(level) || b.includes(level));
      const figures = figuresOf(agreementBetween([a, b], { levels: used }));
      for (const [name, value] of Object.entries(dropped))
        it(`${id}: without it ${name} would be ${value}, as was published`, () =>
          expectPrinted(figures[name], value));
      it(`${id}: with it the weighted kappas are lower`, () => {
        const whole = figuresOf(agreementBetween([a, b], { levels }));
        expect(whole.linear).toBeLessThan(Number(figures.linear));
        expect(whole.quadratic).toBeLessThan(Number(figures.quadratic));
      });
    }
});
