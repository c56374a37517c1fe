import type { ReceiptHead } from '../../../shared/results/receipt.ts';
import { coverageOf, coverageText } from '../double/coverage.ts';
import type { Library } from '../library/library.ts';

/** What double reading says of the submissions of an export. */
export interface SecondReadings {
  /** Submissions that two assessors have read. */
  done: number;
  /** As the receipt carries it: off where nothing was drawn and nothing read twice. */
  receipt: ReceiptHead['doubleReading'];
}

/** The seeds by which the batches of an export were drawn: one alone, or each with its batch. */
function seedsOf({ database }: Library, batch: string | null): string {
  const plans = database.all<{ batch: string; seed: string }>(
    "SELECT batch, plan ->> 'seed' AS seed FROM double_plan WHERE ?1 IS NULL OR batch = ?1 ORDER BY batch",
    batch,
  );
  const [only, ...others] = plans;
  return only && !others.length ? only.seed : plans.map((each) => `${each.batch}: ${each.seed}`).join('; ');
}

/** How far double reading of an export's submissions has come, and what its receipt says of it. */
export function secondReadings(library: Library, batch: string | null): SecondReadings {
  const coverage = coverageOf(library, batch);
  const planned = library.database.get('SELECT 1 FROM double_plan WHERE ?1 IS NULL OR batch = ?1', batch);
  return {
    done: coverage.readTwice,
    receipt:
      planned || coverage.drawn
        ? { on: true, seed: seedsOf(library, batch), coverage: coverageText(coverage) }
        : { on: false },
  };
}
