import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { SETTLING } from '../library/outcome.ts';

/** Why nothing has settled a submission: the rule that it meets, and the end of a sentence that begins with its id. */
export interface NotSettled {
  code: 'not-final' | 'second-reading' | 'on-hold';
  why: string;
}

/** Why a submission that is read twice is not final; null where it is read once. Says nothing of what was judged. */
function whyNotAgreed({ database }: Library, submission: string): string | null {
  const pair = database.get<{ standing: string; locked: number }>(
    `SELECT standing, EXISTS (SELECT 1 FROM reading r WHERE r.submission = pair.submission AND r.state = 'locked')
       OR EXISTS (SELECT 1 FROM sealed x WHERE x.submission = pair.submission) AS locked
     FROM pair WHERE submission = ?`,
    submission,
  );
  if (pair?.standing === 'differs') return 'has two readings that differ: an adjudicator has to settle it';
  return pair?.standing === 'waiting' && pair.locked
    ? 'is drawn for a second reading, and waits for both to be locked'
    : null;
}

/** Why a submission that nothing has settled is not final. */
export function whyNotSettled(library: Library, submission: string): NotSettled {
  const twice = whyNotAgreed(library, submission);
  if (twice) return { code: 'second-reading', why: twice };
  const row = library.database.get<{ state: string; doc: string }>(
    `SELECT state, doc FROM reading WHERE submission = ? AND ${SETTLING}`,
    submission,
  );
  const open = (why: string): NotSettled => ({ code: 'not-final', why });
  if (!row) return open('has not been read yet');
  const reading = JSON.parse(row.doc) as Reading;
  if (row.state === 'hold')
    return { code: 'on-hold', why: `is on hold (${reading.hold?.kind ?? 'no kind given'})` };
  if (row.state === 'locked') return open('has no decision');
  return reading.purpose === 'adjudication'
    ? open('is still being adjudicated: lock the adjudication first')
    : open('is still being read: lock the reading first');
}
