import type { Agreement } from './agreement.ts';
import { defined, type Figure, notDefined } from './figure.ts';
import { type Share, wilson } from './wilson.ts';

/** With fewer units than this a coefficient says more about luck than about readers. */
const FEWEST_UNITS = 10;

/** The caveat for an interval over the criteria of the same submissions. */
export const CRITERIA_CAVEAT =
  'Ratings within one submission are not independent: the true interval is wider than this one.';

/** A figure under its name. */
export type NamedFigure = { label: string; value: Figure };

/** What a screen may show of an agreement. */
export type Shown = {
  /** The headline: percent agreement with its interval, and one coefficient. */
  exact: Share;
  decision: Share | null;
  alphaOrdinal: Figure;
  /** One step further in. */
  exactOrAdjacent: Share;
  coefficients: (NamedFigure & { figure: string })[];
  pairs: { a: string; b: string; n: number; kappa: Figure; linear: Figure; quadratic: Figure }[];
  /** Why no coefficient is shown, or null. */
  heldBack: string | null;
  /** Sentences that belong beside the intervals. */
  caveats: string[];
};

/**
 * Why coefficients are held back for this many units with two or more ratings, or null when they may be shown.
 * Counts and intervals are shown in any case.
 */
export function heldBack(units: number): string | null {
  if (units >= FEWEST_UNITS) return null;
  const have = units === 0 ? 'none has' : units === 1 ? 'only 1 has' : `only ${units} have`;
  return `held back: coefficients need ${FEWEST_UNITS} units with two or more ratings, and ${have} them so far`;
}

/**
 * What a screen shows of an agreement: counts and intervals always, coefficients only from 10 units with two or more
 * ratings on (for a pair of raters: 10 units that both rated), otherwise the reason in their place.
 * `overCriteria` adds the caveat for units that are criteria of the same submissions.
 */
export function shown(agreement: Agreement, { overCriteria = false } = {}): Shown {
  const { alpha, ac2 } = agreement;
  const reasons = new Map(agreement.notDefined.map(({ figure, reason }) => [figure, reason]));
  const held = heldBack(agreement.pairableUnits);
  const figure = (path: string, value: number | null, hold = held): Figure => {
    if (hold !== null) return notDefined(hold);
    return value === null ? notDefined(reasons.get(path) ?? 'not defined') : defined(value);
  };
  const line = (path: string, label: string, value: number | null) => ({
    figure: path,
    label,
    value: figure(path, value),
  });
  return {
    exact: agreement.exact,
    decision: agreement.decision,
    alphaOrdinal: figure('alpha.ordinal', alpha.ordinal),
    exactOrAdjacent: agreement.exactOrAdjacent,
    coefficients: [
      line('alpha.nominal', "Krippendorff's alpha, nominal", alpha.nominal),
      line('alpha.interval', "Krippendorff's alpha, interval", alpha.interval),
      line('alpha.ratio', "Krippendorff's alpha, ratio", alpha.ratio),
      line('fleiss', "Fleiss' kappa", agreement.fleiss),
      line('ac1', "Gwet's AC1", agreement.ac1),
      line('ac2.linear', "Gwet's AC2, linear", ac2.linear),
      line('ac2.quadratic', "Gwet's AC2, quadratic", ac2.quadratic),
    ],
    pairs: agreement.pairs.map(({ a, b, n, kappa, linear, quadratic }, at) => ({
      a,
      b,
      n,
      kappa: figure(`pairs[${at}].kappa`, kappa, heldBack(n)),
      linear: figure(`pairs[${at}].linear`, linear, heldBack(n)),
      quadratic: figure(`pairs[${at}].quadratic`, quadratic, heldBack(n)),
    })),
    heldBack: held,
    caveats: [...(overCriteria ? [CRITERIA_CAVEAT] : []), ...agreement.notes],
  };
}

/** The kappas of one pair of raters by their names: one step behind the headline. */
export const kappasOf = (pair: Shown['pairs'][number]): NamedFigure[] => [
  { label: "Cohen's kappa", value: pair.kappa },
  { label: "Cohen's kappa, linear weights", value: pair.linear },
  { label: "Cohen's kappa, quadratic weights", value: pair.quadratic },
];

/** A share between 0 and 1 as whole per cent: `47 %`. */
export const percent = (share: number): string => `${Math.round(share * 100)} %`;

/**
 * How many of the readings chose a level, and what that says about the share in the long run:
 * "9 of 12 chose Demonstrated. With 12 readings the true share may lie between 47 % and 91 %."
 * @throws RangeError unless both are whole numbers with 0 <= count <= total
 */
export function sentence(count: number, total: number, label: string): string {
  const range = wilson(count, total);
  if (range === null) return 'No one has chosen yet.';
  const readings = total === 1 ? '1 reading' : `${total} readings`;
  return `${count} of ${total} chose ${label}. With ${readings} the true share may lie between ${percent(range.low)} and ${percent(range.high)}.`;
}

/**
 * Percent agreement in words, under its own name and never without its interval:
 * "Percent agreement (exact): 80 %, 8 of 10 pairs of readings; 95 % interval 49 % to 94 %."
 */
export function percentAgreement(kind: 'exact' | 'exact or adjacent' | 'decision', share: Share): string {
  if (share.share === null || share.low === null || share.high === null)
    return `Percent agreement (${kind}): no unit has two or more ratings yet.`;
  const pairs = share.n === 1 ? 'pair' : 'pairs';
  return `Percent agreement (${kind}): ${percent(share.share)}, ${share.count} of ${share.n} ${pairs} of readings; 95 % interval ${percent(share.low)} to ${percent(share.high)}.`;
}
