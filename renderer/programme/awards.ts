import type { Award, Programme } from '../../shared/programme/programme.ts';

/** The ids that an award's rule names; for a rule by stacks, everything in them. */
export function microCredentialsOf(programme: Programme, { rule }: Award): string[] {
  if (rule.type !== 'per-stack') return rule.microCredentials;
  return programme.stacks
    .filter((stack) => rule.stacks.includes(stack.id))
    .flatMap((stack) => stack.microCredentials.map(({ id }) => id));
}

/** The awards that a micro-credential counts for. */
export function awardsOf(programme: Programme, microCredential: string): Award[] {
  return programme.awards.filter((award) => microCredentialsOf(programme, award).includes(microCredential));
}
