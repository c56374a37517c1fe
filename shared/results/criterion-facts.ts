import type { Reading } from '../reading/reading.ts';
import type { Criterion, Rubric } from '../rubric/rubric.ts';
import { levelLabel, passingLevel, rankOf, reaches } from '../rubric/scale.ts';
import { evidenceLine } from './evidence.ts';
import type { CriterionField } from './fields.ts';

/** What a reading says of one criterion, as profiles place it in columns. A criterion without a rating reads as empty. */
export function criterionFacts(
  rubric: Rubric,
  reading: Reading,
  criterion: Criterion,
): Record<CriterionField, string> {
  const rating = reading.ratings?.[criterion.id];
  const code = rating?.code ?? '';
  const rank = rankOf(rubric, code);
  return {
    criterion_id: criterion.id,
    criterion: criterion.title,
    component: criterion.component,
    level_code: code,
    level_label: code === '' ? '' : levelLabel(rubric, code),
    level_points: rank < 0 ? '' : String(rank),
    passing: code === '' ? '' : reaches(rubric, code, passingLevel(rubric)) ? 'yes' : 'no',
    note: rating?.note ?? '',
    next_step: rating?.nextStep ?? '',
    evidence: Object.values(rating?.evidence ?? {})
      .map(evidenceLine)
      .join('\n'),
  };
}
