import { applyChanges, type Change, sameJson } from '../../../shared/reading/change.ts';
import { decisionOf, derive } from '../../../shared/reading/derive.ts';
import { newReading, type Purpose, type Reading } from '../../../shared/reading/reading.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';
import { projectOutcome } from './outcome.ts';
import { projectPair } from './project-double.ts';
import { awaitRubric } from './project-worklist.ts';
import { rubricVersion } from './rubrics.ts';

type ReadingEvent = JournalEvent<
  | 'reading.changed'
  | 'reading.undone'
  | 'reading.redone'
  | 'reading.settled'
  | 'reading.reopened'
  | 'reading.merged'
>;

/** A reading as the library holds it; `null` when nothing was ever said in it. */
export function storedReading(
  database: Database,
  submission: string,
  assessor: string,
  purpose: Purpose,
): Reading | null {
  const row = database.get<{ doc: string }>(
    'SELECT doc FROM reading WHERE submission = ? AND assessor = ? AND purpose = ?',
    submission,
    assessor,
    purpose,
  );
  return row ? (JSON.parse(row.doc) as Reading) : null;
}

/** Whether anything is said in a reading beyond a recusal. One that was merged may not say when it was begun. */
function isBegun({ startedAt, state, intake, ratings, overall, privateNote, override }: Reading): boolean {
  if (startedAt !== undefined) return true;
  return (
    state === 'hold' ||
    state === 'read' ||
    state === 'locked' ||
    Boolean(intake ?? ratings ?? overall ?? privateNote ?? override)
  );
}

function store(database: Database, reading: Reading, { at, seq }: Pick<JournalEvent, 'at' | 'seq'>): void {
  const rubric = rubricVersion(database, reading.rubric.id, reading.rubric.version);
  const { considered, unrated } = derive(rubric, reading);
  database.run(
    `INSERT OR REPLACE INTO reading
       (submission, assessor, purpose, version, state, decision, started_at, locked_at, updated_at, seq, rated, to_rate, doc)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    reading.submission,
    reading.assessor,
    reading.purpose,
    reading.version,
    reading.state,
    decisionOf(rubric, reading),
    reading.startedAt ?? (isBegun(reading) ? at : null),
    reading.lockedAt ?? null,
    at,
    seq,
    considered - unrated.length,
    considered,
    JSON.stringify(reading),
  );
  if (!['first', 'second', 'adjudication'].includes(reading.purpose)) return;
  openSealed(database, reading.submission, { at, seq });
  projectPair(database, reading, rubric);
  projectOutcome(database, reading.submission, seq);
}

/** Takes in what came in a file and was sealed, as soon as the first and the second reading are both locked. */
function openSealed(database: Database, submission: string, event: Pick<JournalEvent, 'at' | 'seq'>): void {
  const sealed = database
    .all<{ doc: string }>("SELECT doc FROM sealed WHERE submission = ? AND state = 'locked'", submission)
    .map(({ doc }) => JSON.parse(doc) as Reading);
  if (!sealed.length) return;
  const lockedHere = (purpose: Purpose) =>
    database.get(
      "SELECT 1 FROM reading WHERE submission = ? AND purpose = ? AND state = 'locked'",
      submission,
      purpose,
    ) !== undefined;
  const both = (['first', 'second'] as const).every(
    (purpose) => sealed.some((reading) => reading.purpose === purpose) || lockedHere(purpose),
  );
  if (!both) return;
  // Away first: storing one looks here again.
  database.run("DELETE FROM sealed WHERE submission = ? AND state = 'locked'", submission);
  for (const reading of sealed) {
    store(database, reading, event);
    awaitRubric(database, reading, event.at);
  }
}

/** Puts a reading away unseen. What its author had here before is no longer what counts. */
export function projectSealed(database: Database, event: JournalEvent<'reading.sealed'>): void {
  const { reading } = event.body;
  const { submission, assessor, purpose } = reading;
  database.run(
    'DELETE FROM reading WHERE submission = ? AND assessor = ? AND purpose = ?',
    submission,
    assessor,
    purpose,
  );
  database.run(
    'DELETE FROM step WHERE author = ? AND submission = ? AND purpose = ?',
    assessor,
    submission,
    purpose,
  );
  database.run(
    `INSERT OR REPLACE INTO sealed (submission, assessor, purpose, version, state, locked_at, doc)
     VALUES (?, ?, ?, ?, ?, ?, ?)`,
    submission,
    assessor,
    purpose,
    reading.version,
    reading.state,
    reading.lockedAt ?? null,
    JSON.stringify(reading),
  );
  const rubric = rubricVersion(database, reading.rubric.id, reading.rubric.version);
  if (purpose === 'first')
    database.run(
      "INSERT OR IGNORE INTO pair (submission, why, standing) VALUES (?, 'extra', 'waiting')",
      submission,
    );
  projectPair(database, { ...reading, state: 'draft' }, rubric);
  openSealed(database, submission, event);
  projectOutcome(database, submission, event.seq);
}

/** The changes of a step and of the one that continues it, as one: the earliest before, the latest after. */
function joined(earlier: Change[], later: Change[]): Change[] {
  const all = earlier.map((change) => ({ ...change }));
  for (const change of later) {
    const same = all.find((candidate) => candidate.path.join('\0') === change.path.join('\0'));
    if (same) same.after = change.after;
    else all.push(change);
  }
  return all;
}

function stepChanges(database: Database, seq: number): Change[] | null {
  const row = database.get<{ changes: string }>('SELECT changes FROM step WHERE seq = ?', seq);
  return row ? (JSON.parse(row.changes) as Change[]) : null;
}

function recordStep(database: Database, event: JournalEvent<'reading.changed'>, submission: string): void {
  const { body } = event;
  // A new edit is a new branch: what was undone before it can no longer be redone.
  database.run('DELETE FROM step WHERE author = ? AND undone = 1', event.author);
  const earlier = body.joins === undefined ? null : stepChanges(database, body.joins);
  if (body.joins !== undefined && earlier) {
    const changes = joined(earlier, body.changes);
    // Typed and taken away again: nothing is left that undo could show.
    if (changes.every((change) => sameJson(change.before, change.after))) {
      database.run('DELETE FROM step WHERE seq = ?', body.joins);
      return;
    }
    database.run(
      'UPDATE step SET changes = ?, command = ?, at = ? WHERE seq = ?',
      JSON.stringify(changes),
      JSON.stringify(body.command),
      event.at,
      body.joins,
    );
    return;
  }
  database.run(
    'INSERT INTO step (seq, author, submission, purpose, command, changes, at) VALUES (?, ?, ?, ?, ?, ?, ?)',
    event.seq,
    event.author,
    submission,
    body.purpose,
    JSON.stringify(body.command),
    JSON.stringify(body.changes),
    event.at,
  );
}

/** A lock, or a reopening, that its reader did not give is taken back together with the step before it, never by itself. */
function joinLock(
  database: Database,
  { joins, changes }: { joins?: number | undefined; changes: Change[] },
): void {
  const step = joins === undefined ? undefined : stepChanges(database, joins);
  if (joins === undefined || !step) return;
  database.run('UPDATE step SET changes = ? WHERE seq = ?', JSON.stringify(joined(step, changes)), joins);
}

/** Brings the reading and its undo steps up to date with one event. */
export function projectReading(database: Database, event: ReadingEvent): void {
  if (event.kind === 'reading.merged') {
    const { reading } = (event as JournalEvent<'reading.merged'>).body;
    store(database, reading, event);
    awaitRubric(database, reading, event.at);
    // Its author's steps here led to another reading than this one: none of them could be taken back exactly.
    database.run(
      'DELETE FROM step WHERE author = ? AND submission = ? AND purpose = ?',
      reading.assessor,
      reading.submission,
      reading.purpose,
    );
    return;
  }
  const submission = event.submission ?? '';
  const { body } = event as JournalEvent<Exclude<ReadingEvent['kind'], 'reading.merged'>>;
  const before =
    storedReading(database, submission, body.assessor, body.purpose) ??
    newReading(
      submission,
      body.assessor,
      body.purpose,
      (event as JournalEvent<'reading.changed'>).body.rubric,
    );
  store(database, applyChanges(before, body.changes), event);
  if (event.kind === 'reading.changed')
    recordStep(database, event as JournalEvent<'reading.changed'>, submission);
  else if (event.kind === 'reading.settled')
    joinLock(database, (event as JournalEvent<'reading.settled'>).body);
  else if (event.kind === 'reading.reopened') {
    const { joins, changes } = (event as JournalEvent<'reading.reopened'>).body;
    // Its reader's undo may take back the lock that no longer stands, but not that and why it was reopened.
    joinLock(database, { joins, changes: changes.filter(({ path }) => path[0] !== 'reopened') });
  } else
    database.run(
      'UPDATE step SET undone = ? WHERE seq = ?',
      event.kind === 'reading.undone' ? 1 : 0,
      (event as JournalEvent<'reading.undone'>).body.step,
    );
}
