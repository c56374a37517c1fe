import type { TextStore } from '../store/store.ts';
import { term } from './fingerprint.ts';

/** Texts beyond which nobody needs to be counted: what stands in so many is nobody's own. */
const FAR_TOO_MANY = 400;
const MOST = 10;
const LEAST = 3;

/**
 * How many candidates may share a passage, or a file, before it counts as given to all of them, as the prompts of a
 * task are: a quarter of those at the same micro-credential, but no fewer than 3 and no more than 10. Among five or
 * fewer, two.
 * @param candidates at the same micro-credential, in the whole library.
 */
export function mostWhoShare(candidates: number): number {
  if (candidates <= 5) return 2;
  return Math.min(MOST, Math.max(LEAST, Math.floor(candidates / 4)));
}

/** How many candidates of the library work at a submission's micro-credential. */
export function candidatesBeside({ database }: TextStore, submission: string): number {
  return (
    database.get<{ candidates: number }>(
      `SELECT count(DISTINCT other.candidate) AS candidates
       FROM library.submission s
       JOIN library.batch b ON b.id = s.batch
       JOIN library.submission other ON other.micro_credential = s.micro_credential
       JOIN library.batch ob ON ob.id = other.batch AND ob.programme = b.programme
       WHERE s.key = ?`,
      submission,
    )?.candidates ?? 0
  );
}

/** The texts that have a fingerprint; null where they are so many that it is nobody's own. */
export function textsWith({ database }: TextStore, hash: number): number[] | null {
  const texts = database.all<{ text: number }>(
    'SELECT rowid AS text FROM fingerprint WHERE fingerprint MATCH ? LIMIT ?',
    `"${term(hash)}"`,
    FAR_TOO_MANY,
  );
  return texts.length >= FAR_TOO_MANY ? null : texts.map(({ text }) => text);
}
