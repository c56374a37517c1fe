import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import { type DraftChange, joinedChanges, withChanges } from '../../../shared/rubric/draft-change.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Database } from './database.ts';
import type { EventBody } from './events.ts';
import type { JournalEvent } from './journal.ts';
import { putOnWorklist } from './project-worklist.ts';

interface AddedRubric {
  programme: string;
  rubric: Rubric;
  seq: number;
  at: string;
  worklist: boolean;
}

/** Adds one version of a rubric. */
export function addRubric(database: Database, { programme, rubric, seq, at, worklist }: AddedRubric): void {
  database.run(
    'INSERT INTO rubric (id, version, programme, micro_credential, added, doc) VALUES (?, ?, ?, ?, ?, ?)',
    rubric.id,
    rubric.version,
    programme,
    rubric.microCredential,
    seq,
    JSON.stringify(rubric),
  );
  if (worklist) putOnWorklist(database, programme, rubric, at);
}

function dropDraft(database: Database, rubric: string): void {
  database.run('DELETE FROM rubric_draft WHERE rubric = ?', rubric);
  database.run('DELETE FROM rubric_step WHERE rubric = ?', rubric);
}

/** A version out of a draft, which is then gone. */
export function projectPublished(
  database: Database,
  { seq, at, body }: JournalEvent<'rubric.published'>,
): void {
  const { programme, rubric } = body;
  dropDraft(database, rubric.id);
  addRubric(database, { programme, rubric, seq, at, worklist: true });
}

type DraftEvent = JournalEvent<'rubric.drafted' | 'rubric.edited' | 'rubric.edit-moved' | 'rubric.discarded'>;

/** The draft with an event's changes made, and its number raised by one. */
function change(
  database: Database,
  rubric: string,
  changes: DraftChange[],
  { at, author }: JournalEvent,
): void {
  const row = database.get<{ doc: string }>('SELECT doc FROM rubric_draft WHERE rubric = ?', rubric);
  if (!row) return;
  const draft = withChanges(JSON.parse(row.doc) as RubricDraft, changes);
  database.run(
    'UPDATE rubric_draft SET doc = ?2, at = ?3, author = ?4, version = version + 1 WHERE rubric = ?1',
    rubric,
    JSON.stringify(draft),
    at,
    author,
  );
}

function recordStep(database: Database, { seq, at, body }: JournalEvent<'rubric.edited'>): void {
  const { rubric, changes, joins } = body;
  // A new edit is a new branch: what was undone before it can no longer be redone.
  database.run('DELETE FROM rubric_step WHERE rubric = ? AND undone = 1', rubric);
  const earlier =
    joins === undefined
      ? undefined
      : database.get<{ changes: string }>('SELECT changes FROM rubric_step WHERE seq = ?', joins);
  if (joins === undefined || !earlier)
    database.run(
      'INSERT INTO rubric_step (seq, rubric, changes, at) VALUES (?, ?, ?, ?)',
      seq,
      rubric,
      JSON.stringify(changes),
      at,
    );
  else
    database.run(
      'UPDATE rubric_step SET changes = ?2, at = ?3 WHERE seq = ?1',
      joins,
      JSON.stringify(joinedChanges(JSON.parse(earlier.changes) as DraftChange[], changes)),
      at,
    );
}

/** Brings a draft and its undo steps up to date with one event. */
export function projectDraft(database: Database, event: DraftEvent): void {
  switch (event.kind) {
    case 'rubric.drafted': {
      const { programme, draft, base } = event.body as EventBody['rubric.drafted'];
      dropDraft(database, draft.id);
      database.run(
        `INSERT INTO rubric_draft (rubric, programme, micro_credential, base, version, author, at, doc)
         VALUES (?, ?, ?, ?, 1, ?, ?, ?)`,
        draft.id,
        programme,
        draft.microCredential,
        base,
        event.author,
        event.at,
        JSON.stringify(draft),
      );
      return;
    }
    case 'rubric.edited': {
      const edited = event as JournalEvent<'rubric.edited'>;
      change(database, edited.body.rubric, edited.body.changes, event);
      recordStep(database, edited);
      return;
    }
    case 'rubric.edit-moved': {
      const { rubric, step, undone, changes } = event.body as EventBody['rubric.edit-moved'];
      change(database, rubric, changes, event);
      database.run('UPDATE rubric_step SET undone = ? WHERE seq = ?', undone ? 1 : 0, step);
      return;
    }
    case 'rubric.discarded':
      dropDraft(database, (event.body as EventBody['rubric.discarded']).rubric);
  }
}
