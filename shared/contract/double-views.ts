import type { Figure } from '../agreement/figure.ts';
import type { NamedFigure } from '../agreement/shown.ts';
import type { Share } from '../agreement/wilson.ts';
import type { DoublePlan } from '../double/plan.ts';

/** How much of a batch is drawn for two readings, why, and what came of it. Counts of submissions. */
export interface Coverage {
  submissions: number;
  drawn: number;
  why: { first: number; random: number; near: number; extra: number };
  /** Both readings are locked. */
  readTwice: number;
  agreed: number;
  /** Waiting for an adjudicator. */
  differ: number;
  settled: number;
}

/** Agreement of first and second readings: shares with Wilson intervals, and one coefficient where it may be shown. */
export interface TwiceAgreement {
  /** Submissions with both readings locked. */
  submissions: number;
  /** Over all criteria that both gave a level. */
  exact: Share;
  adjacent: Share;
  decision: Share;
  alpha: Figure;
  /** Kappas and the like, one step behind the headline. */
  further: NamedFigure[];
  caveats: string[];
}

/** Double reading of one batch. */
export interface DoubleView {
  batch: string;
  plan: DoublePlan | null;
  coverage: Coverage;
  coverageText: string;
  agreement: TwiceAgreement;
  /** By the week in which the later of the two was locked; `week` is its Monday, as `2026-11-23`. */
  weeks: { week: string; submissions: number; exact: Share; decision: Share }[];
  /** By criterion and micro-credential, those that differ most first. */
  criteria: { microCredential: string; criterion: string; exact: Share }[];
  /** What waits for an adjudicator. Whether this person may settle it, the screen of it says. */
  toSettle: { key: string; id: string; candidate: string; microCredential: string; why: string }[];
}
