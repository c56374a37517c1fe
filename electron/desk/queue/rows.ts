import type { BatchRow, QueueRow, QueueState } from '../../../shared/contract/views.ts';
import type { Decision, ReadingState } from '../../../shared/reading/reading.ts';
import { readTwice, type Twice, twiceFor } from '../double/queue.ts';
import { programmeOf, titlesOf } from '../library/catalogue.ts';
import { everLeft } from '../library/left.ts';
import type { Library } from '../library/library.ts';

interface Row {
  key: string;
  batch: string;
  id: string;
  programme: string;
  candidate: string;
  micro_credential: string;
  attempt: number;
  submitted_at: string | null;
  exported: number;
  flagged: number;
  qualifying: number;
  reader: string | null;
  state: ReadingState | null;
  decision: Decision | null;
  started_at: string | null;
  locked_at: string | null;
  rated: number | null;
  to_rate: number | null;
}

const SELECT = `
SELECT s.key, s.batch, s.id, b.programme, s.candidate, s.micro_credential, s.attempt, s.submitted_at,
  ${everLeft('s.key', 's.batch')} AS exported,
  EXISTS (SELECT 1 FROM flag WHERE flag.submission = s.key AND flag.assessor = ?2) AS flagged,
  p.submission IS NOT NULL AS qualifying,
  r.assessor AS reader, r.state, r.decision, r.started_at, r.locked_at, r.rated, r.to_rate
FROM submission s
JOIN batch b ON b.id = s.batch
LEFT JOIN planted p ON p.submission = s.key AND p.use = 'qualification'
LEFT JOIN reading r ON r.submission = s.key
  AND CASE WHEN p.submission IS NULL THEN r.purpose = 'first'
    ELSE r.purpose = 'calibration' AND (?2 IS NULL OR r.assessor = ?2) END
`;

/** Whoever reads has nothing left to read in a batch whose files are gone, and in a set by which others qualify. */
const SELECT_ALL = `${SELECT} WHERE (?1 IS NULL OR s.batch = ?1) AND (?2 IS NULL OR b.deleted_at IS NULL)
  AND (?2 IS NULL OR p.submission IS NULL
    OR EXISTS (SELECT 1 FROM qualifying q WHERE q.batch = s.batch AND q.assessor = ?2))
ORDER BY b.loaded_at, b.id, s.position`;
const SELECT_ONE = `${SELECT} WHERE s.key = ?1`;

function stateOf(row: Row, assessor: string | null): QueueState {
  if (row.state === 'recused') return row.reader === assessor ? 'recused' : 'ready';
  if (row.state === 'hold') return 'hold';
  if (row.state === 'locked') return 'locked';
  if (row.state === 'read') return assessor === null || row.reader === assessor ? 'read' : 'taken';
  if (row.started_at === null) return 'ready';
  return assessor === null || row.reader === assessor ? 'reading' : 'taken';
}

/** Which of two readings of one submission the queue shows: a live one before a recusal, my own before another's. */
function weight(row: Row, assessor: string | null): number {
  return (
    (row.state !== null && row.state !== 'recused' && row.started_at !== null ? 2 : 0) +
    (row.reader === assessor ? 1 : 0)
  );
}

/**
 * The queue in the order in which it was loaded.
 * @param assessor whose view it is; null for a view of everything, as the command line gives.
 */
export function queueRows(library: Library, batch: string | null, assessor: string | null): QueueRow[] {
  const found = library.database.all<Row>(SELECT_ALL, batch, assessor);
  return rowsOf(library, found, assessor, readTwice(library, batch));
}

/** One submission's line of the queue; null where the library does not have it. */
export function queueRow(library: Library, key: string, assessor: string): QueueRow | null {
  const found = library.database.all<Row>(SELECT_ONE, key, assessor);
  return rowsOf(library, found, assessor, readTwice(library, key))[0] ?? null;
}

function rowsOf(
  library: Library,
  found: Row[],
  assessor: string | null,
  twice: Map<string, Twice>,
): QueueRow[] {
  const chosen = new Map<string, Row>();
  for (const row of found) {
    const other = chosen.get(row.key);
    if (!other || weight(row, assessor) > weight(other, assessor)) chosen.set(row.key, row);
  }
  const titleOf = titlesOf(library);
  return [...chosen.values()].map((row) => {
    const state = stateOf(row, assessor);
    const settled = state === 'locked' || state === 'read';
    const pair = twice.get(row.key);
    return {
      key: row.key,
      batch: row.batch,
      id: row.id,
      candidate: row.candidate,
      microCredential: row.micro_credential,
      title: titleOf(row.programme, row.micro_credential),
      attempt: row.attempt,
      submittedAt: row.submitted_at,
      state,
      decision: settled ? row.decision : null,
      rated: state === 'reading' || settled ? (row.rated ?? 0) : 0,
      toRate: row.to_rate ?? 0,
      assessor: state === 'ready' ? null : row.reader,
      lockedAt: settled ? row.locked_at : null,
      exported: row.exported === 1,
      flagged: row.flagged === 1,
      purpose: row.qualifying === 1 ? 'calibration' : 'first',
      ...(pair ? twiceFor(pair, assessor) : {}),
    };
  });
}

/** The loaded batches, oldest first. */
export function batchRows(library: Library): BatchRow[] {
  return library.database
    .all<Omit<BatchRow, 'calendar' | 'qualifying'> & { programme: string; qualifying: number }>(
      `SELECT id, title, programme, due_at AS dueAt, loaded_at AS loadedAt, retain_until AS until,
         (SELECT count(*) FROM submission WHERE submission.batch = batch.id) AS submissions,
         EXISTS (SELECT 1 FROM qualifying WHERE qualifying.batch = batch.id) AS qualifying
       FROM batch WHERE deleted_at IS NULL ORDER BY loaded_at, id`,
    )
    .map(({ programme, qualifying, ...batch }) => ({
      ...batch,
      qualifying: qualifying === 1,
      calendar: programmeOf(library, programme)?.calendar ?? null,
    }));
}
