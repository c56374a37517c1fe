import type { Comparison } from '../double/compare.ts';
import type { Decision, Reading } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** One locked reading beside the others, with the decision that it came to. */
export interface ReadingSide {
  reading: Reading;
  rubric: Rubric;
  decision: Decision | null;
}

/** A submission as an adjudicator sees it: the locked readings, and nobody's draft. */
export interface AdjudicationView {
  key: string;
  id: string;
  batch: string;
  candidate: string;
  microCredential: { id: string; title: string };
  attempt: number;
  /** Titles of the artifacts by path, to name where a quotation stands. */
  artifacts: Record<string, string>;
  sides: ReadingSide[];
  /** What the comparison of the two found; null where a submission is read once, or not both are locked. */
  comparison: Comparison | null;
  /** The adjudication of whoever looks, begun or not yet begun, with its rubric; null where it is not theirs to settle. */
  mine: { reading: Reading; rubric: Rubric } | null;
  /** Why it is not theirs. */
  notMine: string | null;
}
