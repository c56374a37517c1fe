/** What one finished reading shows of its reader: ranks of its levels, the hour, the minutes at work. */
export interface OwnReading {
  /** Positions on the scale from 0 to 1, of the criteria that have a level. */
  levels: number[];
  /** ISO 8601. */
  at: string;
  minutes: number | null;
}

/** A private note on one's own consistency. `share` is of the scale, `factor` of the earlier pace. */
export type OwnNote =
  | { kind: 'always-same'; readings: number }
  | { kind: 'severity'; direction: 'stricter' | 'milder'; share: number }
  | { kind: 'pace'; direction: 'faster' | 'slower'; factor: number };

/** A longer break than this begins another session. Milliseconds. */
const BREAK = 45 * 60 * 1000;
/** Fewer readings than this say nothing. */
const LEAST = 5;

const mean = (values: readonly number[]) => values.reduce((sum, value) => sum + value, 0) / values.length;

/** The middle value; of an even number, the mean of the two in the middle. Null of none. */
export function median(values: readonly number[]): number | null {
  const sorted = values.toSorted((a, b) => a - b);
  const high = sorted[Math.floor(sorted.length / 2)];
  const low = sorted[Math.floor((sorted.length - 1) / 2)];
  return high === undefined || low === undefined ? null : (low + high) / 2;
}

/** The readings of the session that is under way: those since the last long break. In order of time. */
export function thisSession(readings: readonly OwnReading[]): OwnReading[] {
  const ordered = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const begin = ordered.findLastIndex((reading, at) => {
    const earlier = ordered[at - 1];
    return !earlier || Date.parse(reading.at) - Date.parse(earlier.at) > BREAK;
  });
  return ordered.slice(Math.max(0, begin));
}

/**
 * What a reader might want to notice about the last readings: every criterion at one level in each of the last six;
 * the later half of the session a quarter of the scale apart from the earlier, or twice as fast or slow.
 * Questions to oneself, not findings: the submissions may well differ.
 */
export function ownNotes(readings: readonly OwnReading[]): OwnNote[] {
  const notes: OwnNote[] = [];
  const ordered = readings.toSorted((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const flat = ordered.findLastIndex(({ levels }) => levels.length < 3 || new Set(levels).size > 1);
  const same = ordered.length - 1 - flat;
  if (same >= LEAST + 1) notes.push({ kind: 'always-same', readings: same });

  const session = thisSession(ordered);
  if (session.length < 2 * LEAST) return notes;
  const early = session.slice(0, -LEAST);
  const late = session.slice(-LEAST);
  const severity = (part: readonly OwnReading[]) => mean(part.flatMap(({ levels }) => levels));
  const shift = severity(late) - severity(early);
  if (Math.abs(shift) >= 0.25)
    notes.push({ kind: 'severity', direction: shift < 0 ? 'stricter' : 'milder', share: Math.abs(shift) });
  const pace = (part: readonly OwnReading[]) => median(part.flatMap(({ minutes }) => minutes ?? []));
  const [before, after] = [pace(early), pace(late)];
  if (before && after && (after / before <= 0.5 || after / before >= 2))
    notes.push({ kind: 'pace', direction: after < before ? 'faster' : 'slower', factor: after / before });
  return notes;
}
