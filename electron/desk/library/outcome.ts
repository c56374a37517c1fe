import { createHash } from 'node:crypto';
import { decisionOf } from '../../../shared/reading/derive.ts';
import type { Decision, Reading } from '../../../shared/reading/reading.ts';
import { feedbackText } from '../../../shared/results/feedback.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Database } from './database.ts';
import { plantedAs } from './planted.ts';
import { keepIssued } from './project-export.ts';
import { rubricVersion } from './rubrics.ts';

/**
 * The reading that settles a submission: an adjudication comes before a first reading, because it decides what two
 * readers saw differently. A recusal and an empty reading settle nothing.
 */
export const SETTLING = `state <> 'recused' AND started_at IS NOT NULL AND purpose IN ('adjudication', 'first')
  ORDER BY purpose, updated_at, assessor LIMIT 1`;

/** Changes when the decision, its feedback or its rubric does; by it an amendment is recognised. SHA-256, in hex. */
export function outcomeDigest(reading: Reading, decision: Decision, feedback: string): string {
  const { rubric, assessor, lockedAt } = reading;
  const said = JSON.stringify([decision, feedback, rubric, assessor, lockedAt]);
  return createHash('sha256').update(said).digest('hex');
}

function storeOutcome(
  database: Database,
  reading: Reading,
  rubric: Rubric,
  decision: Decision,
  seq: number,
): void {
  const feedback = feedbackText(rubric, reading);
  database.run(
    `INSERT OR REPLACE INTO outcome
       (submission, purpose, assessor, decision, label, decided_at, rubric_id, rubric_version, overridden, digest, feedback, seq)
     VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)`,
    reading.submission,
    reading.purpose,
    reading.assessor,
    decision,
    rubric.decisionLabels[decision],
    reading.lockedAt ?? '',
    reading.rubric.id,
    reading.rubric.version,
    reading.override ? 1 : 0,
    outcomeDigest(reading, decision, feedback),
    feedback,
    seq,
  );
}

/**
 * Keeps in `outcome` what the settling reading of a submission says once it was read, with its feedback in words, so
 * that a hundred thousand decisions can be exported without taking each reading apart again.
 * @param seq the event that changed a reading of it.
 */
export function projectOutcome(database: Database, submission: string, seq: number): void {
  keepIssued(database, submission);
  const settling = database.get<{ state: string; assessor: string; purpose: string }>(
    `SELECT state, assessor, purpose FROM reading WHERE submission = ? AND ${SETTLING}`,
    submission,
  );
  // An anchor is nobody's work: what is said of it is held against its definitive ratings and never leaves.
  const planted = plantedAs(database, submission) !== null;
  // Of two readings, one alone settles nothing; nor do two that decide differently.
  const open = database.get(
    "SELECT 1 FROM pair WHERE submission = ? AND standing IN ('waiting', 'differs')",
    submission,
  );
  // What is read stands, too: it locks by being exported.
  if (!planted && !open && settling && (settling.state === 'locked' || settling.state === 'read')) {
    const row = database.get<{ doc: string }>(
      'SELECT doc FROM reading WHERE submission = ? AND assessor = ? AND purpose = ?',
      submission,
      settling.assessor,
      settling.purpose,
    );
    const reading = JSON.parse(row?.doc ?? 'null') as Reading;
    const rubric = rubricVersion(database, reading.rubric.id, reading.rubric.version);
    const decision = decisionOf(rubric, reading);
    if (decision) {
      storeOutcome(database, reading, rubric, decision, seq);
      return;
    }
  }
  database.run('DELETE FROM outcome WHERE submission = ?', submission);
}
