import type { Rubric } from '../rubric/rubric.ts';

/** What a line of fast entry says so far. */
export interface EntryLine {
  participant: string;
  ratings: Record<string, string>;
  /** The criterion whose digit comes next; null when all are there. */
  next: string | null;
  /** Why the line cannot be taken as it is, in a sentence; null when it can, once it is whole. */
  problem: string | null;
}

/**
 * Reads a line of fast entry: a participant's code, a space, then one digit for each criterion in the rubric's order:
 * 1 for the lowest level, `-` or `.` for none. Spaces between digits are free: "AS-07 3321 3332".
 * @param participants the codes of the session; one is found whatever its case.
 */
export function readEntry(line: string, rubric: Rubric, participants: readonly string[]): EntryLine {
  const [first = '', ...rest] = line.trim().split(/\s+/);
  const participant = participants.find((code) => code.toLowerCase() === first.toLowerCase()) ?? first;
  const digits = [...rest.join('')];
  const ratings: Record<string, string> = {};
  const { criteria, scale } = rubric;
  let problem: string | null = null;
  if (first && !participants.includes(participant)) problem = `${first} is not among the participants.`;
  digits.forEach((digit, at) => {
    const criterion = criteria[at];
    if (problem) return;
    if (!criterion) {
      problem = `There are ${criteria.length} criteria, and more digits than that.`;
      return;
    }
    if (digit === '-' || digit === '.') return;
    const level = /^\d$/.test(digit) ? scale[Number(digit) - 1] : undefined;
    if (level) ratings[criterion.id] = level.code;
    else problem = `${criterion.id}: ${digit} is no level. Give 1 to ${scale.length}, or - for none.`;
  });
  return { participant, ratings, next: criteria[digits.length]?.id ?? null, problem };
}

/** Ratings as the digits that they are entered by. */
export function digitsOf(rubric: Rubric, ratings: Record<string, string>): string {
  return rubric.criteria
    .map(({ id }) => {
      const rank = rubric.scale.findIndex(({ code }) => code === ratings[id]);
      return rank < 0 ? '-' : String(rank + 1);
    })
    .join('');
}
