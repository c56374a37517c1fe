/** Where a seed is hidden: after so many of the submissions it was drawn among. */
export interface SeedPlace {
  anchor: string;
  /** Position, from 0, of the submission that it follows. */
  after: number;
}

/**
 * Draws where seeds are hidden: one in so many, never the first and never two in a row. The submissions are taken in
 * runs of `every - 1`; each run is followed by a seed at a place that the hash of seed and run gives. Where there are
 * fewer anchors than runs, the hash gives which runs have one. The same seed draws the same places.
 * @param about.submissions how many submissions there are to hide seeds among.
 * @param about.anchors ids of the anchors that may be seeds; each is used once.
 * @param about.every of so many in the queue one is a seed; 2 or more.
 * @param hash SHA-256 of a text, in hex.
 */
export function drawSeeds(
  about: { submissions: number; anchors: readonly string[]; every: number; seed: string },
  hash: (text: string) => string,
): SeedPlace[] {
  const run = about.every - 1;
  const drawn = (what: string) => hash(`${about.seed}\n${what}`);
  const byHash = <Of>(all: readonly Of[], name: (one: Of) => string): Of[] => {
    const hashes = new Map(all.map((one) => [one, drawn(name(one))]));
    return all.toSorted((a, b) => ((hashes.get(a) ?? '') < (hashes.get(b) ?? '') ? -1 : 1));
  };
  const runs = Array.from({ length: Math.floor(about.submissions / run) }, (_, at) => at);
  const anchors = byHash([...new Set(about.anchors)], (anchor) => `anchor ${anchor}`);
  return byHash(runs, (at) => `run ${at}`)
    .slice(0, anchors.length)
    .sort((a, b) => a - b)
    .map((at, place) => ({
      anchor: anchors[place] ?? '',
      // At least one submission of its own run stands before it, so the seed of the run before is never its neighbour.
      after: at * run + (Number.parseInt(drawn(`place ${at}`).slice(0, 8), 16) % run),
    }));
}

/**
 * Takes out of each reader's part the seeds that would follow another seed directly: what was apart in the batch may
 * come together when the batch is shared out.
 * @param part ids in the order in which they are read.
 * @returns the part, and the seeds that were taken out of it.
 */
export function apart(
  part: readonly string[],
  seeds: ReadonlySet<string>,
): { part: string[]; out: string[] } {
  const kept: string[] = [];
  const out: string[] = [];
  for (const id of part) {
    const last = kept.at(-1);
    if (seeds.has(id) && (last === undefined || seeds.has(last))) out.push(id);
    else kept.push(id);
  }
  return { part: kept, out };
}
