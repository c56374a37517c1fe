import type { RubricVersionRow, RubricVersions } from '../../../shared/contract/rubric-views.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';
import type { Library } from '../library/library.ts';
import { currentRubric } from '../library/rubrics.ts';
import type { RubricPlace } from './drafts.ts';
import { hashOfRubric } from './seal.ts';

/** Every version of a micro-credential's rubric, the newest first, and whether a draft is being written. */
export function versionsOf(library: Library, place: RubricPlace): RubricVersions {
  const { database } = library;
  const { programme, microCredential } = place;
  const current = currentRubric(database, programme, microCredential);
  const readings = new Map(
    database
      .all<{ version: string; count: number }>(
        `SELECT r.doc ->> '$.rubric.id' || ' ' || (r.doc ->> '$.rubric.version') AS version, count(*) AS count
         FROM submission s JOIN batch b ON b.id = s.batch JOIN reading r ON r.submission = s.key
         WHERE b.programme = ? AND s.micro_credential = ? AND r.started_at IS NOT NULL GROUP BY 1`,
        programme,
        microCredential,
      )
      .map(({ version, count }) => [version, count]),
  );
  const rows = database.all<{ doc: string; at: string; author: string; note: string | null }>(
    `SELECT rubric.doc, event.at, event.author, event.body ->> '$.note' AS note
     FROM rubric JOIN event ON event.seq = rubric.added
     WHERE rubric.programme = ? AND rubric.micro_credential = ? ORDER BY rubric.added DESC`,
    programme,
    microCredential,
  );
  const versions = rows.map(({ doc, at, author, note }): RubricVersionRow => {
    const rubric = JSON.parse(doc) as Rubric;
    const { id, version, status } = rubric;
    return {
      id,
      version,
      status,
      at,
      author,
      note: note ?? '',
      sha256: hashOfRubric(rubric),
      readings: readings.get(`${id} ${version}`) ?? 0,
      current: current?.id === id && current.version === version,
    };
  });
  const draft = database.get<{ base: string | null; savedAt: string; author: string }>(
    'SELECT base, at AS savedAt, author FROM rubric_draft WHERE programme = ? AND micro_credential = ?',
    programme,
    microCredential,
  );
  return { versions, draft: draft ?? null };
}

/** Every version of every rubric of a programme, older ones before newer ones. */
export function everyVersion(library: Library, programme: string): Rubric[] {
  return library.database
    .all<{ doc: string }>(
      'SELECT doc FROM rubric WHERE programme = ? ORDER BY micro_credential, added',
      programme,
    )
    .map(({ doc }) => JSON.parse(doc) as Rubric);
}
