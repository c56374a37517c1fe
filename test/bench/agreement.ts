import { readRatings } from '../../electron/desk/agreement/read-table.ts';
import { agreementOf } from '../../shared/agreement/agreement.ts';
import { type RatingRow, ratingsTable } from '../../shared/agreement/table.ts';
import { alone, type BenchRow } from './measure.ts';

const UNITS = 10_000;
const RATERS = 10;
const LEVELS = ['1', '2', '3', '4', '5'];
const BOUND_MS = 250;

/** Ratings that lean towards a level of their unit's own, the same each time; one cell in ten is a gap. */
function ratings(): RatingRow[] {
  let state = 1;
  const next = () => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return state / 2 ** 32;
  };
  const rows: RatingRow[] = [];
  for (let unit = 0; unit < UNITS; unit += 1) {
    const truth = Math.floor(next() * LEVELS.length);
    for (let rater = 0; rater < RATERS; rater += 1) {
      const level = next() < 0.7 ? truth : Math.floor(next() * LEVELS.length);
      const rating = next() < 0.1 ? '' : (LEVELS[level] ?? '');
      rows.push({ unit: `S-${unit}`, rater: `AS-${rater}`, rating });
    }
  }
  return rows;
}

/** The middle one of nine runs, in milliseconds, after one run that does not count. */
function median(run: () => void): number {
  run();
  const times = Array.from({ length: 9 }, () => {
    const start = performance.now();
    run();
    return performance.now() - start;
  });
  return times.sort((a, b) => a - b)[4] ?? Number.NaN;
}

/** Measures the agreement figures of 10,000 units x 10 raters, all coefficients and all 45 pairs of raters. */
export async function bench(): Promise<BenchRow[]> {
  const rows = ratings();
  const table = ratingsTable(rows, LEVELS);
  const csv = `unit,rater,rating\n${rows.map(({ unit, rater, rating }) => `${unit},${rater},${rating}`).join('\n')}\n`;
  const bytes = new TextEncoder().encode(csv);
  const line = (name: string, run: () => void): BenchRow =>
    alone(`agreement, ${UNITS} units x ${RATERS} raters: ${name}`, median(run), BOUND_MS);
  return [
    line('all coefficients', () => agreementOf(table, { passing: '4' })),
    line('from rows, with building the table', () =>
      agreementOf(ratingsTable(rows, LEVELS), { passing: '4' }),
    ),
    line('from the bytes of a CSV file', () =>
      agreementOf(ratingsTable(readRatings(bytes, 'bench.csv'), LEVELS), { passing: '4' }),
    ),
  ];
}
