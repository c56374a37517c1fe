import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Library } from '../library/library.ts';
import { currentRubric } from '../library/rubrics.ts';

/** Whether new readings of the micro-credential take another version than this one. */
export function isOutdated(library: Library, rubric: Rubric): boolean {
  const row = library.database.get<{ programme: string }>(
    'SELECT programme FROM rubric WHERE id = ? AND version = ?',
    rubric.id,
    rubric.version,
  );
  const current = row ? currentRubric(library.database, row.programme, rubric.microCredential) : null;
  return current !== null && (current.id !== rubric.id || current.version !== rubric.version);
}
