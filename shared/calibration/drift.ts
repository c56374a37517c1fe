import { type AnchorReading, firstOfEach, type Tallied, tallied } from './against.ts';
import type { CalibrationRules } from './rules.ts';

/** One reading of a seed, and the latest ones up to it together. */
export interface DriftPoint {
  at: string;
  title: string;
  microCredential: string;
  rubric: { id: string; version: string };
  /** Whether this reader's earlier seeds under this rubric were read by another version of it. */
  newVersion: boolean;
  own: Tallied;
  rolling: Tallied;
}

/** What is worth a conversation. */
export type DriftAlert =
  | { about: 'exact'; share: number }
  | { about: 'bias'; bias: number }
  | { about: 'decisions'; titles: string[] };

/** One assessor's readings of seeds over time. */
export interface Drift {
  points: DriftPoint[];
  /** Seeds that are still wanted before the share and the bias are judged; 0 once the window is full. */
  wanted: number;
  alerts: DriftAlert[];
}

/** As on paper: 0.25 is reached by a mean of a quarter, however it was added up. */
const HAIR = 1e-9;

function alertsOf(last: readonly AnchorReading[], rules: CalibrationRules['drift']): DriftAlert[] {
  const alerts: DriftAlert[] = [];
  const { exact, bias } = tallied(last);
  // Of a few seeds the share and the mean say more about luck than about the reader.
  if (last.length >= rules.window) {
    if (exact.share !== null && exact.share * 100 < rules.exact - HAIR)
      alerts.push({ about: 'exact', share: exact.share });
    if (bias.value !== null && Math.abs(bias.value) >= rules.bias - HAIR)
      alerts.push({ about: 'bias', bias: bias.value });
  }
  const wrong = last.filter(({ decisionRight }) => decisionRight === false);
  if (rules.decisions && wrong.length)
    alerts.push({ about: 'decisions', titles: wrong.map(({ title }) => title) });
  return alerts;
}

/**
 * How one assessor's readings of seeds lie beside the definitive ratings, over time: each by itself, and with the
 * latest ones before it. What is told is about the latest ones alone, so that it passes when they do.
 * @param readings all readings of seeds by one assessor.
 */
export function driftOf(readings: readonly AnchorReading[], rules: CalibrationRules['drift']): Drift {
  const seeds = firstOfEach(readings);
  const versions = new Map<string, string>();
  const points = seeds.map((seed, at): DriftPoint => {
    const before = versions.get(seed.rubric.id);
    versions.set(seed.rubric.id, seed.rubric.version);
    return {
      at: seed.at,
      title: seed.title,
      microCredential: seed.microCredential,
      rubric: seed.rubric,
      newVersion: before !== undefined && before !== seed.rubric.version,
      own: tallied([seed]),
      rolling: tallied(seeds.slice(Math.max(0, at + 1 - rules.window), at + 1)),
    };
  });
  return {
    points,
    wanted: Math.max(0, rules.window - seeds.length),
    alerts: alertsOf(seeds.slice(-rules.window), rules),
  };
}
