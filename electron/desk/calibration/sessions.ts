import { randomUUID } from 'node:crypto';
import type { Anchor } from '../../../shared/calibration/anchor.ts';
import { unrated } from '../../../shared/calibration/change-anchor.ts';
import type { SessionCommand } from '../../../shared/calibration/command.ts';
import { distinctCodes, performInSession } from '../../../shared/calibration/perform.ts';
import { newSession, type Session } from '../../../shared/calibration/session.ts';
import type { CalibrationRow } from '../../../shared/contract/calibration-views.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Library } from '../library/library.ts';
import { storedSession } from '../library/project-calibration.ts';
import { rubricVersion } from '../library/rubrics.ts';
import { anchorOf } from './anchors.ts';
import { settleGuidance } from './guidance.ts';

/** The rubric version that an anchor is bound to. */
export const rubricsOf =
  ({ database }: Library) =>
  ({ rubric }: Anchor): Rubric =>
    rubricVersion(database, rubric.id, rubric.version);

/** @throws Refusal `not-found` */
export function sessionOf(library: Library, id: string): Session {
  const session = storedSession(library.database, id);
  if (!session) throw new Refusal('not-found', 'This library has no such calibration session.');
  return session;
}

/** All sessions, the newest first. */
export function sessionRows({ database }: Library): CalibrationRow[] {
  return database
    .all<{ doc: string }>('SELECT doc FROM calibration ORDER BY created_at DESC, id')
    .map(({ doc }) => {
      const { id, title, state, createdAt, participants, anchors, place } = JSON.parse(doc) as Session;
      return {
        id,
        title,
        state,
        createdAt,
        participants: participants.length,
        anchors: anchors.length,
        at: place.anchor + 1,
      };
    });
}

/**
 * Begins a session with anchors of the library, as they are now.
 * @throws Refusal `not-found`, or `invalid-input` for an anchor without definitive levels.
 */
export function beginSession(
  library: Library,
  author: string,
  about: { title: string; anchors: readonly string[]; participants: string[] },
): Session {
  const anchors = [...new Set(about.anchors)].map((id) => anchorOf(library, id));
  for (const anchor of anchors) {
    const missing = unrated(rubricsOf(library)(anchor), anchor);
    if (missing.length)
      throw new Refusal(
        'invalid-input',
        `${anchor.title} has no definitive level for ${missing.join(', ')} yet. Give it one, or leave the anchor out.`,
      );
  }
  const session = newSession({
    id: `CAL-${randomUUID().slice(0, 8)}`,
    title: about.title,
    facilitator: author,
    createdAt: new Date().toISOString(),
    participants: distinctCodes(about.participants),
    anchors,
  });
  library.record({ kind: 'calibration.begun', author, submission: null, body: { session } });
  return session;
}

/**
 * Performs a command in a session: journal and projections in one transaction. What changes nothing leaves no event.
 * @param version the version that the command was made against; null for what comes from a file and is made against none.
 * @throws Refusal `stale`, `not-found`, `invalid-input`, `taken` or `locked`.
 */
export function doInSession(
  library: Library,
  author: string,
  { id, version, command }: { id: string; version: number | null; command: SessionCommand },
): Session {
  return library.database.transaction(() => {
    const session = sessionOf(library, id);
    if (version !== null && session.version !== version)
      throw new Refusal(
        'stale',
        'This session has changed since it was shown here. It is shown anew; nothing was overwritten.',
        session,
      );
    const changes = performInSession(session, rubricsOf(library), command, new Date().toISOString());
    if (changes.length) {
      library.record({
        kind: 'calibration.changed',
        author,
        submission: null,
        body: { session: id, against: session.version, command, changes },
      });
      if (command.type === 'close') settleGuidance(library, author, sessionOf(library, id));
    }
    return sessionOf(library, id);
  });
}
