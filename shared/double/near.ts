import { derive } from '../reading/derive.ts';
import type { Reading } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { rankOf } from '../rubric/scale.ts';

/**
 * Whether one criterion, rated one level higher or lower, would give the other decision. A decision against the rule is
 * as near as can be. What is incomplete, or not decided by levels, is not near anything.
 */
export function isNear(rubric: Rubric, reading: Pick<Reading, 'intake' | 'ratings' | 'override'>): boolean {
  const { decision } = derive(rubric, reading);
  if (decision !== 'EARNED' && decision !== 'NOT_YET') return false;
  if (reading.override && reading.override.decision !== decision) return true;
  return rubric.criteria.some(({ id }) => {
    const rank = rankOf(rubric, reading.ratings?.[id]?.code);
    if (rank < 0) return false;
    return [rank - 1, rank + 1].some((other) => {
      const code = rubric.scale[other]?.code;
      if (code === undefined) return false;
      const ratings = { ...reading.ratings, [id]: { ...reading.ratings?.[id], code } };
      const turned = derive(rubric, { ...reading, ratings }).decision;
      return turned !== null && turned !== decision;
    });
  });
}
