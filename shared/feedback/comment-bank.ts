import { z } from 'zod';

/** A comment that fits a criterion and a level; null where it fits any. `{…}` in its text is filled in on use. */
export const BankComment = z.object({
  microCredential: z.string().max(40).nullable().default(null),
  criterion: z.string().max(40).nullable().default(null),
  level: z.string().max(40).nullable().default(null),
  text: z.string().trim().min(1).max(10_000),
});
export type BankComment = z.infer<typeof BankComment>;

/** A comment bank as a plain file (`touchstone-comments/1`): no author, no submission, nothing of any candidate. */
export const CommentFile = z.object({
  format: z.literal('touchstone-comments/1'),
  comments: z.array(BankComment).max(20_000),
});
export type CommentFile = z.infer<typeof CommentFile>;

/** Where a comment is to be used. */
export interface CommentPlace {
  microCredential: string;
  /** Null for overall feedback. */
  criterion: string | null;
  level: string | null;
}

/**
 * How well a comment fits a place: its own criterion and level before its criterion, that before what fits anywhere.
 * Comments for another criterion or level come last; -1 for another micro-credential.
 */
export function fitOf(comment: BankComment, place: CommentPlace): number {
  const { microCredential, criterion, level } = comment;
  if (microCredential !== null && microCredential !== place.microCredential) return -1;
  if (criterion !== null && criterion !== place.criterion) return 0;
  if (level !== null && level !== place.level) return 1;
  return 2 + Number(criterion !== null) + Number(level !== null);
}
