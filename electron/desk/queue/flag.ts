import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Library } from '../library/library.ts';

/**
 * Marks a submission for a second look by whoever marks it, or takes the mark away. Nothing is written where it
 * stands already.
 * @throws Refusal `not-found` for an unknown submission.
 */
export function flagSubmission(
  library: Library,
  submission: string,
  assessor: string,
  flagged: boolean,
): void {
  const { database } = library;
  database.transaction(() => {
    if (!database.get('SELECT 1 FROM submission WHERE key = ?', submission))
      throw new Refusal('not-found', `This library has no submission ${submission}.`);
    const before = database.get(
      'SELECT 1 FROM flag WHERE submission = ? AND assessor = ?',
      submission,
      assessor,
    );
    if (Boolean(before) === flagged) return;
    library.record({ kind: 'submission.flagged', author: assessor, submission, body: { flagged } });
  });
}

/** The version of an assessor's reading; 0 where it has not begun. */
export function versionOf(library: Library, submission: string, assessor: string): number {
  const row = library.database.get<{ version: number }>(
    "SELECT version FROM reading WHERE submission = ? AND assessor = ? AND purpose IN ('first', 'second', 'calibration') ORDER BY state = 'recused' LIMIT 1",
    submission,
    assessor,
  );
  return row?.version ?? 0;
}
