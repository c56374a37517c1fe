import type { TextStore } from './store.ts';

/** An artifact of the library whose text has not been read yet. */
export interface Missing {
  sha256: string;
  /** Bytes. */
  size: number;
  mediaType: string;
}

/** Artifacts that have not been read, the newest batch first, so that what is opened next is searched next. */
export function missingTexts({ database }: TextStore): Missing[] {
  return database.all<Missing & Record<string, unknown>>(
    `SELECT a.sha256, a.size, a.media_type AS mediaType
     FROM library.artifact a
     JOIN library.submission s ON s.key = a.submission
     JOIN library.batch b ON b.id = s.batch
     WHERE a.sha256 IS NOT NULL AND a.sha256 NOT IN (SELECT sha256 FROM text)
     GROUP BY a.sha256
     ORDER BY max(b.loaded_at) DESC, min(s.position), min(a.position)`,
  );
}

/** How many artifacts have been read, of how many; of one batch, or of the whole library. */
export function textsRead({ database }: TextStore, batch: string | null): { read: number; total: number } {
  const row = database.get<{ read: number; total: number }>(
    `SELECT count(t.sha256) AS read, count(*) AS total
     FROM (
       SELECT DISTINCT a.sha256 FROM library.artifact a
       JOIN library.submission s ON s.key = a.submission
       WHERE a.sha256 IS NOT NULL AND (?1 IS NULL OR s.batch = ?1)
     ) held
     LEFT JOIN text t ON t.sha256 = held.sha256`,
    batch,
  );
  return { read: row?.read ?? 0, total: row?.total ?? 0 };
}
