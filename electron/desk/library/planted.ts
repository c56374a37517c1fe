import type { Database } from './database.ts';

/** Why an anchor stands among submissions. */
export type Planted = 'seed' | 'qualification';

/** Why a submission is an anchor in truth; null for somebody's work. */
export function plantedAs(database: Database, submission: string): Planted | null {
  return (
    database.get<{ use: Planted }>('SELECT use FROM planted WHERE submission = ?', submission)?.use ?? null
  );
}

/** The keys of all submissions that are anchors in truth, of every batch. There are never many. */
export function plantedKeys(database: Database): ReadonlySet<string> {
  return new Set(
    database
      .all<{ submission: string }>('SELECT submission FROM planted')
      .map(({ submission }) => submission),
  );
}

/** SQL that says that a submission is somebody's work. @param key an SQL expression for its key. */
export const isWork = (key: string): string =>
  `NOT EXISTS (SELECT 1 FROM planted WHERE planted.submission = ${key})`;
