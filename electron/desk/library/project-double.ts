import { submissionKey } from '../../../shared/batch/key.ts';
import { compareReadings } from '../../../shared/double/compare.ts';
import { isNear } from '../../../shared/double/near.ts';
import type { DoublePlan, Drawn } from '../../../shared/double/plan.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';
import { projectOutcome } from './outcome.ts';
import { plantedAs } from './planted.ts';
import { rubricVersion } from './rubrics.ts';

/** How the two readings of a submission stand to each other. */
export type PairStanding = 'waiting' | 'agreed' | 'differs' | 'settled';

function live(database: Database, submission: string, purpose: string): Reading | null {
  const row = database.get<{ doc: string }>(
    `SELECT doc FROM reading WHERE submission = ? AND purpose = ? AND state <> 'recused' AND started_at IS NOT NULL
     ORDER BY updated_at, assessor LIMIT 1`,
    submission,
    purpose,
  );
  return row ? (JSON.parse(row.doc) as Reading) : null;
}

function standingOf(database: Database, submission: string): PairStanding {
  const [first, second] = [live(database, submission, 'first'), live(database, submission, 'second')];
  if (first?.state !== 'locked' || second?.state !== 'locked') return 'waiting';
  const withRubric = (reading: Reading): [Reading, Rubric] => [
    reading,
    rubricVersion(database, reading.rubric.id, reading.rubric.version),
  ];
  if (!compareReadings(withRubric(first), withRubric(second)).needsAdjudication) return 'agreed';
  return live(database, submission, 'adjudication')?.state === 'locked' ? 'settled' : 'differs';
}

function planFor(database: Database, submission: string): DoublePlan | null {
  const row = database.get<{ plan: string }>(
    'SELECT plan FROM double_plan JOIN submission USING (batch) WHERE key = ?',
    submission,
  );
  return row ? (JSON.parse(row.plan) as DoublePlan) : null;
}

/** Keeps in `pair` how the two readings of a submission stand, once one of its readings has changed. */
export function projectPair(database: Database, reading: Reading, rubric: Rubric): void {
  const { submission, purpose, state } = reading;
  const draw = (why: string) =>
    database.run(
      "INSERT OR IGNORE INTO pair (submission, why, standing) VALUES (?, ?, 'waiting')",
      submission,
      why,
    );
  if (purpose === 'second' && state !== 'recused') draw('extra');
  if (
    purpose === 'first' &&
    state === 'locked' &&
    planFor(database, submission)?.near &&
    // A seed is read once: what it is held against is there already.
    plantedAs(database, submission) === null &&
    isNear(rubric, reading)
  )
    draw('near');
  if (database.get('SELECT 1 FROM pair WHERE submission = ?', submission))
    database.run(
      'UPDATE pair SET standing = ? WHERE submission = ?',
      standingOf(database, submission),
      submission,
    );
}

/** The plan of a batch and what it drew. What two have read, or the file of a second holds, stays what it is. */
export function projectPlan(database: Database, { at, seq, body }: JournalEvent<'double.planned'>): void {
  const { batch, plan, drawn } = body;
  database.run('DELETE FROM double_plan WHERE batch = ?', batch);
  database.run(
    `DELETE FROM pair WHERE submission IN (SELECT key FROM submission WHERE batch = ?)
       AND submission NOT IN (SELECT submission FROM reading WHERE purpose = 'second' AND state <> 'recused')
       AND submission NOT IN (SELECT submission FROM sealed)`,
    batch,
  );
  if (plan) drawPlan(database, batch, plan, drawn, at);
  for (const { key } of database.all<{ key: string }>(
    `SELECT DISTINCT s.key FROM submission s JOIN reading r ON r.submission = s.key WHERE s.batch = ?`,
    batch,
  ))
    projectOutcome(database, key, seq);
}

function drawPlan(
  database: Database,
  batch: string,
  plan: DoublePlan,
  drawn: readonly Drawn[],
  at: string,
): void {
  database.run('INSERT INTO double_plan (batch, plan, at) VALUES (?, ?, ?)', batch, JSON.stringify(plan), at);
  for (const { id, why } of drawn)
    database.run(
      `INSERT INTO pair (submission, why, standing) VALUES (?1, ?2, 'waiting')
       ON CONFLICT (submission) DO UPDATE SET why = ?2`,
      submissionKey(batch, id),
      why,
    );
  if (!plan.near) return;
  const locked = database.all<{ doc: string }>(
    `SELECT doc FROM reading JOIN submission s ON s.key = reading.submission
     WHERE s.batch = ? AND purpose = 'first' AND state = 'locked'
       AND NOT EXISTS (SELECT 1 FROM planted WHERE planted.submission = s.key)`,
    batch,
  );
  for (const reading of locked.map(({ doc }) => JSON.parse(doc) as Reading))
    if (isNear(rubricVersion(database, reading.rubric.id, reading.rubric.version), reading))
      database.run(
        "INSERT OR IGNORE INTO pair (submission, why, standing) VALUES (?, 'near', 'waiting')",
        reading.submission,
      );
}
