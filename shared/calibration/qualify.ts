import { type AnchorReading, firstOfEach, type Tallied, tallied } from './against.ts';
import type { CalibrationRules } from './rules.ts';

/** A condition for qualifying, and whether it is met. */
export interface Gate {
  gate: 'anchors' | 'ratings' | 'exact' | 'apart' | 'decisions';
  met: boolean;
}

/** Where one assessor stands. */
export interface Qualification {
  /** `more`: too few anchors or ratings to say anything yet. */
  standing: 'qualified' | 'not-yet' | 'more';
  gates: Gate[];
  /** What counts: the latest readings that are enough, so that a new set of anchors is a new beginning. */
  counted: AnchorReading[];
  figures: Tallied;
}

/** The latest first readings of anchors that are enough by the rules; all of them where they are not enough. */
function enough(readings: readonly AnchorReading[], rules: CalibrationRules['qualifying']): AnchorReading[] {
  const counted: AnchorReading[] = [];
  let ratings = 0;
  for (const reading of firstOfEach(readings).reverse()) {
    if (counted.length >= rules.anchors && ratings >= rules.ratings) break;
    counted.push(reading);
    ratings += reading.pairs.length;
  }
  return counted.reverse();
}

/** Percentages are compared as they are written down: 80 is met by 4 of 5, whatever a division makes of it. */
const reaches = (share: number | null, percent: number) => share !== null && share * 100 >= percent - 1e-9;

/**
 * Whether an assessor qualifies: by the first reading of each anchor, over the latest anchors that are enough.
 * @param readings all readings of qualification anchors by one assessor.
 */
export function qualificationOf(
  readings: readonly AnchorReading[],
  rules: CalibrationRules['qualifying'],
): Qualification {
  const counted = enough(readings, rules);
  const figures = tallied(counted);
  const { decisions } = figures;
  const gates: Gate[] = [
    { gate: 'anchors', met: figures.anchors >= rules.anchors },
    { gate: 'ratings', met: figures.ratings >= rules.ratings },
    { gate: 'exact', met: reaches(figures.exact.share, rules.exact) },
    { gate: 'apart', met: figures.ratings > 0 && figures.apart <= rules.apart },
    ...(rules.decisions
      ? [{ gate: 'decisions' as const, met: decisions.n > 0 && decisions.count === decisions.n }]
      : []),
  ];
  const standing = gates.every(({ met }) => met)
    ? 'qualified'
    : gates.some(({ gate, met }) => !met && (gate === 'anchors' || gate === 'ratings'))
      ? 'more'
      : 'not-yet';
  return { standing, gates, counted, figures };
}
