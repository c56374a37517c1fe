import type { Award, Programme } from '../programme/programme.ts';

/** A micro-credential that a candidate has earned, and how. */
export interface EarnedCredential {
  candidate: string;
  microCredential: string;
  /** ISO 8601. */
  decidedAt: string;
  /** The submission's id, for people. */
  submission: string;
}

/** How far a candidate has come on the way to one award. */
export interface AwardProgress {
  candidate: string;
  award: string;
  title: string;
  /** What counts towards the rule, never more than it asks for. */
  earned: number;
  required: number;
  status: 'earned' | 'in progress';
  /** The moment at which the last decision that it took was made; null while it is not earned. */
  earnedAt: string | null;
  /** The decisions that count, oldest first. */
  by: { microCredential: string; submission: string; decidedAt: string }[];
  /** Micro-credentials that still count towards it, in the programme's order. Where the rule leaves a choice, all of them. */
  missing: string[];
}

interface Group {
  ids: string[];
  need: number;
}

/** An award's rule as groups of which so many have to be earned each. */
function groupsOf({ rule }: Award, programme: Pick<Programme, 'stacks'>): Group[] {
  if (rule.type === 'all') return [{ ids: rule.microCredentials, need: new Set(rule.microCredentials).size }];
  if (rule.type === 'n-of') return [{ ids: rule.microCredentials, need: rule.n }];
  return rule.stacks.map((id) => ({
    ids: programme.stacks.find((stack) => stack.id === id)?.microCredentials.map((each) => each.id) ?? [],
    need: rule.n,
  }));
}

/** The first decision on each micro-credential, oldest first; later ones add nothing. */
function firstOfEach(earned: readonly EarnedCredential[]): EarnedCredential[] {
  const inTime = [...earned].sort((one, other) => Date.parse(one.decidedAt) - Date.parse(other.decidedAt));
  const seen = new Set<string>();
  return inTime.filter(({ microCredential }) => {
    if (seen.has(microCredential)) return false;
    seen.add(microCredential);
    return true;
  });
}

/**
 * One candidate's progress towards one award. In each group the oldest decisions count, up to what the rule asks for,
 * so an award is earned at the moment of the decision that completed it and keeps that moment afterwards.
 */
export function progressOf(
  programme: Pick<Programme, 'stacks'>,
  award: Award,
  candidate: string,
  earned: readonly EarnedCredential[],
): AwardProgress {
  const first = firstOfEach(earned.filter((each) => each.candidate === candidate));
  const groups = groupsOf(award, programme);
  const counted = groups.map(({ ids, need }) =>
    first.filter(({ microCredential }) => ids.includes(microCredential)).slice(0, need),
  );
  const required = groups.reduce((sum, { need }) => sum + need, 0);
  const by = firstOfEach(counted.flat());
  const done = counted.every((each, at) => each.length >= (groups[at]?.need ?? 0));
  const open = groups.flatMap(({ ids, need }, at) =>
    (counted[at]?.length ?? 0) >= need
      ? []
      : ids.filter((id) => !first.some((each) => each.microCredential === id)),
  );
  return {
    candidate,
    award: award.id,
    title: award.title,
    earned: counted.reduce((sum, each) => sum + each.length, 0),
    required,
    status: done ? 'earned' : 'in progress',
    earnedAt: done ? (by.at(-1)?.decidedAt ?? null) : null,
    by: by.map(({ microCredential, submission, decidedAt }) => ({ microCredential, submission, decidedAt })),
    missing: [...new Set(open)],
  };
}

/** Every candidate's progress towards every award of a programme: candidates in the order given, awards in the programme's. */
export function awardProgress(
  programme: Pick<Programme, 'stacks' | 'awards'>,
  candidates: readonly string[],
  earned: readonly EarnedCredential[],
): AwardProgress[] {
  const byCandidate = Map.groupBy(earned, (each) => each.candidate);
  return candidates.flatMap((candidate) =>
    programme.awards.map((award) =>
      progressOf(programme, award, candidate, byCandidate.get(candidate) ?? []),
    ),
  );
}
