import type { ReadingContent } from '../reading/command.ts';
import type { Rating, Reading } from '../reading/reading.ts';
import type { Comparison } from './compare.ts';

/** The rating of the one who said more about the criterion. */
function fuller(one: Rating | undefined, other: Rating | undefined): Rating | undefined {
  const said = (rating: Rating | undefined) =>
    (rating?.note?.length ?? 0) + Object.keys(rating?.evidence ?? {}).length;
  return said(other) > said(one) ? other : one;
}

/**
 * What an adjudication starts from: what both readers agree on. Where they differ nothing is put in: the third person
 * decides, and no middle is taken.
 */
export function agreedContent(comparison: Comparison, first: Reading, second: Reading): ReadingContent {
  const ratings = comparison.criteria
    .filter(({ differs, codes }) => !differs && codes[0] !== undefined)
    .flatMap(({ id }) => {
      const rating = fuller(first.ratings?.[id], second.ratings?.[id]);
      return rating ? [[id, rating] as const] : [];
    });
  const intake = Object.entries(first.intake ?? {}).filter(([id, met]) => second.intake?.[id] === met);
  return {
    ...(ratings.length ? { ratings: Object.fromEntries(ratings) } : {}),
    ...(intake.length ? { intake: Object.fromEntries(intake) } : {}),
    ...(first.overall && !comparison.decisionDiffers ? { overall: first.overall } : {}),
  };
}
