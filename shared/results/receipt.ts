import { z } from 'zod';
import { Decision } from '../reading/reading.ts';

const sha256 = z.string().regex(/^[0-9a-f]{64}$/);

/** One decision that left, with the digest by which a later change is recognised. */
export const IssuedDecision = z.object({
  /** The submission's key in the library: batch and id, percent-encoded, with a slash between. */
  submission: z.string(),
  decision: Decision,
  /** 0 the first time; n for the nth change after that. */
  amendment: z.number().int().min(0),
  digest: sha256,
  /** What differs from what left before; absent the first time. */
  changed: z.array(z.string()).optional(),
});
export type IssuedDecision = z.infer<typeof IssuedDecision>;

/** What left, where it is too much to be listed: every settled submission but some. */
export const LeftAll = z.object({
  /** Null for the whole library. */
  batch: z.string().nullable(),
  /** Whether only EARNED left, as in a profile that makes credentials. */
  earnedOnly: z.boolean(),
  /** Keys of the settled submissions that stayed. */
  except: z.array(z.string()),
});
export type LeftAll = z.infer<typeof LeftAll>;

/** Proof of what left: written beside every export and kept in the journal. */
export const Receipt = z.object({
  profile: z.string(),
  /** The day on which the profile was last compared with the receiving system's documentation. */
  checkedOn: z.iso.date(),
  mode: z.enum(['machine', 'spreadsheet']),
  at: z.iso.datetime(),
  by: z.string(),
  /** Rows exclude the header; `sha256` is over the file's bytes. */
  files: z.array(z.object({ path: z.string(), rows: z.number().int().min(0), sha256 })),
  rubrics: z.array(z.object({ id: z.string(), version: z.string() })),
  doubleReading: z.discriminatedUnion('on', [
    z.object({ on: z.literal(false) }),
    z.object({ on: z.literal(true), seed: z.string(), coverage: z.string() }),
  ]),
  /** Empty where `left` says it. */
  issued: z.array(IssuedDecision),
  left: LeftAll.optional(),
});
export type Receipt = z.infer<typeof Receipt>;

/** A receipt without what left, as it is shown; the file beside the export has all of it. */
export type ReceiptHead = Omit<Receipt, 'issued' | 'left'>;
