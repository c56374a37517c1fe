import { ac1, ac2 } from './ac.ts';
import { type Figure, NO_PAIRS, NO_RATINGS } from './figure.ts';
import { fleissKappa } from './fleiss.ts';
import { alphas } from './krippendorff.ts';
import { levelFinder, listed } from './levels.ts';
import { pairKappas } from './pairs.ts';
import { RatingsError } from './ratings-error.ts';
import { type Shares, shares } from './shares.ts';
import type { RatingsTable } from './table.ts';
import { pairable, type Tally, tallyOf } from './tally.ts';
import { linearWeights, quadraticWeights } from './weights.ts';

/**
 * How well raters agree: the answer of `touchstone agreement --json`. Every figure is a number or null, and for each
 * null `notDefined` names the figure by its path in this answer (`alpha.ratio`, `pairs[0].kappa`) with the reason.
 */
export type Agreement = Shares & {
  /** Units and raters with at least one rating. */
  units: number;
  raters: number;
  /** The scale from low to high. */
  levels: string[];
  /** Ratings in units with two or more of them: the n of Krippendorff's alpha. */
  pairable: number;
  /** Units with two or more ratings: what the screens count before they show a coefficient. */
  pairableUnits: number;
  /** Every two raters but those that were set apart, over the `n` units that both rated. */
  pairs: {
    a: string;
    b: string;
    n: number;
    kappa: number | null;
    linear: number | null;
    quadratic: number | null;
  }[];
  fleiss: number | null;
  alpha: Record<'nominal' | 'ordinal' | 'interval' | 'ratio', number | null>;
  ac1: number | null;
  ac2: Record<'linear' | 'quadratic', number | null>;
  notDefined: { figure: string; reason: string }[];
  /** What a reader of the figures should know, in sentences. */
  notes: string[];
};

/** Past this many pairs (447 raters) a list of pairs is of no use to anyone, and it grows with the square. */
const MOST_PAIRS = 100_000;
/** Each pair has a table of levels by levels. Past this many cells in all, the wait is minutes. */
const MOST_CELLS = 500_000_000;

const SHARED_READINGS =
  'Units with more than two ratings make several pairs of readings that are not independent: the true intervals are wider than those given.';

function passingLevel(table: RatingsTable, passing: string | undefined): number | null {
  if (passing === undefined) return null;
  const level = levelFinder({ labels: table.levels, values: table.values })(passing.trim().normalize('NFC'));
  if (level < 0)
    throw new RatingsError(
      `the passing level "${passing}" is not one of the levels ${listed(table.levels) || '(there are none)'}`,
    );
  return level;
}

/** Turns figures into numbers and nulls, and remembers why a null is one. */
function collector() {
  const reasons: Agreement['notDefined'] = [];
  const value = (figure: string, { value, reason }: Figure): number | null => {
    if (reason !== null) reasons.push({ figure, reason });
    return value;
  };
  const values = <Name extends string>(group: string, figures: Record<Name, Figure>) =>
    Object.fromEntries(
      Object.entries<Figure>(figures).map(([name, figure]) => [name, value(`${group}.${name}`, figure)]),
    ) as Record<Name, number | null>;
  return { reasons, value, values };
}

function sharesWithReasons(tally: Tally, passing: number | null, reasons: Agreement['notDefined']): Shares {
  const found = shares(tally, passing);
  const reason = tally.sizes.length === 0 ? NO_RATINGS : NO_PAIRS;
  for (const [figure, share] of Object.entries(found))
    if (share === null) reasons.push({ figure, reason: 'not defined: no passing level was given' });
    else if (share.n === 0) reasons.push({ figure, reason });
  return found;
}

/**
 * Every agreement figure of a ratings table, whatever the number of units: holding figures back where there are few is
 * the screens' business (`shown.ts`). `passing` is the label of the lowest level that passes.
 * Raters `apart` are compared with nobody one by one: they enter every other figure.
 * @throws RatingsError when `passing` is not one of the table's levels
 */
export function agreementOf(
  table: RatingsTable,
  { passing, apart }: { passing?: string; apart?: ReadonlySet<string> } = {},
): Agreement {
  const tally = tallyOf(table);
  const k = table.levels.length;
  const { reasons, value, values } = collector();
  const found = sharesWithReasons(tally, passingLevel(table, passing), reasons);
  const compared = table.raters.flatMap((rater, at) => (apart?.has(rater) ? [] : [at]));
  const pairs = (compared.length * (compared.length - 1)) / 2;
  const tooMany = pairs > MOST_PAIRS || pairs * k * k > MOST_CELLS;
  if (tooMany)
    reasons.push({
      figure: 'pairs',
      reason: `not listed: ${compared.length} raters make ${pairs} pairs, too many to compare one by one on ${k} levels`,
    });
  const paired = pairable(tally);
  return {
    units: table.units.length,
    raters: table.raters.length,
    levels: [...table.levels],
    pairable: paired.reduce((sum, { m, units }) => sum + m * units, 0),
    pairableUnits: paired.reduce((sum, { units }) => sum + units, 0),
    ...found,
    pairs: (tooMany ? [] : pairKappas(table, compared)).map(({ a, b, n, ...kappas }, at) => ({
      a,
      b,
      n,
      ...values(`pairs[${at}]`, kappas),
    })),
    fleiss: value('fleiss', fleissKappa(tally)),
    alpha: values('alpha', alphas(tally, table.values)),
    ac1: value('ac1', ac1(tally)),
    ac2: values('ac2', { linear: ac2(tally, linearWeights(k)), quadratic: ac2(tally, quadraticWeights(k)) }),
    notDefined: reasons,
    notes: [...table.notes, ...(paired.some(({ m }) => m > 2) ? [SHARED_READINGS] : [])],
  };
}
