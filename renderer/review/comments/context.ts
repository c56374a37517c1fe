import type { Rating } from '../../../shared/reading/reading.ts';
import type { Criterion, Rubric } from '../../../shared/rubric/rubric.ts';
import { isLevel, levelLabel, passingLevel, rankOf } from '../../../shared/rubric/scale.ts';
import type { CommentContext } from './useCommentMenu.ts';

/** The passage that was quoted last for a criterion. */
function lastQuote(rating: Rating | undefined): string | undefined {
  const quotes = Object.values(rating?.evidence ?? {}).flatMap(({ selector }) =>
    'exact' in selector ? selector.exact : [],
  );
  return quotes.at(-1);
}

/** Which comments fit the feedback on a criterion, and what is filled into them. */
export function contextOf(rubric: Rubric, criterion: Criterion, rating: Rating | undefined): CommentContext {
  const code = rating?.code;
  const level = code !== undefined && isLevel(rubric, code) ? code : null;
  const next = level === null ? undefined : rubric.scale[rankOf(rubric, level) + 1];
  return {
    place: { microCredential: rubric.microCredential, criterion: criterion.id, level },
    facts: {
      criterion: criterion.title,
      level: level === null ? undefined : levelLabel(rubric, level),
      passing: levelLabel(rubric, passingLevel(rubric)),
      missing: next && criterion.levels[next.code],
      quote: lastQuote(rating),
    },
  };
}

/** Which comments fit the overall feedback. */
export function overallContext(rubric: Rubric): CommentContext {
  return {
    place: { microCredential: rubric.microCredential, criterion: null, level: null },
    facts: { passing: levelLabel(rubric, passingLevel(rubric)) },
  };
}
