import { submissionKey } from '../../../shared/batch/key.ts';
import type { Database } from './database.ts';
import type { EventKind } from './events.ts';
import type { JournalEvent } from './journal.ts';
import { projectCalibration } from './project-calibration.ts';
import { projectComment } from './project-comment.ts';
import { projectPlan } from './project-double.ts';
import { projectExport } from './project-export.ts';
import { projectPlanting } from './project-planting.ts';
import { projectReading, projectSealed } from './project-reading.ts';
import { projectRetention } from './project-retention.ts';
import { addRubric, projectDraft, projectPublished } from './project-rubric.ts';
import { projectSharing } from './project-sharing.ts';
import { projectAnswer } from './project-worklist.ts';

/** The tables that replaying the journal rebuilds, in an order in which they can be emptied. */
export const PROJECTIONS = [
  'calibration_rules',
  'qualifying',
  'seed_plan',
  'planted',
  'double_plan',
  'pair',
  'sealed',
  'assignment',
  'guidance',
  'calibration',
  'anchor_file',
  'anchor',
  'worklist',
  'rubric_step',
  'rubric_draft',
  'alignment',
  'issued_each',
  'issued_all',
  'issued_stayed',
  'comment',
  'flag',
  'outcome',
  'step',
  'reading',
  'artifact',
  'submission',
  'batch',
  'rubric',
  'programme',
];

type Projector<Kind extends EventKind> = (database: Database, event: JournalEvent<Kind>) => void;

const projectors: { [Kind in EventKind]: Projector<Kind> } = {
  'library.created': () => {},

  'programme.added': (database, { body: { programme } }) => {
    database.run(
      'INSERT INTO programme (id, doc) VALUES (?1, ?2) ON CONFLICT (id) DO UPDATE SET doc = ?2',
      programme.id,
      JSON.stringify(programme),
    );
  },

  'programme.aligned': (database, { body: { programme, microCredential, framework, text } }) => {
    if (text === '')
      database.run(
        'DELETE FROM alignment WHERE programme = ? AND micro_credential = ? AND framework = ?',
        programme,
        microCredential,
        framework,
      );
    else
      database.run(
        'INSERT OR REPLACE INTO alignment (programme, micro_credential, framework, text) VALUES (?, ?, ?, ?)',
        programme,
        microCredential,
        framework,
        text,
      );
  },

  'rubric.added': (database, { seq, at, body: { programme, rubric, worklist } }) =>
    addRubric(database, { programme, rubric, seq, at, worklist: worklist === true }),
  'rubric.drafted': projectDraft,
  'rubric.edited': projectDraft,
  'rubric.edit-moved': projectDraft,
  'rubric.discarded': projectDraft,
  'rubric.published': projectPublished,
  'worklist.answered': projectAnswer,

  'batch.loaded': (database, { at, body }) => {
    database.run(
      'INSERT INTO batch (id, title, programme, created_at, due_at, loaded_at, recognised_as, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?)',
      body.id,
      body.title,
      body.programme,
      body.createdAt,
      body.dueAt,
      at,
      body.recognisedAs,
      body.digest,
    );
  },

  'batch.shared': projectSharing,
  'batch.retained': projectRetention,
  'batch.deleted': projectRetention,

  // Found through the journal by whoever hands it back; no screen shows it.
  'worksheet.kept': () => {},

  'submission.loaded': (database, { body }) => {
    const key = submissionKey(body.batch, body.id);
    database.run(
      'INSERT INTO submission (key, batch, id, position, candidate, micro_credential, attempt, previous, submitted_at, digest) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
      key,
      body.batch,
      body.id,
      body.position,
      body.candidate,
      body.microCredential,
      body.attempt,
      body.previous,
      body.submittedAt,
      body.digest,
    );
    body.artifacts.forEach((artifact, position) => {
      database.run(
        'INSERT INTO artifact (submission, position, component, title, kind, path, sha256, size, media_type, url, trouble) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?, ?, ?)',
        key,
        position,
        artifact.component,
        artifact.title,
        artifact.kind,
        artifact.path,
        artifact.sha256,
        artifact.size,
        artifact.mediaType,
        artifact.url,
        artifact.trouble,
      );
    });
  },

  'reading.changed': projectReading,
  'reading.undone': projectReading,
  'reading.redone': projectReading,
  'reading.merged': projectReading,
  'reading.sealed': projectSealed,
  'double.planned': projectPlan,

  'reading.settled': projectReading,
  'reading.reopened': projectReading,

  // Read from the journal by whoever asks who decided in which role.
  'role.stated': () => {},

  'submission.flagged': (database, { author, submission, at, body: { flagged } }) => {
    if (flagged)
      database.run(
        'INSERT OR REPLACE INTO flag (submission, assessor, at) VALUES (?, ?, ?)',
        submission,
        author,
        at,
      );
    else database.run('DELETE FROM flag WHERE submission = ? AND assessor = ?', submission, author);
  },

  'comment.saved': projectComment,
  'comment.removed': projectComment,
  'comment.used': projectComment,

  'results.exported': projectExport,

  'anchor.made': projectCalibration,
  'anchor.changed': projectCalibration,
  'anchor.removed': projectCalibration,
  'seeds.hidden': projectPlanting,
  'seeds.taken-out': projectPlanting,
  'qualification.begun': projectPlanting,
  'calibration.ruled': projectPlanting,
  'calibration.begun': projectCalibration,
  'calibration.changed': projectCalibration,
  'guidance.settled': projectCalibration,
};

/** Brings the projections up to date with one event. Appending and replaying both pass through here. */
export function project(database: Database, event: JournalEvent): void {
  const projector = projectors[event.kind] as Projector<EventKind> | undefined;
  projector?.(database, event);
}
