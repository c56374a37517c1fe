import { z } from 'zod';

/** What of a batch is read by two assessors. Off where a batch has none. */
export const DoublePlan = z.strictObject({
  /** From this the random part is drawn, so that anybody can draw it again. */
  seed: z.string().trim().min(1).max(64),
  /** So many of each micro-credential, in the order of loading, are all read twice. */
  first: z.number().int().min(0).max(100_000).default(10),
  /** The share of all others that is drawn at random, in percent. */
  percent: z.number().min(0).max(100).default(10),
  /** Whether a first reading that is one level from the other decision is read again, too. */
  near: z.boolean().default(true),
});
export type DoublePlan = z.infer<typeof DoublePlan>;

/** Why a submission is read twice. `extra`: nobody asked for it, but a second reading came. */
export type Why = 'first' | 'random' | 'near' | 'extra';

/** A submission that is to be read twice from the start. */
export interface Drawn {
  id: string;
  why: 'first' | 'random';
}
