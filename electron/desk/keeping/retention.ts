import type { RetentionRow } from '../../../shared/contract/keeping-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { everLeft } from '../library/left.ts';
import type { Library } from '../library/library.ts';

/** The batches with the time for which they are kept, those that are over first. @param today YYYY-MM-DD */
export function retentionRows(library: Library, today: string): RetentionRow[] {
  return library.database
    .all<Omit<RetentionRow, 'overdue'> & Record<string, unknown>>(
      `SELECT b.id AS batch, b.title, b.loaded_at AS loadedAt, b.retain_until AS until, b.deleted_at AS deletedAt,
         (SELECT count(*) FROM submission s WHERE s.batch = b.id) AS submissions,
         (SELECT count(*) FROM submission s WHERE s.batch = b.id
            AND NOT EXISTS (SELECT 1 FROM outcome o WHERE o.submission = s.key)) AS undecided,
         (SELECT count(*) FROM submission s JOIN outcome o ON o.submission = s.key WHERE s.batch = b.id
            AND NOT ${everLeft('s.key', 's.batch')}) AS notExported,
         (SELECT count(DISTINCT a.sha256) FROM artifact a JOIN submission s ON s.key = a.submission
            WHERE s.batch = b.id) AS files,
         (SELECT coalesce(sum(size), 0) FROM (SELECT DISTINCT a.sha256, a.size FROM artifact a
            JOIN submission s ON s.key = a.submission WHERE s.batch = b.id AND a.sha256 IS NOT NULL)) AS bytes,
         (SELECT count(*) FROM identity i WHERE i.batch = b.id) AS people
       FROM batch b ORDER BY b.deleted_at IS NOT NULL, b.retain_until IS NULL, b.retain_until, b.loaded_at, b.id`,
    )
    .map((row) => ({ ...row, overdue: row.deletedAt === null && row.until !== null && row.until < today }));
}

/**
 * Says until when a batch is kept. Nothing is deleted by a date alone: whoever keeps the library is reminded.
 * @param until YYYY-MM-DD, or null for no date.
 * @throws Refusal `not-found`
 */
export function retainUntil(library: Library, batch: string, until: string | null, by: string): void {
  if (!library.database.get('SELECT 1 FROM batch WHERE id = ?', batch))
    throw new Refusal('not-found', `This library has no batch ${batch}.`);
  library.record({ kind: 'batch.retained', author: by, submission: null, body: { batch, until } });
}
