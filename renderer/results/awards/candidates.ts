import type { AwardView, EarnedView } from '../../../shared/contract/views.ts';

/** One candidate in one programme: the way to each award, and everything that was earned. */
export interface Candidate {
  programme: string;
  candidate: string;
  awards: AwardView[];
  earned: EarnedView['earned'];
}

export const STANDINGS = ['all', 'earned', 'in progress', 'not begun'] as const;
export type Standing = (typeof STANDINGS)[number];

const keyOf = ({ programme, candidate }: { programme: string; candidate: string }) =>
  JSON.stringify([programme, candidate]);

/** Brings awards and what was earned together, a line for each candidate, in the order of what was earned. */
export function candidatesOf(awards: readonly AwardView[], earned: readonly EarnedView[]): Candidate[] {
  const byCandidate = Map.groupBy(awards, keyOf);
  return earned.map((each) => ({ ...each, awards: byCandidate.get(keyOf(each)) ?? [] }));
}

/** Whether a candidate is looked for: by a part of the code, and by how one award, or any of them, stands. */
export function fits(
  { candidate, awards, earned }: Candidate,
  wanted: { award: string | null; standing: Standing; text: string },
): boolean {
  if (!candidate.toLowerCase().includes(wanted.text.trim().toLowerCase())) return false;
  if (wanted.standing === 'all') return true;
  const looked = awards.filter(({ award }) => wanted.award === null || award === wanted.award);
  if (wanted.standing === 'not begun')
    return wanted.award === null ? earned.length === 0 : looked.every((each) => each.earned === 0);
  if (wanted.standing === 'earned') return looked.some(({ status }) => status === 'earned');
  return looked.some((each) => each.status === 'in progress' && each.earned > 0);
}

const ratio = ({ awards }: Candidate) =>
  Math.max(0, ...awards.map((each) => (each.required === 0 ? 0 : each.earned / each.required)));

export type Order = 'candidate' | 'progress';

/** By code with numbers read as numbers; or who has come furthest first. */
export const ORDERS: Record<Order, (one: Candidate, other: Candidate) => number> = {
  candidate: (one, other) => one.candidate.localeCompare(other.candidate, undefined, { numeric: true }),
  progress: (one, other) =>
    ratio(other) - ratio(one) || other.earned.length - one.earned.length || ORDERS.candidate(one, other),
};
