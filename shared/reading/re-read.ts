import type { Criterion, Rubric } from '../rubric/rubric.ts';
import { type Change, changeTo, sameJson } from './change.ts';
import type { Rating, Reading } from './reading.ts';

const scaleOf = (rubric: Rubric) =>
  JSON.stringify(rubric.scale.map(({ code, label, passing }) => [code, label, passing ?? false]));

/** Whether a rating says the same by both versions: the same scale, the same question, the same descriptors. */
function means(one: Criterion | undefined, other: Criterion): boolean {
  return one !== undefined && one.title === other.title && sameJson(one.levels, other.levels);
}

/**
 * The changes that move a reading to another version of its rubric, to be read again. Ratings stay where the criterion
 * reads as it did; where it changed, what was written and quoted stays, and the level has to be given anew. What the
 * new version lacks is left behind, the decision is open, and all of it can be undone like any other step.
 */
export function reReadChanges(before: Rubric, after: Rubric, reading: Reading): Change[] {
  const sameScale = scaleOf(before) === scaleOf(after);
  const old = new Map(before.criteria.map((criterion) => [criterion.id, criterion]));
  const ratings = Object.fromEntries(
    after.criteria.flatMap((criterion): [string, Rating][] => {
      const { id } = criterion;
      const rating = reading.ratings && Object.hasOwn(reading.ratings, id) ? reading.ratings[id] : undefined;
      if (!rating || !old.has(id)) return [];
      if (sameScale && means(old.get(id), criterion)) return [[id, rating]];
      const { code, ...said } = rating;
      return Object.keys(said).length ? [[id, said]] : [];
    }),
  );
  const texts = new Map(before.completion.map(({ id, text }) => [id, text]));
  const intake = Object.fromEntries(
    after.completion.flatMap(({ id, text }): [string, boolean][] => {
      const met = reading.intake && Object.hasOwn(reading.intake, id) ? reading.intake[id] : undefined;
      return met !== undefined && texts.get(id) === text ? [[id, met]] : [];
    }),
  );
  const orNothing = <Value extends object>(value: Value) => (Object.keys(value).length ? value : null);
  return [
    changeTo(reading, ['rubric'], { id: after.id, version: after.version }),
    changeTo(reading, ['ratings'], orNothing(ratings)),
    changeTo(reading, ['intake'], orNothing(intake)),
    changeTo(reading, ['override'], null),
    changeTo(reading, ['lockedAt'], null),
    // A hold outlives its rubric: it is about the evidence.
    ...(reading.state === 'hold' ? [] : [changeTo(reading, ['state'], 'draft')]),
  ].filter((change) => !sameJson(change.before, change.after));
}
