import type { Figure } from '../agreement/figure.ts';
import { type Share, shareOf } from '../agreement/wilson.ts';
import type { Decision } from '../reading/reading.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { Anchor } from './anchor.ts';
import { besides, biasOf, decisionBy, definitiveOf } from './figures.ts';

/** One criterion as a reader rated it beside the definitive rating: positions on the scale, 0 the lowest level. */
export interface Beside {
  criterion: string;
  given: number;
  definitive: number;
}

/** One assessor's reading of an anchor, held against the definitive ratings. */
export interface AnchorReading {
  assessor: string;
  anchor: string;
  title: string;
  microCredential: string;
  rubric: { id: string; version: string };
  /** When it was locked; ISO 8601. */
  at: string;
  /** Criteria that both have a level for. States of the evidence are no levels. */
  pairs: Beside[];
  /** Whether it decides as the definitive ratings do; null where those decide nothing. */
  decisionRight: boolean | null;
}

/**
 * Holds a reading against an anchor.
 * @param rubric the version that both are made by.
 * @param given criterion -> code, and the decision that the reading came to.
 */
export function against(
  rubric: Rubric,
  anchor: Anchor,
  given: { assessor: string; at: string; ratings: Record<string, string>; decision: Decision | null },
): AnchorReading {
  const definitive = definitiveOf(anchor);
  const decision = decisionBy(rubric, definitive);
  return {
    assessor: given.assessor,
    anchor: anchor.id,
    title: anchor.title,
    microCredential: anchor.microCredential,
    rubric: { id: rubric.id, version: rubric.version },
    at: given.at,
    pairs: besides(rubric, given.ratings, definitive),
    decisionRight: decision === null ? null : given.decision === decision,
  };
}

/** What several readings of anchors come to. */
export interface Tallied {
  anchors: number;
  ratings: number;
  /** Ratings at the definitive level. */
  exact: Share;
  /** Mean of (reader - definitive), in levels, the sign kept. */
  bias: Figure;
  /** The farthest that a rating lies from the definitive one, in levels; 0 where there are none. */
  apart: number;
  /** Decisions that are the definitive ones. */
  decisions: Share;
}

/** Adds up readings of anchors, of one assessor or of several. */
export function tallied(readings: readonly AnchorReading[]): Tallied {
  const pairs = readings.flatMap((each) => each.pairs);
  const decided = readings.filter(({ decisionRight }) => decisionRight !== null);
  return {
    anchors: readings.length,
    ratings: pairs.length,
    exact: shareOf(pairs.filter(({ given, definitive }) => given === definitive).length, pairs.length),
    bias: biasOf(pairs),
    apart: pairs.reduce((most, { given, definitive }) => Math.max(most, Math.abs(given - definitive)), 0),
    decisions: shareOf(decided.filter(({ decisionRight }) => decisionRight).length, decided.length),
  };
}

/** Earliest first; what was locked in the same moment in the order of the anchors' ids. */
export const inTime = (one: AnchorReading, other: AnchorReading): number =>
  Date.parse(one.at) - Date.parse(other.at) || (one.anchor < other.anchor ? -1 : 1);

/** The first reading of each anchor: who has seen the definitive ratings, or thought about it before, rates from memory. */
export function firstOfEach(readings: readonly AnchorReading[]): AnchorReading[] {
  const seen = new Set<string>();
  return readings.toSorted(inTime).filter(({ anchor }) => !seen.has(anchor) && seen.add(anchor));
}
