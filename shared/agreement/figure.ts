/** A coefficient, or the reason why there is none. Never NaN: what is not defined says so in words. */
export type Figure = { value: number; reason: null } | { value: null; reason: string };

/** Chance-corrected figures compare with chance, and chance knows no disagreement when nothing varies. */
export const NO_VARIATION = 'not defined: every rating is the same';
/** As above, where the only rating that differs stands alone in its unit and has nothing to agree with. */
export const NO_PAIRED_VARIATION =
  'not defined: every rating in the units with two or more ratings is the same';
export const NO_PAIRS = 'not defined: no unit has two or more ratings';
export const NO_RATINGS = 'not defined: there are no ratings';

/** A figure that is defined. */
export const defined = (value: number): Figure => ({ value, reason: null });

/** A figure that is not defined, with the reason as a person should read it. */
export const notDefined = (reason: string): Figure => ({ value: null, reason });
