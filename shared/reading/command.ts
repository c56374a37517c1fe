import { z } from 'zod';
import { Addressed, Decision, HoldKind, Rating, RecusalReason } from './reading.ts';
import { Evidence } from './selector.ts';

const text = z.string().max(200_000);

/** What of a reading an earlier moment can give back: everything that was judged and written, nothing of its state. */
export const ReadingContent = z.strictObject({
  intake: z.record(z.string(), z.boolean()).optional(),
  ratings: z.record(z.string(), Rating).optional(),
  overall: z.object({ strength: text.optional(), nextStep: text.optional() }).optional(),
  privateNote: text.optional(),
  override: z.object({ decision: Decision, reason: text }).optional(),
  grounds: text.optional(),
  addressed: Addressed.optional(),
});
export type ReadingContent = z.infer<typeof ReadingContent>;

/** Everything that an assessor can do to a reading. Texts that are empty after trimming mean "nothing said". */
export const ReadingCommand = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('rate'), criterion: z.string(), code: z.string().nullable() }),
  z.strictObject({ type: z.literal('note'), criterion: z.string(), text }),
  z.strictObject({ type: z.literal('next-step'), criterion: z.string(), text }),
  z.strictObject({
    type: z.literal('add-evidence'),
    criterion: z.string(),
    evidence: Evidence.extend({ id: z.string().min(1).max(64) }),
  }),
  /** Gives a link that is there another passage. */
  z.strictObject({
    type: z.literal('change-evidence'),
    criterion: z.string(),
    id: z.string().min(1).max(64),
    evidence: Evidence.omit({ id: true }),
  }),
  z.strictObject({ type: z.literal('remove-evidence'), criterion: z.string(), id: z.string() }),
  z.strictObject({ type: z.literal('intake'), check: z.string(), met: z.boolean().nullable() }),
  z.strictObject({ type: z.literal('intake-all-met') }),
  z.strictObject({ type: z.literal('strength'), text }),
  z.strictObject({ type: z.literal('overall-next-step'), text }),
  z.strictObject({ type: z.literal('private-note'), text }),
  /** Why an adjudicator decides so. */
  z.strictObject({ type: z.literal('grounds'), text }),
  /** Ticks off what an earlier attempt (its submission's key) was asked for in one of its criteria, or takes the tick away. */
  z.strictObject({
    type: z.literal('addressed'),
    attempt: z.string().min(1).max(1000),
    criterion: z.string().min(1).max(200),
    done: z.boolean(),
  }),
  z.strictObject({ type: z.literal('override'), decision: Decision, reason: text }),
  z.strictObject({ type: z.literal('clear-override') }),
  z.strictObject({ type: z.literal('hold'), kind: HoldKind, note: text }),
  z.strictObject({ type: z.literal('release') }),
  z.strictObject({ type: z.literal('recuse'), reason: RecusalReason, note: text }),
  /** Read, and mine to change until it locks. */
  z.strictObject({ type: z.literal('mark-read') }),
  z.strictObject({ type: z.literal('lock') }),
  /** `reason` is asked for once the decision has left in an export. */
  z.strictObject({ type: z.literal('reopen'), reason: text.optional() }),
  /** Moves the reading to another version of its rubric, to be read again; only the worklist does it. */
  z.strictObject({ type: z.literal('re-read'), version: z.string().max(40), reason: text.optional() }),
  /** Gives back what stood at an earlier moment (`at`, ISO 8601). */
  z.strictObject({ type: z.literal('restore'), at: z.string().max(40), content: ReadingContent }),
]);
export type ReadingCommand = z.infer<typeof ReadingCommand>;
