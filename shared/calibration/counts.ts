import type { Rubric } from '../rubric/rubric.ts';
import { rankOf } from '../rubric/scale.ts';
import type { Gathered } from './session.ts';

/** How many chose each level of a criterion, from low to high, whichever way they said so. States of the evidence do not count. */
export function countsOf(rubric: Rubric, gathered: Gathered, criterion: string): number[] {
  const counts = rubric.scale.map((_, level) => gathered.hands?.[criterion]?.[level] ?? 0);
  for (const { ratings } of Object.values(gathered.by ?? {})) {
    const rank = rankOf(rubric, Object.hasOwn(ratings, criterion) ? ratings[criterion] : undefined);
    if (rank >= 0) counts[rank] = (counts[rank] ?? 0) + 1;
  }
  return counts;
}

/** A dot that stands alone has a name: where fewer than this have rated, what they chose is shown to no room. */
export const FEWEST_DOTS = 2;

export const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** How many hands were counted for a criterion. */
export const handsFor = (gathered: Gathered, criterion: string): number =>
  sum(gathered.hands?.[criterion] ?? []);

/** How many have said something on a criterion, a state of the evidence included. */
export function heardOn(gathered: Gathered, criterion: string): number {
  const coded = Object.values(gathered.by ?? {}).filter(({ ratings }) => Object.hasOwn(ratings, criterion));
  return coded.length + handsFor(gathered, criterion);
}

/** How many of the participants have rated the whole anchor: a count, because who has not is nobody's business. */
export function ratedBy(rubric: Rubric, gathered: Gathered): number {
  return Math.min(...rubric.criteria.map(({ id }) => heardOn(gathered, id)));
}
