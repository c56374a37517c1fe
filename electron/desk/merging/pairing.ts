import type { Problem } from '../../../shared/batch/problem.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import { plantedAs } from '../library/planted.ts';
import { readerOf } from '../reading/current.ts';

/** Whether two readings of a submission may stand beside each other: it is drawn, or its batch is read twice in part. */
function pairable({ database }: Library, submission: string): boolean {
  return (
    database.get('SELECT 1 FROM pair WHERE submission = ?', submission) !== undefined ||
    database.get('SELECT 1 FROM double_plan JOIN submission USING (batch) WHERE key = ?', submission) !==
      undefined
  );
}

/**
 * A reading as it stands here: where somebody else has the first one and two are wanted, what its reader calls a first
 * reading is the second. It was made without knowing the other, which is all that the word means.
 */
export function asPaired(library: Library, theirs: Reading): Reading {
  // Elsewhere a set by which one qualifies is a batch like any other, and its readings are called first.
  if (theirs.purpose === 'first' && plantedAs(library.database, theirs.submission) === 'qualification')
    return { ...theirs, purpose: 'calibration' };
  if (theirs.purpose !== 'first' || !pairable(library, theirs.submission)) return theirs;
  const [first, second] = (['first', 'second'] as const).map((purpose) =>
    readerOf(library, theirs.submission, purpose),
  );
  const taken = first != null && first !== theirs.assessor;
  return taken && (second == null || second === theirs.assessor) ? { ...theirs, purpose: 'second' } : theirs;
}

/**
 * Whether it is put away unseen: it is one of two, and somebody other than its reader takes it in. It opens by itself
 * as soon as both are locked.
 */
export function staysSealed(library: Library, theirs: Reading, by: string): boolean {
  if (theirs.state === 'recused' || theirs.assessor === by) return false;
  if (theirs.purpose === 'second') return true;
  return (
    theirs.purpose === 'first' &&
    library.database.get('SELECT 1 FROM pair WHERE submission = ?', theirs.submission) !== undefined
  );
}

/** What of the same reader and purpose lies sealed here already; null where nothing does. */
export function sealedReading(
  { database }: Library,
  { submission, assessor, purpose }: Reading,
): Reading | null {
  const row = database.get<{ doc: string }>(
    'SELECT doc FROM sealed WHERE submission = ? AND assessor = ? AND purpose = ?',
    submission,
    assessor,
    purpose,
  );
  return row ? (JSON.parse(row.doc) as Reading) : null;
}

/** What became of the pairs of a batch, for the report of a merge: how many wait, and how many an adjudicator is asked. */
export function sealedNote({ database }: Library, batch: string): Problem[] {
  const counts = new Map(
    database
      .all<{ standing: string; n: number }>(
        `SELECT standing, count(*) AS n FROM pair JOIN submission ON key = submission
         WHERE batch = ? AND EXISTS (SELECT 1 FROM reading r WHERE r.submission = key)
           OR batch = ? AND EXISTS (SELECT 1 FROM sealed x WHERE x.submission = key)
         GROUP BY standing`,
        batch,
        batch,
      )
      .map(({ standing, n }) => [standing, n]),
  );
  const of = (standing: string) => counts.get(standing) ?? 0;
  const waiting = of('waiting') ? `${of('waiting')} stay sealed until both readings are locked; ` : '';
  const compared = of('agreed') + of('differs') + of('settled');
  const message = `Read twice: ${waiting}${compared} compared, of which ${of('differs')} need an adjudicator.`;
  return [{ severity: 'info', code: 'read-twice-so-far', where: batch, message }];
}
