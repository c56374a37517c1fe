import { Refusal } from '../../../shared/contract/refusal.ts';
import { perform } from '../../../shared/reading/perform.ts';
import type { Purpose, Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { type Committed, checkFresh } from './commit.ts';

/** The locked reading that an adjudicator opens again for its reader, and why. */
export interface Reopening {
  submission: string;
  assessor: string;
  purpose: Purpose;
  /** The version that the adjudicator saw. */
  version: number;
  reason: string;
}

/** The last step of a reading that its reader's undo would take back. */
export function lastStep(library: Library, { assessor, submission, purpose }: Reading): number | undefined {
  const last = library.database.get<{ seq: number }>(
    'SELECT seq FROM step WHERE author = ? AND submission = ? AND purpose = ? AND undone = 0 ORDER BY seq DESC LIMIT 1',
    assessor,
    submission,
    purpose,
  );
  return last?.seq;
}

/**
 * Opens another's locked reading again: it goes back to its reader, with the reason in it and in the journal. Whether
 * its decision has left in an export makes no difference: what changes then goes out as an amendment.
 * @param by code of the adjudicator.
 * @throws Refusal `invalid-input` without a reason, `not-found`, `stale`, or `locked` where it is not locked.
 */
export function reopenReading(library: Library, by: string, input: Reopening): Committed {
  const now = new Date().toISOString();
  const { submission, assessor, purpose, version } = input;
  const reason = input.reason.trim().toWellFormed();
  if (!reason) throw new Refusal('invalid-input', 'Reopening needs a reason: say what has to be looked at.');
  return library.database.transaction(() => {
    const reading = storedReading(library.database, submission, assessor, purpose);
    if (!reading)
      throw new Refusal('not-found', `This library has no reading of ${submission} by ${assessor}.`);
    checkFresh(reading, version);
    const rubric = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
    const changes = perform(rubric, reading, { type: 'reopen', reason }, now, by);
    const joins = lastStep(library, reading);
    library.record({
      kind: 'reading.reopened',
      at: now,
      author: by,
      submission,
      body: {
        assessor,
        purpose,
        against: version,
        changes,
        reason,
        ...(joins === undefined ? {} : { joins }),
      },
    });
    return {
      reading: storedReading(library.database, submission, assessor, purpose) ?? reading,
      savedAt: now,
    };
  });
}
