import { z } from 'zod';
import type { Problem } from '../../../shared/batch/problem.ts';
import { decisionOf, derive } from '../../../shared/reading/derive.ts';
import type { Reading } from '../../../shared/reading/reading.ts';
import type { CarriedReading } from '../../../shared/reading/readings-file.ts';
import { NON_ORDINAL_CODES, type Rubric } from '../../../shared/rubric/rubric.ts';
import { isLevel } from '../../../shared/rubric/scale.ts';

/** A moment with its zone (ISO 8601, RFC 3339). */
const Moment = z.iso.datetime({ offset: true });

/**
 * What keeps one carried reading out: names that its rubric lacks, or a decision that does not follow from its ratings.
 * @param where the reading's place in the file, such as `readings[3]`.
 */
export function judgeCarried(
  rubric: Rubric,
  carried: CarriedReading,
  reading: Reading,
  where: string,
): Problem[] {
  const problems: Problem[] = [];
  const block = (code: string, place: string, message: string) =>
    problems.push({ severity: 'block', code, where: place, message: `${carried.submission}: ${message}` });

  const rated = new Set<string>();
  carried.ratings.forEach((rating, at) => {
    const place = `${where}.ratings[${at}]`;
    if (!rubric.criteria.some((criterion) => criterion.id === rating.criterion))
      block(
        'unknown-criterion',
        `${place}.criterion`,
        `the rubric ${rubric.id} ${rubric.version} has no criterion ${rating.criterion}.`,
      );
    if (rated.has(rating.criterion))
      block('duplicate-rating', `${place}.criterion`, `${rating.criterion} is rated twice.`);
    rated.add(rating.criterion);
    const { code } = rating;
    if (code && !isLevel(rubric, code) && !(NON_ORDINAL_CODES as readonly string[]).includes(code))
      block(
        'unknown-level',
        `${place}.code`,
        `the rubric ${rubric.id} ${rubric.version} has no level ${code}.`,
      );
  });
  carried.intake.forEach(({ check }, at) => {
    if (!rubric.completion.some((each) => each.id === check))
      block(
        'unknown-check',
        `${where}.intake[${at}].check`,
        `the rubric ${rubric.id} ${rubric.version} has no completion check ${check}.`,
      );
  });
  for (const time of ['startedAt', 'lockedAt'] as const)
    if (carried[time] && !Moment.safeParse(carried[time]).success)
      block(
        'no-moment',
        `${where}.${time}`,
        `${time} must be a moment with its zone, such as 2026-11-18T16:02:11-05:00.`,
      );
  if (carried.override && !reading.override)
    block(
      'override-without-decision',
      `${where}.override.decision`,
      'there is an override, but it does not say which decision it makes.',
    );
  if (problems.length) return problems;

  const derived = derive(rubric, reading).decision;
  const decision = decisionOf(rubric, reading);
  if (carried.decision && carried.decision !== decision)
    block(
      'decision-does-not-follow',
      `${where}.decision`,
      `the file says ${carried.decision}, but its ratings give ${derived ?? 'no decision'} and there is no override with a reason. Ask ${reading.assessor} for a corrected file.`,
    );
  if (reading.state === 'locked' && decision === null)
    block('no-decision', `${where}.state`, 'it is locked, but its ratings give no decision.');
  if (reading.state === 'locked' && !reading.lockedAt)
    block('no-lock-time', `${where}.lockedAt`, 'it is locked, but does not say when.');
  return problems;
}
