import { decisionOf } from '../reading/derive.ts';
import type { Rating, Reading } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';

const same = (one: unknown, other: unknown) => JSON.stringify(one ?? null) === JSON.stringify(other ?? null);
const said = (rating: Rating | undefined) => [rating?.note, rating?.nextStep, rating?.evidence];

/**
 * What differs between a reading as it left before and as it stands now, in short words: `decision NOT_YET to EARNED`,
 * `R2 PR to DE`, `feedback on R2`. Private notes never count, because they never leave.
 */
export function changedBetween(rubric: Rubric, before: Reading, now: Reading): string[] {
  const changes: string[] = [];
  const moved = (what: string, from: string | null | undefined, to: string | null | undefined) => {
    if ((from ?? null) !== (to ?? null)) changes.push(`${what} ${from ?? 'none'} to ${to ?? 'none'}`);
  };
  moved('decision', decisionOf(rubric, before), decisionOf(rubric, now));
  moved('assessor', before.assessor, now.assessor);
  moved('rubric', before.rubric.version, now.rubric.version);
  for (const { id } of rubric.criteria) {
    moved(id, before.ratings?.[id]?.code, now.ratings?.[id]?.code);
    if (!same(said(before.ratings?.[id]), said(now.ratings?.[id]))) changes.push(`feedback on ${id}`);
  }
  if (!same(before.overall, now.overall)) changes.push('overall feedback');
  if (!same(before.override, now.override)) changes.push('override');
  if (!same(before.intake, now.intake)) changes.push('intake check');
  return changes.length ? changes : ['date'];
}
