import { decisionOf } from '../reading/derive.ts';
import type { Decision, Reading } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { rankOf } from '../rubric/scale.ts';

/** Two locked readings of one submission that no adjudicator is asked about, or the grounds on which one is. */
export interface Comparison {
  decisions: [Decision | null, Decision | null];
  decisionDiffers: boolean;
  /** Every criterion that both rubrics have. */
  criteria: ComparedCriterion[];
  /** Criteria that are two levels apart or more. */
  farApart: string[];
  needsAdjudication: boolean;
}

/** One criterion in two readings. */
export interface ComparedCriterion {
  id: string;
  codes: [string | undefined, string | undefined];
  /** Levels between them; null where one of them has no level, or the scales are not the same. */
  distance: number | null;
  differs: boolean;
}

const sameScale = (one: Rubric, other: Rubric) =>
  one.scale.map(({ code }) => code).join('\0') === other.scale.map(({ code }) => code).join('\0');

/**
 * Compares two readings: an adjudicator is asked when the decisions differ or a criterion is two levels apart.
 * Codes that are no levels have no distance, but a code beside a level is a difference.
 */
export function compareReadings(
  [first, firstRubric]: [Reading, Rubric],
  [second, secondRubric]: [Reading, Rubric],
): Comparison {
  const comparable = sameScale(firstRubric, secondRubric);
  const criteria = firstRubric.criteria
    .filter(({ id }) => secondRubric.criteria.some((each) => each.id === id))
    .map(({ id }): ComparedCriterion => {
      const codes: ComparedCriterion['codes'] = [first.ratings?.[id]?.code, second.ratings?.[id]?.code];
      const ranks = [rankOf(firstRubric, codes[0]), rankOf(secondRubric, codes[1])] as const;
      const distance = comparable && ranks[0] >= 0 && ranks[1] >= 0 ? Math.abs(ranks[0] - ranks[1]) : null;
      return { id, codes, distance, differs: codes[0] !== codes[1] };
    });
  const decisions: Comparison['decisions'] = [
    decisionOf(firstRubric, first),
    decisionOf(secondRubric, second),
  ];
  const decisionDiffers = decisions[0] !== decisions[1];
  const farApart = criteria.filter(({ distance }) => distance !== null && distance >= 2).map(({ id }) => id);
  return {
    decisions,
    decisionDiffers,
    criteria,
    farApart,
    needsAdjudication: decisionDiffers || farApart.length > 0,
  };
}
