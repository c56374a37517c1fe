import { z } from 'zod';
import type { Rubric } from '../rubric/rubric.ts';
import { Evidence } from './selector.ts';

export const Decision = z.enum(['EARNED', 'NOT_YET', 'INCOMPLETE']);
export type Decision = z.infer<typeof Decision>;

export const Purpose = z.enum(['first', 'second', 'adjudication', 'calibration', 'seed']);
export type Purpose = z.infer<typeof Purpose>;

export const ReadingState = z.enum(['draft', 'read', 'locked', 'recused', 'hold']);
export type ReadingState = z.infer<typeof ReadingState>;

export const HoldKind = z.enum(['privacy', 'integrity', 'unreadable', 'network']);
export type HoldKind = z.infer<typeof HoldKind>;

export const RecusalReason = z.enum([
  'knows',
  'same-school',
  'coached',
  'supervises',
  'family-or-financial',
  'other',
]);
export type RecusalReason = z.infer<typeof RecusalReason>;

/** What one assessor says about one criterion. `code` is a level of the scale or a non-ordinal code. */
export const Rating = z.object({
  code: z.string().optional(),
  note: z.string().optional(),
  nextStep: z.string().optional(),
  evidence: z.record(z.string(), Evidence).optional(),
});
export type Rating = z.infer<typeof Rating>;

/** Criteria that are ticked off, by the key of the earlier attempt. */
export const Addressed = z.record(z.string(), z.record(z.string(), z.literal(true)));

/** One assessor's whole judgement of a submission. Absent means not said yet; nothing is stored as an empty string. */
export const Reading = z.object({
  /** The submission's key in the library. */
  submission: z.string(),
  assessor: z.string(),
  purpose: Purpose,
  /** Grows by one with every command; a write made against another version is refused. */
  version: z.number().int().min(0),
  rubric: z.object({ id: z.string(), version: z.string() }),
  state: ReadingState,
  intake: z.record(z.string(), z.boolean()).optional(),
  ratings: z.record(z.string(), Rating).optional(),
  overall: z.object({ strength: z.string().optional(), nextStep: z.string().optional() }).optional(),
  privateNote: z.string().optional(),
  override: z.object({ decision: Decision, reason: z.string() }).optional(),
  hold: z.object({ kind: HoldKind, note: z.string() }).optional(),
  recusal: z.object({ reason: RecusalReason, note: z.string() }).optional(),
  /** Why an adjudicator decided as they did; for the journal and the readers, never for the educator. */
  grounds: z.string().optional(),
  /** What was asked for at an earlier attempt and is there now: its submission's key -> its criteria, ticked off. */
  addressed: Addressed.optional(),
  /** The last time that it was reopened with a reason: by its reader, or by an adjudicator. `at` is ISO 8601. */
  reopened: z.object({ by: z.string(), reason: z.string(), at: z.string() }).optional(),
  startedAt: z.string().optional(),
  lockedAt: z.string().optional(),
});
export type Reading = z.infer<typeof Reading>;

/** A reading in which nothing has been said yet, pinned to the rubric's version. */
export function newReading(
  submission: string,
  assessor: string,
  purpose: Purpose,
  rubric: Pick<Rubric, 'id' | 'version'>,
): Reading {
  return {
    submission,
    assessor,
    purpose,
    version: 0,
    rubric: { id: rubric.id, version: rubric.version },
    state: 'draft',
  };
}
