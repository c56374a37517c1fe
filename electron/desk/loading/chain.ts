import type { Batch, BatchSubmission } from '../../../shared/batch/batch.ts';
import { shown } from '../../../shared/batch/path.ts';
import type { Problem } from '../../../shared/batch/problem.ts';
import type { Arrived } from './arrived.ts';
import { NO_PAST, type Past, type PastAttempt } from './past.ts';

export interface Chain {
  /** The id of the attempt before, by submission, where the batch names none and there is one. */
  previous: Map<string, string>;
  problems: Problem[];
}

/** The attempt before a given one: the nearest lower number, in this batch or in the library. */
function attemptBefore(attempts: readonly PastAttempt[], { attempt }: BatchSubmission): PastAttempt | null {
  return attempts.reduce<PastAttempt | null>(
    (best, next) => (next.attempt < attempt && next.attempt >= (best?.attempt ?? 0) ? next : best),
    null,
  );
}

/**
 * Chains the attempts of each candidate at each micro-credential, through this batch and all that the library holds,
 * and checks their order: numbers that are taken already, and attempts that were handed in before the one they follow.
 */
export function chainAttempts(batch: Batch, past: Past, where: Arrived['where']): Chain {
  const previous = new Map<string, string>();
  const problems: Problem[] = [];
  const groups = new Map<string, number[]>();
  for (const [at, { candidate, microCredential }] of batch.submissions.entries()) {
    const key = JSON.stringify([candidate, microCredential]);
    const group = groups.get(key);
    if (group) group.push(at);
    else groups.set(key, [at]);
  }
  for (const group of groups.values()) {
    const here = group.flatMap((at) => batch.submissions[at] ?? []);
    const [first] = here;
    if (!first || first.microCredential === '') continue;
    const known = past.attempts(batch.programme, first.candidate, first.microCredential, batch.id);
    const all = [
      ...known,
      ...here.map(({ id, attempt, submittedAt }) => ({
        id,
        batch: batch.id,
        attempt,
        submittedAt: submittedAt ?? null,
      })),
    ];
    for (const at of group) {
      const submission = batch.submissions[at];
      if (!submission) continue;
      const before = attemptBefore(all, submission);
      if (before && submission.previous === undefined) previous.set(submission.id, before.id);
      problems.push(...judged(submission, before, known, where(at)));
      if (!before && past !== NO_PAST) problems.push(...alone(submission, where(at)));
    }
  }
  return { previous, problems };
}

function judged(
  submission: BatchSubmission,
  before: PastAttempt | null,
  known: readonly PastAttempt[],
  where: string,
): Problem[] {
  const { id, candidate, microCredential, attempt, submittedAt } = submission;
  const problems: Problem[] = [];
  const tell = (severity: Problem['severity'], code: string, message: string) =>
    problems.push({ severity, code, where, message });
  const taken = known.find((each) => each.attempt === attempt);
  if (taken) {
    const says = `Attempt ${attempt} of ${shown(candidate)} at ${shown(microCredential)} is in the library already, as "${shown(taken.id)}" of batch ${shown(taken.batch)}.`;
    tell('warn', 'attempt-taken', `${says} Number "${shown(id)}" as the next attempt if it is one.`);
  }
  const times = [before?.submittedAt, submittedAt].map((moment) =>
    moment ? Date.parse(moment) : Number.NaN,
  );
  const [earlier = Number.NaN, later = Number.NaN] = times;
  if (before && later < earlier) {
    const says = `"${shown(id)}" is attempt ${attempt} and was handed in before "${shown(before.id)}", which is attempt ${before.attempt}.`;
    tell('warn', 'attempt-order', `${says} Are the numbers right?`);
  }
  return problems;
}

/** Says of a later attempt that no library, and not this batch, has the one before. */
function alone(
  { id, candidate, microCredential, attempt, previous }: BatchSubmission,
  where: string,
): Problem[] {
  if (attempt === 1 || previous !== undefined) return [];
  const says = `"${shown(id)}" is attempt ${attempt}, but no earlier one of ${shown(candidate)} at ${shown(microCredential)} is known here.`;
  const message = `${says} Load the earlier batch to have its feedback beside it.`;
  return [{ severity: 'info', code: 'attempt-alone', where, message }];
}
