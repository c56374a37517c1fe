import type { Problem } from '../../../shared/batch/problem.ts';

/** Problems of one kind that are listed; a library in which ten thousand are unread is not told ten thousand times. */
const LISTED = 10_000;

/** Gathers problems, the same kind up to a limit, and counts all of them. */
export class Findings {
  readonly counts: Record<string, number> = {};
  private readonly listed: Problem[] = [];

  add(problem: Problem): void {
    const count = (this.counts[problem.code] ?? 0) + 1;
    this.counts[problem.code] = count;
    if (count <= LISTED) this.listed.push(problem);
  }

  addAll(problems: readonly Problem[]): void {
    for (const problem of problems) this.add(problem);
  }

  /** What was found, with a line for each kind of which there is more than is listed. */
  get problems(): Problem[] {
    const more = Object.entries(this.counts).filter(([, count]) => count > LISTED);
    return [
      ...this.listed,
      ...more.map(([code, count]): Problem => {
        const severity = this.listed.find((each) => each.code === code)?.severity ?? 'info';
        return { severity, code, where: '', message: `There are ${count - LISTED} more of this kind.` };
      }),
    ];
  }
}

/** A problem that concerns an export as a whole. */
export function general(severity: Problem['severity'], code: string, message: string): Problem {
  return { severity, code, where: '', message };
}
