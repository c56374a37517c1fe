import type { Problem } from '../../../shared/batch/problem.ts';

/** Problems of one kind that are listed, by how much they matter: that all have left before is not told 100,000 times. */
const LISTED: Record<Problem['severity'], number> = { block: 10_000, warn: 10_000, info: 1000 };

/** Gathers problems, the same kind up to a limit, and counts all of them. */
export class Findings {
  readonly counts: Record<string, number> = {};
  private readonly listed: Problem[] = [];

  add(problem: Problem): void {
    const count = (this.counts[problem.code] ?? 0) + 1;
    this.counts[problem.code] = count;
    if (count <= LISTED[problem.severity]) this.listed.push(problem);
  }

  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.add(problem);
  }

  /** What was found, with a line for each kind of which there is more than is listed. */
  get problems(): Problem[] {
    const listed: Record<string, { severity: Problem['severity']; count: number }> = {};
    for (const { code, severity } of this.listed) {
      listed[code] ??= { severity, count: 0 };
      listed[code].count += 1;
    }
    const more = Object.entries(listed).flatMap(([code, { severity, count }]) => {
      const rest = (this.counts[code] ?? 0) - count;
      return rest > 0 ? [{ severity, code, where: '', message: `There are ${rest} more of this kind.` }] : [];
    });
    return [...this.listed, ...more];
  }
}

/** A problem that concerns an export as a whole. */
export function general(severity: Problem['severity'], code: string, message: string): Problem {
  return { severity, code, where: '', message };
}
