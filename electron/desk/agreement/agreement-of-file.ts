import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Agreement, agreementOf } from '../../../shared/agreement/agreement.ts';
import { RatingsError } from '../../../shared/agreement/ratings-error.ts';
import { ratingsTable } from '../../../shared/agreement/table.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { readRatings } from './read-table.ts';

/**
 * The agreement figures of a CSV file `unit,rater,rating`. `levels` are the scale's labels from low to high, `passing`
 * the lowest one that passes.
 * @throws RatingsError naming file, row and column; Refusal `not-found` when there is no file to read
 */
export async function agreementOfFile(
  path: string,
  { levels, passing }: { levels?: readonly string[]; passing?: string } = {},
): Promise<Agreement> {
  const file = basename(path);
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Refusal('not-found', `${path} cannot be read (${error.message}). Check the path.`);
  });
  const rows = readRatings(bytes, file);
  try {
    return agreementOf(ratingsTable(rows, levels), { passing });
  } catch (error) {
    throw error instanceof RatingsError ? new RatingsError(`${file}: ${error.message}`) : error;
  }
}
