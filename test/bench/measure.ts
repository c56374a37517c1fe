/** One line of the bench table: what was measured, what it is held against, and the first as a share of the second. */
export type BenchRow = {
  name: string;
  ours: string;
  theirs: string;
  /** Ours over theirs; `-` where nothing else was measured. */
  ratio: string;
  /** What the ratio, or the time, is held to. */
  bound: string;
  /** Each single figure that the line is made of, by what it is; for the file that is kept, not for the table. */
  samples?: Record<string, readonly number[]>;
};

/** How large the measurements are: 1 for the sizes that the bounds speak of. */
export interface Scale {
  scale: number;
}

/** Milliseconds of one run. */
export async function timed(run: () => unknown): Promise<number> {
  const start = performance.now();
  await run();
  return performance.now() - start;
}

/** The middle of some figures. */
export function middle(figures: readonly number[]): number {
  return [...figures].sort((a, b) => a - b)[Math.floor(figures.length / 2)] ?? Number.NaN;
}

/** Two things in turn, so that a busy machine slows both alike; the middle time of each, in milliseconds. */
export async function inTurn(
  rounds: number,
  ours: (round: number) => unknown,
  theirs: (round: number) => unknown,
): Promise<{ ours: number; theirs: number }> {
  const times = { ours: [] as number[], theirs: [] as number[] };
  for (let round = 0; round < rounds; round += 1) {
    times.ours.push(await timed(() => ours(round)));
    times.theirs.push(await timed(() => theirs(round)));
  }
  return { ours: middle(times.ours), theirs: middle(times.theirs) };
}

/** Milliseconds for a table: three figures are enough. */
export function ms(value: number): string {
  return value >= 10_000 ? `${(value / 1000).toFixed(1)} s` : `${Number(value.toPrecision(3))} ms`;
}

/** A line that compares two times, in milliseconds, and the largest ratio allowed. */
export function compared(
  name: string,
  times: { ours: number; theirs: number },
  against: string,
  most: number,
): BenchRow {
  return {
    name,
    ours: ms(times.ours),
    theirs: `${ms(times.theirs)} (${against})`,
    ratio: (times.ours / times.theirs).toFixed(2),
    bound: `<= ${most} x`,
  };
}

/** A line for one time, in milliseconds, with nothing beside it. */
export function alone(name: string, time: number, most: number): BenchRow {
  return { name, ours: ms(time), theirs: '-', ratio: '-', bound: `<= ${most} ms` };
}

/** A line that says why something could not be measured here. */
export function skipped(name: string, why: string): BenchRow {
  return { name, ours: 'skipped', theirs: why, ratio: '-', bound: '' };
}
