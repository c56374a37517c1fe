import type { Decision } from '../../../shared/reading/reading.ts';
import type { Database } from '../library/database.ts';

/** How a submission left by one profile for the last time. */
export interface LeftBefore {
  /** The journal's event. */
  seq: number;
  amendment: number;
  decision: Decision;
  /** Whether nothing that leaves has changed since. */
  unchanged: boolean;
}

/** What the profile's exports list of a submission last. */
export interface Listed extends Omit<LeftBefore, 'unchanged'> {
  /** Whether the decision is still the one that is listed. */
  same: boolean;
}

/**
 * How the submissions of a batch left before: in an export that lists them, or by the rule of one that says what left
 * (see the ledger's migration). It answers for a submission by its key, its decision and the journal's event that
 * settled it.
 */
export function leftBefore(
  database: Database,
  batch: string,
  profile: string,
): (key: string, decision: Decision | null, settled: number, listed: Listed | null) => LeftBefore | null {
  const rules = database.all<{ seq: number; earned_only: number }>(
    'SELECT seq, earned_only FROM issued_all WHERE profile = ? AND (batch IS NULL OR batch = ?) ORDER BY seq DESC',
    profile,
    batch,
  );
  const stayed = new Set(
    database
      .all<{ seq: number; submission: string }>(
        'SELECT seq, submission FROM issued_stayed WHERE seq IN (SELECT seq FROM issued_all WHERE profile = ?)',
        profile,
      )
      .map(({ seq, submission }) => `${seq} ${submission}`),
  );
  return (key, decision, settled, listed) => {
    if (decision === null) return null;
    const rule = rules.find(
      (each) =>
        each.seq > settled &&
        (each.earned_only === 0 || decision === 'EARNED') &&
        (stayed.size === 0 || !stayed.has(`${each.seq} ${key}`)),
    );
    if (rule && rule.seq > (listed?.seq ?? 0)) {
      const amendment = listed ? listed.amendment + (listed.same ? 0 : 1) : 0;
      return { seq: rule.seq, amendment, decision, unchanged: true };
    }
    if (!listed) return null;
    return {
      seq: listed.seq,
      amendment: listed.amendment,
      decision: listed.decision,
      unchanged: listed.same,
    };
  };
}
