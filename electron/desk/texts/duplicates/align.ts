import { CERTAIN, SHINGLE } from './fingerprint.ts';

/** Words in common: `length` words of both texts, from `here` and from `there` on. */
export interface Run {
  here: number;
  there: number;
  length: number;
}

/** A place where both texts have the same fingerprint. */
export interface Seed {
  here: number;
  there: number;
}

/** Words that may differ between two runs that are shown as one passage: a name put in, a sentence mended. */
const GAP = 8;

/** A passage that both texts have: the stretches that hold it (`end` exclusive), and how many words are the same. */
export interface Shared {
  here: { start: number; end: number };
  there: { start: number; end: number };
  words: number;
}

/** The longest run of equal words around a seed; null where the fingerprints agree by chance. */
function runAround(
  here: readonly string[],
  there: readonly string[],
  seed: Seed,
  known: readonly boolean[],
): Run | null {
  for (let at = 0; at < SHINGLE; at += 1)
    if (here[seed.here + at] === undefined || here[seed.here + at] !== there[seed.there + at]) return null;
  const agrees = (back: number) =>
    !known[seed.here + back] &&
    here[seed.here + back] !== undefined &&
    here[seed.here + back] === there[seed.there + back];
  let start = 0;
  while (agrees(start - 1)) start -= 1;
  let end = SHINGLE;
  while (agrees(end)) end += 1;
  return { here: seed.here + start, there: seed.there + start, length: end - start };
}

/** The runs that the seeds lead to, each once, in the order of this text. */
function runsOf(
  here: readonly string[],
  there: readonly string[],
  seeds: readonly Seed[],
  known: readonly boolean[],
): Run[] {
  const runs: Run[] = [];
  // The end of the last run on each diagonal: a seed before it lies inside that run.
  const reached = new Map<number, number>();
  for (const seed of [...seeds].sort((one, other) => one.here - other.here)) {
    const diagonal = seed.here - seed.there;
    if (seed.here < (reached.get(diagonal) ?? 0)) continue;
    const run = runAround(here, there, seed, known);
    if (!run) continue;
    reached.set(diagonal, run.here + run.length);
    runs.push(run);
  }
  return runs.sort((one, other) => one.here - other.here || other.length - one.length);
}

/**
 * The passages that two texts share, found from places with the same fingerprint: runs of equal words, joined where
 * only a few words between them differ, and long enough to be no accident.
 * @param known words of this text that many submissions have; a run does not grow into them.
 */
export function sharedPassages(
  here: readonly string[],
  there: readonly string[],
  seeds: readonly Seed[],
  known: readonly boolean[] = [],
): Shared[] {
  const shared: Shared[] = [];
  for (const run of runsOf(here, there, seeds, known)) {
    const last = shared.at(-1);
    // What is covered already, copied to a second place there, is not shown twice.
    if (last && run.here + run.length <= last.here.end) continue;
    const gapHere = last ? run.here - last.here.end : 0;
    const gapThere = last ? run.there - last.there.end : 0;
    if (last && gapHere >= 0 && gapHere <= GAP && gapThere >= 0 && gapThere <= GAP) {
      last.here.end = run.here + run.length;
      last.there.end = run.there + run.length;
      last.words += run.length;
    } else
      shared.push({
        here: { start: run.here, end: run.here + run.length },
        there: { start: run.there, end: run.there + run.length },
        words: run.length,
      });
  }
  return shared.filter(({ words }) => words >= CERTAIN);
}
