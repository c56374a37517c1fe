import { readFile } from 'node:fs/promises';
import { basename } from 'node:path';
import { type Agreement, agreementOf } from '../../../shared/agreement/agreement.ts';
import { RatingsError } from '../../../shared/agreement/ratings-error.ts';
import { type RatingRow, ratingsTable } from '../../../shared/agreement/table.ts';
import { isHand } from '../../../shared/calibration/hands.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { knownLevels } from './known-levels.ts';
import { readRatings } from './read-table.ts';

/** Where the levels and their order come from: whoever called, a session's report, the rubrics that ship, the ratings. */
export type AgreementOfFile = Agreement & { levelsFrom: 'given' | 'session' | 'programme' | 'ratings' };

/** Hands of a session's open data: one that was counted for a unit is nobody in the next, so it makes no pair. */
function handsIn(rows: readonly RatingRow[]): { hands: Set<string>; notes: string[] } {
  const hands = new Set(rows.filter(({ unit, rater }) => isHand(rater, unit)).map(({ rater }) => rater));
  for (const { unit, rater } of rows) if (!isHand(rater, unit)) hands.delete(rater);
  const count = hands.size === 1 ? '1 rater is a hand' : `${hands.size} raters are hands`;
  return {
    hands,
    notes: hands.size
      ? [
          `${count} of a show of hands. Hands have no reader from unit to unit, so no pairs are made with them; they count in every other figure.`,
        ]
      : [],
  };
}

/**
 * The agreement figures of a CSV file `unit,rater,rating`. `levels` are the scale's labels from low to high, `passing`
 * the lowest one that passes. Without levels they are those of the session or of the rubrics that ship, where the
 * ratings are on their scale, and otherwise those that occur; a note says which.
 * @throws RatingsError naming file, row and column; Refusal `not-found` when there is no file to read
 */
export async function agreementOfFile(
  path: string,
  { levels, passing }: { levels?: readonly string[]; passing?: string } = {},
): Promise<AgreementOfFile> {
  const file = basename(path);
  const bytes = await readFile(path).catch((error: Error) => {
    throw new Refusal('not-found', `${path} cannot be read (${error.message}). Check the path.`);
  });
  const rows = readRatings(bytes, file);
  const known = levels ? null : await knownLevels(path, rows);
  const { hands, notes } = handsIn(rows);
  try {
    const found = agreementOf(ratingsTable(rows, levels ?? known?.levels), { passing, apart: hands });
    return {
      ...found,
      levelsFrom: levels ? 'given' : (known?.from ?? 'ratings'),
      notes: [...(known ? [known.note] : []), ...notes, ...found.notes],
    };
  } catch (error) {
    throw error instanceof RatingsError ? new RatingsError(`${file}: ${error.message}`) : error;
  }
}
