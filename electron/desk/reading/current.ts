import { Refusal } from '../../../shared/contract/refusal.ts';
import { newReading, type Purpose, type Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { currentRubric } from '../library/rubrics.ts';

/** The assessor who has begun the first reading of a submission and not recused; `null` where nobody has. */
export function firstReader(library: Library, submission: string): string | null {
  const row = library.database.get<{ assessor: string }>(
    "SELECT assessor FROM reading WHERE submission = ? AND purpose = 'first' AND state <> 'recused' AND started_at IS NOT NULL ORDER BY updated_at LIMIT 1",
    submission,
  );
  return row?.assessor ?? null;
}

/**
 * The assessor's reading of a submission, or an empty one pinned to the current rubric.
 * @throws Refusal `not-found` for an unknown submission or one without a rubric, `taken` when another assessor
 * has begun the first reading.
 */
export function currentReading(
  library: Library,
  submission: string,
  assessor: string,
  purpose: Purpose,
): Reading {
  const stored = storedReading(library.database, submission, assessor, purpose);
  if (purpose === 'first') {
    const reader = firstReader(library, submission);
    if (reader !== null && reader !== assessor)
      throw new Refusal('taken', `${reader} has begun reading this submission. Choose another one.`, {
        assessor: reader,
      });
  }
  if (stored) return stored;
  const row = library.database.get<{ programme: string; micro_credential: string }>(
    'SELECT programme, micro_credential FROM submission JOIN batch ON batch.id = submission.batch WHERE key = ?',
    submission,
  );
  if (!row) throw new Refusal('not-found', `This library has no submission ${submission}.`);
  const rubric = currentRubric(library.database, row.programme, row.micro_credential);
  if (!rubric)
    throw new Refusal(
      'not-found',
      `There is no rubric for ${row.micro_credential}. Add one to the programme first.`,
    );
  return newReading(submission, assessor, purpose, rubric);
}
