import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';

/**
 * Refuses to change a locked reading whose decision has left in an export since it was locked.
 * @throws Refusal `locked`.
 */
export function checkIssued(library: Library, reading: Reading): void {
  if (!reading.lockedAt) return;
  // By the journal's order and not by the clock, which may jump or, in a merged reading, be another machine's.
  const left = library.database.get(
    `SELECT 1 FROM issued JOIN reading USING (submission)
     WHERE submission = ? AND assessor = ? AND purpose = ? AND issued.seq > reading.seq`,
    reading.submission,
    reading.assessor,
    reading.purpose,
  );
  if (left)
    throw new Refusal(
      'locked',
      'This decision has been exported. Reopen it with a reason; the change then goes out as an amendment.',
    );
}

/**
 * Refuses that a reader takes back a lock once both readings are locked: from then on each could know the other.
 * @throws Refusal `locked`.
 */
export function checkCompared(library: Library, { submission, state, purpose }: Reading): void {
  if (state !== 'locked' || (purpose !== 'first' && purpose !== 'second')) return;
  if (library.database.get("SELECT 1 FROM pair WHERE submission = ? AND standing <> 'waiting'", submission))
    throw new Refusal(
      'locked',
      'Both readings of this submission are locked and have been compared. An adjudicator can reopen one, with a reason.',
    );
}
