import { NO_PAIRED_VARIATION, NO_PAIRS, NO_RATINGS, NO_VARIATION } from './figure.ts';
import { levelsUsed, pairable, type Tally } from './tally.ts';

/**
 * Why no chance-corrected figure of many readers can be given for these ratings, or null when one can: there are no
 * ratings, none has a partner, or all those that have one are the same. Without variation there is nothing that
 * chance could have got wrong, so the figure is neither 0 nor 1: it is not there.
 */
export function undefinedBecause(tally: Tally): string | null {
  if (tally.sizes.length === 0) return NO_RATINGS;
  const paired = pairable(tally);
  if (paired.length === 0) return NO_PAIRS;
  if (levelsUsed(tally.k, paired) > 1) return null;
  return levelsUsed(tally.k, tally.sizes) > 1 ? NO_PAIRED_VARIATION : NO_VARIATION;
}
