import { type AnchorReading, against } from '../../../shared/calibration/against.ts';
import { decisionBy } from '../../../shared/calibration/figures.ts';
import { gatheredIn, type Session } from '../../../shared/calibration/session.ts';
import { decisionOf } from '../../../shared/reading/derive.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import type { Planted } from '../library/planted.ts';
import { storedAnchor } from '../library/project-calibration.ts';
import { rubricsOf } from './sessions.ts';

/** Readings of anchors, and those that say nothing, by assessor, with how many there are of them. */
export interface AnchorReadings {
  readings: AnchorReading[];
  /** By a rubric version that is not the anchor's, or by somebody who had met the anchor before. */
  leftOut: { assessor: string; why: 'version' | 'met' }[];
}

interface Row {
  anchor: string;
  doc: string;
  source: string | null;
}

/** Every locked reading of an anchor that stands among submissions for this use, the earliest first. */
function locked({ database }: Library, use: Planted): Row[] {
  return database.all<Row & Record<string, unknown>>(
    `SELECT p.anchor, r.doc, s.key AS source
     FROM planted p JOIN reading r ON r.submission = p.submission JOIN anchor a ON a.id = p.anchor
     LEFT JOIN submission s ON s.batch = a.doc ->> '$.source.batch' AND s.id = a.doc ->> '$.source.submission'
     WHERE p.use = ? AND r.state = 'locked' ORDER BY r.locked_at, p.submission`,
    use,
  );
}

/** Who has read what an anchor was made of, or rated it in a room, before the given moment. */
function metBefore({ database }: Library, sessions: readonly Session[]) {
  const rooms = new Map<string, string>();
  for (const session of sessions)
    for (const { id } of session.anchors)
      for (const code of Object.keys(gatheredIn(session, id, 'first').by ?? {})) {
        const place = JSON.stringify([code, id]);
        const before = rooms.get(place);
        if (before === undefined || session.createdAt < before) rooms.set(place, session.createdAt);
      }
  return (assessor: string, { anchor, source }: Row, at: string): boolean => {
    const room = rooms.get(JSON.stringify([assessor, anchor]));
    if (room !== undefined && Date.parse(room) < Date.parse(at)) return true;
    return (
      source !== null &&
      database.get(
        'SELECT 1 FROM reading WHERE submission = ? AND assessor = ? AND started_at IS NOT NULL',
        source,
        assessor,
      ) !== undefined
    );
  };
}

const sessionsOf = ({ database }: Library): Session[] =>
  database.all<{ doc: string }>('SELECT doc FROM calibration').map(({ doc }) => JSON.parse(doc) as Session);

/** What assessors said of anchors that stood among submissions, held against the definitive ratings. */
export function plantedReadings(library: Library, use: Planted): AnchorReadings {
  const met = metBefore(library, sessionsOf(library));
  const found: AnchorReadings = { readings: [], leftOut: [] };
  for (const row of locked(library, use)) {
    const anchor = storedAnchor(library.database, row.anchor);
    const reading = JSON.parse(row.doc) as Reading;
    const { assessor, lockedAt: at = '' } = reading;
    if (!anchor) continue;
    const rubric = rubricsOf(library)(anchor);
    if (reading.rubric.id !== rubric.id || reading.rubric.version !== rubric.version)
      found.leftOut.push({ assessor, why: 'version' });
    else if (met(assessor, row, at)) found.leftOut.push({ assessor, why: 'met' });
    else {
      const ratings = Object.fromEntries(
        Object.entries(reading.ratings ?? {}).flatMap(([id, { code }]) => (code ? [[id, code]] : [])),
      );
      found.readings.push(
        against(rubric, anchor, { assessor, at, ratings, decision: decisionOf(rubric, reading) }),
      );
    }
  }
  return found;
}

/** What participants rated in silence in a room, on anchors by which one qualifies, by code. */
export function roomReadings(library: Library): AnchorReading[] {
  return sessionsOf(library).flatMap((session) =>
    session.anchors
      .filter(({ use }) => use === 'qualification')
      .flatMap((anchor) => {
        const rubric = rubricsOf(library)(anchor);
        return Object.entries(gatheredIn(session, anchor.id, 'first').by ?? {}).map(
          ([assessor, { ratings }]) =>
            against(rubric, anchor, {
              assessor,
              at: session.createdAt,
              ratings,
              decision: decisionBy(rubric, ratings),
            }),
        );
      }),
  );
}
