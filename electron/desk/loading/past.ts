import type { Database } from '../library/database.ts';
import type { EventBody } from '../library/events.ts';
import { isWork } from '../library/planted.ts';

/** A batch as it was loaded before. */
export interface PastBatch {
  title: string;
  programme: string;
  digest: string;
  /** When its files and names were deleted; null while they are there. */
  deletedAt: string | null;
  /** How the questions about it were answered then. */
  answers: Record<string, string>;
  /** By id. */
  submissions: Map<string, { candidate: string; attempt: number; digest: string }>;
}

/** An attempt that the library holds. */
export interface PastAttempt {
  id: string;
  batch: string;
  attempt: number;
  submittedAt: string | null;
}

/** What a library knows of what is about to be loaded. */
export interface Past {
  batch(id: string): PastBatch | null;
  /** The attempts of one candidate at one micro-credential, the first one first; without those of the batch `except`. */
  attempts(programme: string, candidate: string, microCredential: string, except: string): PastAttempt[];
}

/** Of an empty library. */
export const NO_PAST: Past = { batch: () => null, attempts: () => [] };

/** The journal's word on how a batch was loaded; the projections hold only what the screens need. */
function answersOf(database: Database, id: string): Record<string, string> {
  // Few events belong to no submission, and those are found by their index.
  for (const { body } of database.all<{ body: string }>(
    "SELECT body FROM event WHERE submission IS NULL AND kind = 'batch.loaded'",
  )) {
    const loaded = JSON.parse(body) as EventBody['batch.loaded'];
    if (loaded.id === id) return loaded.answers ?? {};
  }
  return {};
}

/** What a library knows. */
export function pastOf(database: Database): Past {
  return {
    batch(id) {
      const row = database.get<Pick<PastBatch, 'title' | 'programme' | 'digest' | 'deletedAt'>>(
        'SELECT title, programme, digest, deleted_at AS deletedAt FROM batch WHERE id = ?',
        id,
      );
      if (!row) return null;
      const submissions = database.all<{ id: string; candidate: string; attempt: number; digest: string }>(
        // Seeds are hidden later, and no package has them.
        `SELECT id, candidate, attempt, digest FROM submission WHERE batch = ? AND ${isWork('submission.key')}`,
        id,
      );
      return {
        ...row,
        answers: answersOf(database, id),
        submissions: new Map(submissions.map(({ id: name, ...rest }) => [name, rest])),
      };
    },
    attempts: (programme, candidate, microCredential, except) =>
      database.all<PastAttempt & Record<string, unknown>>(
        `SELECT s.id, s.batch, s.attempt, s.submitted_at AS submittedAt
         FROM submission s JOIN batch b ON b.id = s.batch
         WHERE s.candidate = ? AND s.micro_credential = ? AND b.programme = ? AND s.batch <> ? AND ${isWork('s.key')}
         ORDER BY s.attempt, b.loaded_at`,
        candidate,
        microCredential,
        programme,
        except,
      ),
  };
}
