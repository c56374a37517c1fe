import type { Anchor } from '../../../shared/calibration/anchor.ts';
import type { Session } from '../../../shared/calibration/session.ts';
import { applyChanges } from '../../../shared/reading/change.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';

type CalibrationEvent = JournalEvent<
  | 'anchor.made'
  | 'anchor.changed'
  | 'anchor.removed'
  | 'calibration.begun'
  | 'calibration.changed'
  | 'guidance.settled'
>;

/** An anchor as the library holds it, also one that was taken out; null where there never was one. */
export function storedAnchor(database: Database, id: string): Anchor | null {
  const row = database.get<{ doc: string }>('SELECT doc FROM anchor WHERE id = ?', id);
  return row ? (JSON.parse(row.doc) as Anchor) : null;
}

/** A session as the library holds it; null where there is none. */
export function storedSession(database: Database, id: string): Session | null {
  const row = database.get<{ doc: string }>('SELECT doc FROM calibration WHERE id = ?', id);
  return row ? (JSON.parse(row.doc) as Session) : null;
}

function addAnchor(database: Database, anchor: Anchor): void {
  database.run(
    'INSERT INTO anchor (id, micro_credential, doc) VALUES (?, ?, ?)',
    anchor.id,
    anchor.microCredential,
    JSON.stringify(anchor),
  );
  anchor.files.forEach(({ sha256, size, mediaType }, position) => {
    database.run(
      'INSERT INTO anchor_file (anchor, position, sha256, size, media_type) VALUES (?, ?, ?, ?, ?)',
      anchor.id,
      position,
      sha256,
      size,
      mediaType,
    );
  });
}

const isKind = <Kind extends CalibrationEvent['kind']>(
  event: CalibrationEvent,
  kind: Kind,
): event is JournalEvent<Kind> => event.kind === kind;

/** Brings anchors, sessions and guidance up to date with one event. */
export function projectCalibration(database: Database, event: CalibrationEvent): void {
  if (isKind(event, 'anchor.made')) addAnchor(database, event.body.anchor);
  else if (isKind(event, 'anchor.changed')) {
    const { id, changes } = event.body;
    const anchor = storedAnchor(database, id);
    if (anchor)
      database.run(
        'UPDATE anchor SET doc = ? WHERE id = ?',
        JSON.stringify(applyChanges(anchor, changes)),
        id,
      );
  } else if (isKind(event, 'anchor.removed'))
    database.run('UPDATE anchor SET removed = 1 WHERE id = ?', event.body.id);
  else if (isKind(event, 'calibration.begun')) {
    const { session } = event.body;
    database.run(
      'INSERT INTO calibration (id, state, created_at, doc) VALUES (?, ?, ?, ?)',
      session.id,
      session.state,
      session.createdAt,
      JSON.stringify(session),
    );
  } else if (isKind(event, 'calibration.changed')) {
    const session = storedSession(database, event.body.session);
    if (!session) return;
    const next = applyChanges(session, event.body.changes);
    database.run(
      'UPDATE calibration SET state = ?, doc = ? WHERE id = ?',
      next.state,
      JSON.stringify(next),
      next.id,
    );
  } else if (isKind(event, 'guidance.settled')) {
    const { rubric, criterion, session, anchor, code, text } = event.body;
    database.run(
      'INSERT INTO guidance (seq, at, rubric, rubric_version, criterion, session, anchor, code, text) VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)',
      event.seq,
      event.at,
      rubric.id,
      rubric.version,
      criterion,
      session,
      anchor,
      code,
      text,
    );
  }
}
