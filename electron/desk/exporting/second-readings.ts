import type { Reading } from '../../../shared/reading/reading.ts';
import { rankOf } from '../../../shared/rubric/scale.ts';
import type { Library } from '../library/library.ts';
import { rubricVersion } from '../library/rubrics.ts';

/** What double reading says of the submissions of an export. */
export interface SecondReadings {
  /** Why a submission's second reading keeps its result back, by the submission's key. */
  outstanding: Map<string, string>;
  /** Submissions that two assessors have read. */
  done: number;
}

interface Pair {
  submission: string;
  state: string;
  assessor: string;
  second: string;
  settled_by: string | null;
  first: string | null;
}

/** Whether two readings see a criterion two levels apart, or more. */
function farApart(library: Library, first: Reading, second: Reading): string[] {
  const rubric = rubricVersion(library.database, first.rubric.id, first.rubric.version);
  return rubric.criteria
    .filter(({ id }) => {
      const ranks = [first, second].map((reading) => rankOf(rubric, reading.ratings?.[id]?.code));
      return ranks.every((rank) => rank >= 0) && Math.abs((ranks[0] ?? 0) - (ranks[1] ?? 0)) >= 2;
    })
    .map(({ id }) => id);
}

function whyOutstanding(library: Library, pair: Pair): string | null {
  if (pair.settled_by === 'adjudication') return null;
  if (pair.state !== 'locked') return `waits for its second reading by ${pair.assessor} to be locked`;
  if (pair.first === null) return null;
  const first = JSON.parse(pair.first) as Reading;
  const second = JSON.parse(pair.second) as Reading;
  const decisions = library.database.all<{ decision: string | null }>(
    "SELECT DISTINCT decision FROM reading WHERE submission = ? AND purpose IN ('first', 'second') AND state = 'locked'",
    pair.submission,
  );
  if (decisions.length > 1)
    return 'has two readings that decide differently: an adjudicator has to settle it';
  const apart = farApart(library, first, second);
  return apart.length
    ? `has two readings that are two levels apart on ${apart.join(', ')}: an adjudicator has to settle it`
    : null;
}

/**
 * The second readings that have been begun, and those that keep a result back until they are locked or settled by an
 * adjudication. A reading that was sampled but not begun is known to the sampling alone, which adds it here.
 */
export function secondReadings(library: Library, batch: string | null): SecondReadings {
  const pairs = library.database.all<Pair>(
    `SELECT r.submission, r.state, r.assessor, r.doc AS second, o.purpose AS settled_by,
       (SELECT doc FROM reading f WHERE f.submission = r.submission AND f.purpose = 'first' AND f.state = 'locked' LIMIT 1) AS first
     FROM reading r
     JOIN submission s ON s.key = r.submission
     LEFT JOIN outcome o ON o.submission = r.submission
     WHERE r.purpose = 'second' AND r.state <> 'recused' AND r.started_at IS NOT NULL AND (?1 IS NULL OR s.batch = ?1)`,
    batch,
  );
  const outstanding = new Map<string, string>();
  for (const pair of pairs) {
    const why = whyOutstanding(library, pair);
    if (why) outstanding.set(pair.submission, why);
  }
  return { outstanding, done: pairs.filter((pair) => pair.state === 'locked').length };
}
