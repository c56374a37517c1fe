import { z } from 'zod';
import { Component } from '../rubric/rubric.ts';

/** What an anchor is for: to practise with, to qualify by, or to be hidden among live submissions. */
export const AnchorUse = z.enum(['practice', 'qualification', 'seed']);
export type AnchorUse = z.infer<typeof AnchorUse>;

/** One piece of an anchor's evidence. Its bytes stand among the library's artifacts, named by their SHA-256. */
export const AnchorFile = z.strictObject({
  component: z.enum([...Component.options, 'context']),
  title: z.string(),
  kind: z.enum(['file', 'text', 'link']),
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .nullable(),
  /** Bytes; 0 for a link. */
  size: z.number().int().min(0),
  mediaType: z.string(),
  url: z.string().nullable(),
});
export type AnchorFile = z.infer<typeof AnchorFile>;

/** The level that an anchor has on one criterion, and why. */
export const DefinitiveRating = z.strictObject({
  code: z.string().optional(),
  /** What in the evidence makes it this level. */
  rationale: z.string().optional(),
  /** Why it is not the next level up. */
  notHigher: z.string().optional(),
});
export type DefinitiveRating = z.infer<typeof DefinitiveRating>;

/** A submission, or files that stand for one, with definitive ratings: what a room calibrates on. */
export const Anchor = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9][A-Za-z0-9._-]{0,39}$/),
  /** Grows by one with every change; a write made against another version is refused. */
  version: z.number().int().min(0),
  title: z.string().min(1).max(120),
  use: AnchorUse,
  /** Whether a room may see it on a projector. */
  cleared: z.boolean(),
  microCredential: z.string(),
  /** The version of the rubric that its ratings are made by; another version needs ratings of its own. */
  rubric: z.strictObject({ id: z.string(), version: z.string() }),
  /** The submission that it was made from: readings of that one are readings of the anchor. */
  source: z.strictObject({ batch: z.string(), submission: z.string() }).nullable(),
  files: z.array(AnchorFile),
  /** By criterion. */
  ratings: z.record(z.string(), DefinitiveRating).default({}),
  /** For facilitators alone. */
  note: z.string().default(''),
});
export type Anchor = z.infer<typeof Anchor>;

/** What can be changed of an anchor. What it shows stays: evidence that changes is another anchor. */
export const AnchorChange = z.discriminatedUnion('type', [
  z.strictObject({ type: z.literal('title'), text: z.string().trim().min(1).max(120) }),
  z.strictObject({ type: z.literal('use'), use: AnchorUse }),
  z.strictObject({ type: z.literal('clear'), cleared: z.boolean() }),
  z.strictObject({ type: z.literal('rate'), criterion: z.string(), code: z.string().nullable() }),
  z.strictObject({ type: z.literal('rationale'), criterion: z.string(), text: z.string().max(4000) }),
  z.strictObject({ type: z.literal('not-higher'), criterion: z.string(), text: z.string().max(4000) }),
  z.strictObject({ type: z.literal('note'), text: z.string().max(8000) }),
]);
export type AnchorChange = z.infer<typeof AnchorChange>;

/** `data/anchors.json` of a package of anchors. Files stand beside it under `files/`, named by their SHA-256. */
export const AnchorsFile = z.object({
  format: z.literal('touchstone-anchors/1'),
  anchors: z.array(Anchor).min(1),
});
