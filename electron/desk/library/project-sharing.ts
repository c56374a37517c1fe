import { submissionKey } from '../../../shared/batch/key.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';

/** Who was given which submissions to read; given anew, a submission is the later one's. */
export function projectSharing(database: Database, { body }: JournalEvent<'batch.shared'>): void {
  for (const [assessor, ids] of Object.entries(body.given))
    for (const id of ids)
      database.run(
        'INSERT OR REPLACE INTO assignment (submission, assessor) VALUES (?, ?)',
        submissionKey(body.batch, id),
        assessor,
      );
}
