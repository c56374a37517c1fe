import { Refusal } from '../../../shared/contract/refusal.ts';
import { newReading, type Purpose, type Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { plantedAs } from '../library/planted.ts';
import { storedReading } from '../library/project-reading.ts';
import { currentRubric } from '../library/rubrics.ts';

/**
 * The assessor whose reading of a submission for this purpose is under way or done, here or in a sealed file; `null`
 * where there is none. A recusal gives it back.
 */
export function readerOf(library: Library, submission: string, purpose: Purpose): string | null {
  const row = library.database.get<{ assessor: string }>(
    `SELECT assessor FROM reading
     WHERE submission = ?1 AND purpose = ?2 AND state <> 'recused' AND started_at IS NOT NULL
     UNION ALL SELECT assessor FROM sealed WHERE submission = ?1 AND purpose = ?2 LIMIT 1`,
    submission,
    purpose,
  );
  return row?.assessor ?? null;
}

/** Who reads or has read a submission, first or second, here or in a sealed file. */
export function readersOf(library: Library, submission: string): string[] {
  return (['first', 'second'] as const).flatMap((purpose) => readerOf(library, submission, purpose) ?? []);
}

/**
 * For what an assessor would read a submission: the first reading, or the second where two are asked for and somebody
 * else has the first; an anchor of a set by which one qualifies is read by each for themselves. Nothing here looks at
 * what the other has said.
 */
export function purposeFor(
  library: Library,
  submission: string,
  assessor: string,
): 'first' | 'second' | 'calibration' {
  if (plantedAs(library.database, submission) === 'qualification') return 'calibration';
  // Who has recused keeps the recusal, and gets the other reading no more than this one.
  const recused = library.database.get<{ purpose: 'first' | 'second' }>(
    "SELECT purpose FROM reading WHERE submission = ? AND assessor = ? AND purpose IN ('first', 'second') AND state = 'recused'",
    submission,
    assessor,
  );
  if (recused) return recused.purpose;
  const [first, second] = [readerOf(library, submission, 'first'), readerOf(library, submission, 'second')];
  if (second === assessor) return 'second';
  if (first === null || first === assessor || second !== null) return 'first';
  return library.database.get('SELECT 1 FROM pair WHERE submission = ?', submission) ? 'second' : 'first';
}

function checkFree(
  library: Library,
  submission: string,
  assessor: string,
  purpose: 'first' | 'second',
): void {
  const sealed = library.database.get(
    'SELECT 1 FROM sealed WHERE submission = ? AND assessor = ?',
    submission,
    assessor,
  );
  if (sealed)
    throw new Refusal(
      'taken',
      'Your reading of this submission came in a file. It stays sealed until the other reading is locked, too.',
    );
  const reader = readerOf(library, submission, purpose);
  const pair = library.database.get<{ standing: string }>(
    'SELECT standing FROM pair WHERE submission = ?',
    submission,
  );
  if (reader !== null && reader !== assessor && pair?.standing === 'differs')
    throw new Refusal(
      'taken',
      'Two assessors have read this submission and decide differently. It waits for an adjudicator.',
    );
  if (reader !== null && reader !== assessor)
    throw new Refusal('taken', `${reader} has begun reading this submission. Choose another one.`, {
      assessor: reader,
    });
  const other = readerOf(library, submission, purpose === 'first' ? 'second' : 'first');
  if (other === assessor)
    throw new Refusal(
      'taken',
      'You have read this submission already. The other reading is somebody else’s.',
    );
}

function pinnedBy(library: Library, submission: string): Reading['rubric'] | null {
  const row = library.database.get<{ doc: string }>(
    "SELECT doc FROM reading WHERE submission = ? AND purpose = 'first' AND state = 'locked'",
    submission,
  );
  return row ? (JSON.parse(row.doc) as Reading).rubric : null;
}

/**
 * The assessor's reading of a submission, or an empty one pinned to the current rubric.
 * @throws Refusal `not-found` for an unknown submission or one without a rubric, `taken` when another assessor
 * has begun the reading, or this one has the other of the two.
 */
export function currentReading(
  library: Library,
  submission: string,
  assessor: string,
  purpose: Purpose,
): Reading {
  const stored = storedReading(library.database, submission, assessor, purpose);
  if (purpose === 'first' || purpose === 'second') checkFree(library, submission, assessor, purpose);
  if (stored) return stored;
  // The third person judges by the version by which the first one did.
  const pinned = purpose === 'adjudication' ? pinnedBy(library, submission) : null;
  if (pinned) return newReading(submission, assessor, purpose, pinned);
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
