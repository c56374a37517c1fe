import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';

/**
 * How long a batch is kept, and that it went. Of a deleted batch the lines of its artifacts stay, without their
 * titles and addresses, which may tell whose they were.
 */
export function projectRetention(
  database: Database,
  event: JournalEvent<'batch.retained'> | JournalEvent<'batch.deleted'>,
): void {
  const { body, at } = event;
  if ('until' in body) {
    database.run('UPDATE batch SET retain_until = ? WHERE id = ?', body.until, body.batch);
    return;
  }
  database.run('UPDATE batch SET deleted_at = ? WHERE id = ?', at, body.batch);
  database.run(
    `UPDATE artifact SET sha256 = NULL, url = NULL, title = component, trouble = ?
     WHERE submission IN (SELECT key FROM submission WHERE batch = ?)`,
    `Deleted on ${at.slice(0, 10)}: the batch was kept for as long as it was needed. What was judged stays.`,
    body.batch,
  );
}
