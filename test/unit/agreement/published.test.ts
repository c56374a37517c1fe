import { describe, it } from 'vitest';
import { weightedKappa } from '../../../shared/agreement/kappa.ts';
import { square } from '../../../shared/agreement/square.ts';
import { wilson } from '../../../shared/agreement/wilson.ts';
import fixtures from '../../fixtures/agreement/published.json' with { type: 'json' };
import { agreementBetween, type Cell, expectPrinted, figuresOf, ratersOf, readersOf } from './tables.ts';

type Published = {
  id: string;
  source: string;
  raters?: Cell[][];
  counts?: number[][];
  table?: number[][];
  weights?: number[][];
  x?: number;
  n?: number;
  published: Partial<Record<string, string>>;
};

function computed({ raters, counts, table, weights, x, n }: Published) {
  if (raters) return figuresOf(agreementBetween(raters));
  if (counts) return figuresOf(agreementBetween(ratersOf(counts)));
  if (table)
    return {
      ...figuresOf(agreementBetween(readersOf(table), { levels: table.map((_, at) => at + 1) })),
      weighted: weights && weightedKappa(square(table), square(weights)).value,
    };
  return { ...wilson(x ?? 0, n ?? 0) } as Record<string, number>;
}

describe('results printed in the literature', () => {
  for (const table of fixtures as Published[]) {
    const figures: Record<string, number | null | undefined> = computed(table);
    for (const [name, printed] of Object.entries(table.published))
      if (printed)
        it(`${table.id}: ${name} ${printed} (${table.source})`, () => expectPrinted(figures[name], printed));
  }
});
