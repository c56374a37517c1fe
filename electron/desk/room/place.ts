import { RoomPlace, withPlace } from '../../../shared/contract/room-views.ts';
import type { Library } from '../library/library.ts';

/** So many submissions are remembered for one assessor; the longest unused is forgotten first. */
const MOST_SUBMISSIONS = 2000;

/** How an assessor left the room of a submission; null at the first visit, or where it can't be read any more. */
export function placeIn(library: Library, submission: string, assessor: string): RoomPlace | null {
  const row = library.database.get<{ doc: string }>(
    'SELECT doc FROM room_place WHERE assessor = ? AND submission = ?',
    assessor,
    submission,
  );
  return row ? (RoomPlace.safeParse(JSON.parse(row.doc)).data ?? null) : null;
}

/**
 * Remembers how an assessor leaves the room: what is newer is laid over what was known.
 * @param most how many submissions are remembered.
 * @returns false for a submission that the library does not have.
 */
export function rememberPlace(
  library: Library,
  { submission, assessor, place }: { submission: string; assessor: string; place: RoomPlace },
  most = MOST_SUBMISSIONS,
): boolean {
  const { database } = library;
  return database.transaction(() => {
    if (!database.get('SELECT 1 FROM submission WHERE key = ?', submission)) return false;
    const next = withPlace(placeIn(library, submission, assessor) ?? {}, place);
    database.run(
      `INSERT OR REPLACE INTO room_place (assessor, submission, used, doc)
       VALUES (?, ?, (SELECT coalesce(max(used), 0) + 1 FROM room_place WHERE assessor = ?), ?)`,
      assessor,
      submission,
      assessor,
      JSON.stringify(next),
    );
    database.run(
      `DELETE FROM room_place WHERE assessor = ? AND used <=
         (SELECT used FROM room_place WHERE assessor = ? ORDER BY used DESC LIMIT 1 OFFSET ?)`,
      assessor,
      assessor,
      most,
    );
    return true;
  });
}
