import { applyChanges, changeTo } from '../../../shared/reading/change.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { SYSTEM } from '../library/library.ts';
import { lastStep } from './reopen.ts';

/** Locks one reading that was read, on behalf of the clock or of an export. */
function settle(library: Library, reading: Reading, by: 'time' | 'export', author: string, at: string): void {
  const { submission, assessor, purpose, version } = reading;
  const joins = lastStep(library, reading);
  const changes = [changeTo(reading, ['state'], 'locked'), changeTo(reading, ['lockedAt'], at)];
  library.record({
    kind: 'reading.settled',
    at,
    author,
    submission,
    body: { assessor, purpose, against: version, changes, by, ...(joins === undefined ? {} : { joins }) },
  });
}

const readingsOf = (library: Library, sql: string, ...values: (string | null)[]) =>
  library.database.all<{ doc: string }>(sql, ...values).map(({ doc }) => JSON.parse(doc) as Reading);

/**
 * Locks every reading that was read and has not been touched for the time of grace.
 * @param minutes of grace.
 * @returns the readings as they are now.
 */
export function lockRested(library: Library, minutes: number, now = new Date()): Reading[] {
  const since = new Date(now.getTime() - minutes * 60_000).toISOString();
  const sql = "SELECT doc FROM reading WHERE state = 'read' AND updated_at <= ?";
  // Asked without a transaction first: nearly always there is nothing to write.
  if (!readingsOf(library, sql, since).length) return [];
  return library.database.transaction(() => {
    const at = now.toISOString();
    return readingsOf(library, sql, since).map((reading) => {
      settle(library, reading, 'time', SYSTEM, at);
      return applyChanges(reading, [
        changeTo(reading, ['state'], 'locked'),
        changeTo(reading, ['lockedAt'], at),
      ]);
    });
  });
}

/**
 * Locks what an export is about to carry away: what has left is no longer its reader's alone to change.
 * @param batch a batch's id, or null for the whole library.
 * @param by code of whoever exports.
 * @returns how many readings were locked.
 */
export function lockForExport(library: Library, batch: string | null, by: string): number {
  return library.database.transaction(() => {
    const read = readingsOf(
      library,
      `SELECT r.doc FROM reading r JOIN submission s ON s.key = r.submission
       WHERE r.state = 'read' AND r.purpose IN ('first', 'adjudication') AND (?1 IS NULL OR s.batch = ?1)`,
      batch,
    );
    const at = new Date().toISOString();
    for (const reading of read) settle(library, reading, 'export', by, at);
    return read.length;
  });
}
