import { Refusal } from '../../../shared/contract/refusal.ts';
import type { WorklistRow } from '../../../shared/contract/rubric-views.ts';
import { reReadChanges } from '../../../shared/reading/re-read.ts';
import type { Decision, Purpose, Reading, ReadingState } from '../../../shared/reading/reading.ts';
import { titlesOf } from '../library/catalogue.ts';
import type { ReadingName } from '../library/events.ts';
import { everLeft } from '../library/left.ts';
import type { Library } from '../library/library.ts';
import { storedReading } from '../library/project-reading.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { checkIssued } from '../reading/issued.ts';

interface Row {
  submission: string;
  assessor: string;
  purpose: Purpose;
  rubric: string;
  version: string;
  since: string;
  answer: 'keep' | 're-read' | null;
  reason: string;
  author: string | null;
  id: string;
  batch: string;
  candidate: string;
  micro_credential: string;
  programme: string;
  state: ReadingState;
  decision: Decision | null;
  exported: number;
  doc: string;
}

const SELECT = `
SELECT w.submission, w.assessor, w.purpose, w.rubric, w.version, w.since, w.answer, w.reason, w.author,
  s.id, s.batch, s.candidate, s.micro_credential, b.programme, r.state, r.decision, r.doc,
  ${everLeft('w.submission', 's.batch')} AS exported
FROM worklist w
JOIN reading r ON r.submission = w.submission AND r.assessor = w.assessor AND r.purpose = w.purpose
JOIN submission s ON s.key = w.submission
JOIN batch b ON b.id = s.batch
WHERE r.state <> 'recused' AND b.deleted_at IS NULL`;

/** Criteria that a reading had rated and would have to rate anew, and those that are new to it. */
function toRate(library: Library, reading: Reading, id: string, version: string): number {
  const before = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
  const after = rubricVersion(library.database, id, version);
  const moved = reReadChanges(before, after, reading).find(({ path }) => path[0] === 'ratings');
  const ratings = moved ? ((moved.after ?? {}) as Reading['ratings']) : reading.ratings;
  return after.criteria.filter((criterion) => !ratings?.[criterion.id]?.code).length;
}

/** Readings that stand on an earlier version of their rubric, by rubric and in the order of loading. */
export function worklistRows(library: Library, assessor: string): WorklistRow[] {
  const titleOf = titlesOf(library);
  return library.database
    .all<Row & Record<string, unknown>>(`${SELECT} ORDER BY w.rubric, b.loaded_at, s.position, w.assessor`)
    .flatMap((row): WorklistRow[] => {
      const reading = JSON.parse(row.doc) as Reading;
      // Once it has been moved it is off the list, and back on it when that is undone.
      if (reading.rubric.id === row.rubric && reading.rubric.version === row.version) return [];
      return [
        {
          submission: row.submission,
          assessor: row.assessor,
          purpose: row.purpose,
          programme: row.programme,
          id: row.id,
          batch: row.batch,
          candidate: row.candidate,
          microCredential: row.micro_credential,
          title: titleOf(row.programme, row.micro_credential),
          state: row.state,
          decision: row.decision,
          exported: row.exported === 1,
          rubric: row.rubric,
          from: reading.rubric.version,
          to: row.version,
          since: row.since,
          again: toRate(library, reading, row.rubric, row.version),
          standing: row.answer === 'keep' ? 'kept' : row.answer === 're-read' ? 'asked' : 'open',
          reason: row.reason,
          answeredBy: row.author,
          mine: row.assessor === assessor,
        },
      ];
    });
}

/** Moves one's own reading to the version that the worklist names, as a step that undo takes back. */
function reRead(library: Library, author: string, name: ReadingName, reason: string): void {
  const { submission, assessor, purpose } = name;
  const reading = storedReading(library.database, submission, assessor, purpose);
  const entry = library.database.get<{ rubric: string; version: string }>(
    'SELECT rubric, version FROM worklist WHERE submission = ? AND assessor = ? AND purpose = ?',
    submission,
    assessor,
    purpose,
  );
  if (!reading || !entry)
    throw new Refusal('not-found', `The reading of ${submission} is not on the worklist.`);
  // What has left may be read again by somebody who says why; it then goes out as an amendment.
  if (reason === '') checkIssued(library, reading);
  const before = rubricVersion(library.database, reading.rubric.id, reading.rubric.version);
  const after = rubricVersion(library.database, entry.rubric, entry.version);
  const changes = reReadChanges(before, after, reading);
  if (!changes.length) return;
  library.record({
    kind: 'reading.changed',
    author,
    submission,
    body: {
      assessor,
      purpose,
      against: reading.version,
      rubric: reading.rubric,
      command: { type: 're-read', version: entry.version, ...(reason ? { reason } : {}) },
      changes,
    },
  });
}

/** What is to become of readings on the worklist. */
export interface WorklistAnswer {
  readings: ReadingName[];
  answer: 'keep' | 're-read' | null;
  reason: string;
}

/**
 * Keeps readings as they are, or has them read again: one's own at once, those of others when they come to it.
 * All of it or nothing.
 * @returns the readings of one's own that were moved.
 * @throws Refusal `not-found` for what is not on the worklist, `locked` for what was exported where no reason is given.
 */
export function answerWorklist(library: Library, author: string, given: WorklistAnswer): { moved: string[] } {
  const reason = given.reason.trim().toWellFormed();
  return library.database.transaction(() => {
    for (const { submission, assessor, purpose } of given.readings)
      if (
        !library.database.get(
          'SELECT 1 FROM worklist WHERE submission = ? AND assessor = ? AND purpose = ?',
          submission,
          assessor,
          purpose,
        )
      )
        throw new Refusal('not-found', `The reading of ${submission} by ${assessor} is not on the worklist.`);
    library.record({
      kind: 'worklist.answered',
      author,
      submission: null,
      body: { readings: given.readings, answer: given.answer, reason },
    });
    if (given.answer !== 're-read') return { moved: [] };
    const own = given.readings.filter(({ assessor }) => assessor === author);
    for (const name of own) reRead(library, author, name, reason);
    return { moved: own.map(({ submission }) => submission) };
  });
}
