import type { Decision } from '../../../shared/reading/reading.ts';
import type { Library } from '../library/library.ts';
import type { Standing } from './standing.ts';

/**
 * Whether anything has left by a profile. Asks the tables behind the view `issued`, which would look at every decision
 * of the library to say no.
 */
export function anythingLeft({ database }: Library, profile: string): boolean {
  const found = database.get<{ found: number }>(
    `SELECT EXISTS (SELECT 1 FROM issued_all WHERE profile = ?1)
       OR EXISTS (SELECT 1 FROM issued_each WHERE profile = ?1) AS found`,
    profile,
  );
  return found?.found === 1;
}

/** How one submission, or one award by its key, left last by a profile; null where it never did. */
export function lastIssued(
  { database }: Library,
  key: string,
  profile: string,
): { decision: Decision; at: string } | null {
  return (
    database.get<{ decision: Decision; at: string }>(
      'SELECT decision, at FROM issued WHERE submission = ? AND profile = ? ORDER BY seq DESC LIMIT 1',
      key,
      profile,
    ) ?? null
  );
}

/**
 * Another submission of the same candidate and micro-credential that a profile has issued as EARNED: its id, or null.
 * Another programme may use the same ids for something else.
 */
export function issuedTwin(
  library: Library,
  twinOf: Pick<Standing, 'key' | 'programme' | 'candidate' | 'micro_credential'>,
  profile: string,
): string | null {
  // One by one and not joined: joined, the view would be made as a whole for each submission that is asked about.
  const others = library.database.all<{ key: string; id: string }>(
    `SELECT s.key, s.id FROM submission s JOIN batch b ON b.id = s.batch
     WHERE s.candidate = ? AND s.micro_credential = ? AND s.key <> ? AND b.programme = ?`,
    twinOf.candidate,
    twinOf.micro_credential,
    twinOf.key,
    twinOf.programme,
  );
  const issued = others.find(
    (other) =>
      library.database.get(
        "SELECT 1 FROM issued WHERE submission = ? AND profile = ? AND decision = 'EARNED' LIMIT 1",
        other.key,
        profile,
      ) !== undefined,
  );
  return issued?.id ?? null;
}
