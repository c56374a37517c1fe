import { z } from 'zod';
import { Frame } from './frame.ts';
import { PHASES, REVEAL_STEPS, ROUNDS } from './session.ts';

/** A participant's code: what stands for a person everywhere, and is all that is known of them here. */
export const ParticipantCode = z
  .string()
  .trim()
  .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u, 'A code is 1 to 20 letters, digits, dots or dashes.');

const anchor = z.string().min(1).max(40);
const criterion = z.string().min(1).max(20);
const round = z.enum(ROUNDS);
const ratings = z.record(z.string(), z.string());
const place = z.number().int().min(0).max(100_000);

/** Everything that a facilitator can do in a session. */
export const SessionCommand = z.discriminatedUnion('type', [
  /** Goes to an anchor, a phase, a criterion or a step of the reveal; what is left out follows. */
  z.strictObject({
    type: z.literal('go'),
    anchor: place.optional(),
    phase: z.enum(PHASES).optional(),
    criterion: place.optional(),
    step: z.enum(REVEAL_STEPS).optional(),
  }),
  /** Chooses what of the anchor the room sees. Without a frame a page is shown from its beginning. */
  z.strictObject({
    type: z.literal('show'),
    file: place,
    page: place.min(1),
    frame: Frame.optional(),
    /** Whether the evidence has the wall to itself; as it was where left out. */
    alone: z.boolean().optional(),
  }),
  z.strictObject({ type: z.literal('participants'), codes: z.array(ParticipantCode).max(200) }),
  z.strictObject({ type: z.literal('timer'), minutes: z.number().min(1).max(240).nullable() }),
  /** One participant's ratings. With `replace` they take the place of earlier ones, knowingly. */
  z.strictObject({
    type: z.literal('enter'),
    anchor,
    round,
    participant: ParticipantCode,
    ratings,
    /** SHA-256 of the readings file that they came in; by keyboard where left out. */
    file: z.string().optional(),
    replace: z.boolean().default(false),
  }),
  z.strictObject({ type: z.literal('take-out'), anchor, round, participant: z.string() }),
  /** Hands at each level, from low to high; null takes the count back. */
  z.strictObject({
    type: z.literal('hands'),
    anchor,
    round,
    criterion,
    counts: z.array(z.number().int().min(0).max(1000)).nullable(),
  }),
  /** Whoever has not rated again stays with the first rating. */
  z.strictObject({ type: z.literal('keep-first'), anchor }),
  z.strictObject({
    type: z.literal('settle'),
    anchor,
    criterion,
    code: z.string().nullable(),
    rationale: z.string().max(4000),
  }),
  /** An open question; an empty text takes it away. */
  z.strictObject({
    type: z.literal('question'),
    anchor,
    id: z.string().min(1).max(40),
    criterion: criterion.nullable(),
    text: z.string().max(1000),
  }),
  z.strictObject({ type: z.literal('notes'), anchor, text: z.string().max(20_000) }),
  z.strictObject({ type: z.literal('close') }),
  z.strictObject({ type: z.literal('reopen') }),
]);
export type SessionCommand = z.infer<typeof SessionCommand>;
export type CommandOf<Type extends SessionCommand['type']> = Extract<SessionCommand, { type: Type }>;
