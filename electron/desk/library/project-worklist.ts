import type { Reading } from '../../../shared/reading/reading.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';
import { isWork } from './planted.ts';
import { currentRubric } from './rubrics.ts';

/** What a calibration or a seed says is about the version that it was made for, and stays so. */
const LIVE = "('first', 'second', 'adjudication')";

/**
 * Puts every reading that stands on another version onto the worklist, once a version has become the one that new
 * readings take. The readings themselves are not touched. An answer given for an earlier version does not count.
 */
export function putOnWorklist(database: Database, programme: string, rubric: Rubric, at: string): void {
  const current = currentRubric(database, programme, rubric.microCredential);
  if (current?.id !== rubric.id || current.version !== rubric.version) return;
  database.run(
    `INSERT OR REPLACE INTO worklist (submission, assessor, purpose, rubric, version, since)
     SELECT r.submission, r.assessor, r.purpose, ?1, ?2, ?3
     FROM reading r JOIN submission s ON s.key = r.submission JOIN batch b ON b.id = s.batch
     WHERE b.programme = ?4 AND s.micro_credential = ?5 AND r.purpose IN ${LIVE}
       AND r.state <> 'recused' AND r.started_at IS NOT NULL AND ${isWork('r.submission')}
       AND (r.doc ->> '$.rubric.id' <> ?1 OR r.doc ->> '$.rubric.version' <> ?2)`,
    rubric.id,
    rubric.version,
    at,
    programme,
    rubric.microCredential,
  );
}

/** A reading that arrives on an earlier version than the published one goes onto the worklist, too. */
export function awaitRubric(database: Database, reading: Reading, at: string): void {
  const place = database.get<{ programme: string; micro_credential: string }>(
    'SELECT programme, micro_credential FROM submission JOIN batch ON batch.id = submission.batch WHERE key = ?',
    reading.submission,
  );
  const current = place && currentRubric(database, place.programme, place.micro_credential);
  if (current?.status !== 'published' || reading.state === 'recused') return;
  if (current.id === reading.rubric.id && current.version === reading.rubric.version) return;
  database.run(
    `INSERT OR IGNORE INTO worklist (submission, assessor, purpose, rubric, version, since)
     SELECT ?1, ?2, ?3, ?4, ?5, ?6 WHERE ?3 IN ${LIVE} AND ${isWork('?1')}`,
    reading.submission,
    reading.assessor,
    reading.purpose,
    current.id,
    current.version,
    at,
  );
}

/** Writes down what is to become of readings on the worklist. */
export function projectAnswer(database: Database, event: JournalEvent<'worklist.answered'>): void {
  const { readings, answer, reason } = event.body;
  for (const { submission, assessor, purpose } of readings)
    database.run(
      `UPDATE worklist SET answer = ?4, reason = ?5, author = ?6, answered_at = ?7
       WHERE submission = ?1 AND assessor = ?2 AND purpose = ?3`,
      submission,
      assessor,
      purpose,
      answer,
      answer === null ? '' : reason,
      answer === null ? null : event.author,
      answer === null ? null : event.at,
    );
}
