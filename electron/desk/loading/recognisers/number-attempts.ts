import type { BatchSubmission } from '../../../../shared/batch/batch.ts';
import type { Past, PastBatch } from '../past.ts';

/** A submission whose attempt may have to be found out. */
export type Unnumbered = Omit<BatchSubmission, 'attempt'> & { attempt: number | null };

const moment = ({ submittedAt }: Unnumbered) => (submittedAt === undefined ? 0 : Date.parse(submittedAt));

/**
 * Numbers the submissions whose attempt nobody gave: as when they were loaded before; otherwise as answered; otherwise
 * on from the highest attempt of the same candidate at the same micro-credential, in the library and in this batch,
 * in the order in which they were handed in.
 */
export function numberAttempts(
  submissions: readonly Unnumbered[],
  {
    answer,
    before,
    past,
    programme,
    batch,
  }: { answer: number | 'next'; before: PastBatch | null; past: Past; programme: string; batch: string },
): BatchSubmission[] {
  const highest = new Map<string, number>();
  const keyOf = ({ candidate, microCredential }: Unnumbered) => JSON.stringify([candidate, microCredential]);
  const raise = (submission: Unnumbered, attempt: number) => {
    const key = keyOf(submission);
    highest.set(key, Math.max(attempt, highest.get(key) ?? 0));
  };
  for (const submission of submissions)
    if (submission.attempt !== null) raise(submission, submission.attempt);
  const numbers = new Map<Unnumbered, number>();
  const next = (submission: Unnumbered): number => {
    const here = highest.get(keyOf(submission));
    if (answer !== 'next' && here === undefined) return answer;
    const known = past.attempts(programme, submission.candidate, submission.microCredential, batch);
    return Math.max(here ?? 0, known.at(-1)?.attempt ?? 0) + 1;
  };
  const inOrder = submissions
    .filter(({ attempt }) => attempt === null)
    .sort((one, other) => moment(one) - moment(other));
  for (const submission of inOrder) {
    const number = before?.submissions.get(submission.id)?.attempt ?? next(submission);
    numbers.set(submission, number);
    raise(submission, number);
  }
  return submissions.map((submission) => ({
    ...submission,
    attempt: submission.attempt ?? numbers.get(submission) ?? 1,
  }));
}
