/** The rater that a hand is in open data: one within its unit, and the same in no other. `level` and `hand` count from 1. */
export const handName = (unit: string, level: number, hand: number): string =>
  `hand-${unit}-${level}-${hand}`;

/** Whether a rater of open data is a hand that was counted for this unit, and no reader. */
export function isHand(rater: string, unit: string): boolean {
  const start = `hand-${unit}-`;
  return rater.startsWith(start) && /^\d+-\d+$/.test(rater.slice(start.length));
}
