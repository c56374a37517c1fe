import { Refusal } from '../../../shared/contract/refusal.ts';
import { agreedContent } from '../../../shared/double/settle.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import { comparedPairs } from '../double/view.ts';
import type { Library } from '../library/library.ts';
import { commitCommand } from '../reading/commit.ts';
import { currentReading, readersOf } from '../reading/current.ts';

/** Why somebody may not settle a submission; null where they may. */
export function whyNotMine(library: Library, submission: string, adjudicator: string): string | null {
  const pair = library.database.get<{ standing: string }>(
    'SELECT standing FROM pair WHERE submission = ?',
    submission,
  );
  if (!pair) return 'This submission is read by one assessor alone: there is nothing to settle.';
  if (readersOf(library, submission).includes(adjudicator))
    return 'You are one of the two readers. A third person has to settle this.';
  if (pair.standing === 'waiting')
    return 'Both readings have to be locked first. Until then they stay closed to everybody but their readers.';
  if (pair.standing === 'agreed') return 'The two readings agree. There is nothing to settle.';
  const other = library.database.get<{ assessor: string }>(
    "SELECT assessor FROM reading WHERE submission = ? AND purpose = 'adjudication' AND assessor <> ? AND started_at IS NOT NULL",
    submission,
    adjudicator,
  );
  return other ? `${other.assessor} is settling this, or has settled it.` : null;
}

/** @throws Refusal `not-yours` where this person may not settle the submission. */
export function checkMine(library: Library, submission: string, adjudicator: string): void {
  const why = whyNotMine(library, submission, adjudicator);
  if (why) throw new Refusal('not-yours', why);
}

/**
 * Begins an adjudication with what both readers agree on. Everything else is left for the third person to decide.
 * @returns the adjudication as it stands; one that was begun before is left alone.
 * @throws Refusal `not-yours` where this person may not settle it.
 */
export function beginAdjudication(library: Library, submission: string, adjudicator: string): Reading {
  checkMine(library, submission, adjudicator);
  const reading = currentReading(library, submission, adjudicator, 'adjudication');
  const [pair] = comparedPairs(library, submission);
  if (reading.version > 0 || !pair) return reading;
  const [[first], [second]] = pair.sides;
  return commitCommand(library, adjudicator, {
    submission,
    purpose: 'adjudication',
    version: reading.version,
    command: {
      type: 'restore',
      at: new Date().toISOString(),
      content: agreedContent(pair.comparison, first, second),
    },
  }).reading;
}
