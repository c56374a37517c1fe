import { z } from 'zod';
import { Frame } from './frame.ts';

/*
 * All that a projector is ever sent. Each scene is a strict object of its own: there is no field in which a participant's
 * code, a note, a title that somebody typed or a rationale from the anchor library could stand, and what is not listed
 * here does not parse.
 */

const count = z.number().int().min(0);
/** Which anchor of how many: an anchor has no name on the projector. */
const at = z.strictObject({ anchor: count, anchors: count });

const Row = z.strictObject({
  id: z.string(),
  title: z.string(),
  component: z.string(),
  lookFors: z.array(z.string()),
  /** From low to high. */
  levels: z.array(
    z.strictObject({ code: z.string(), label: z.string(), passing: z.boolean(), descriptor: z.string() }),
  ),
  /** From 1. */
  place: count,
  of: count,
});
export type ProjectedRow = z.infer<typeof Row>;

/** A page of the anchor's evidence, by the hash of its bytes. It has no name either. */
const Page = z.strictObject({
  component: z.string(),
  sha256: z.string().regex(/^[0-9a-f]{64}$/),
  size: count,
  mediaType: z.string(),
  /** From 1; files without pages have one. */
  page: z.number().int().min(1),
  /** What of it is in sight. */
  frame: Frame,
  /** The page has the wall to itself; the rubric's row is out of sight. */
  alone: z.boolean(),
});
export type ProjectedPage = z.infer<typeof Page>;

const Rated = z.strictObject({
  /** How many have chosen each level of the row, in its order. */
  counts: z.array(count),
  readings: count,
  participants: count,
});

export const ProjectorView = z.discriminatedUnion('scene', [
  /** Nothing is on. */
  z.strictObject({ scene: z.literal('waiting') }),
  /** The facilitator has darkened it. */
  z.strictObject({ scene: z.literal('blank') }),
  /** The anchor may not be projected. */
  z.strictObject({ scene: z.literal('held'), at }),
  z.strictObject({ scene: z.literal('walk'), at, row: Row }),
  z.strictObject({
    scene: z.literal('silent'),
    at,
    row: Row,
    page: Page.nullable(),
    /** Who has not rated yet, as a count. */
    rated: count,
    participants: count,
    /** When the time that was set is over, ISO 8601. */
    until: z.string().nullable(),
  }),
  z.strictObject({
    scene: z.literal('reveal'),
    at,
    row: Row,
    round: z.enum(['first', 'again']),
    rated: Rated,
    /** Below passing, and passing. */
    decision: z.strictObject({ below: count, passing: count }).nullable(),
    /** The definitive level's code; null until it is its turn. */
    definitive: z.string().nullable(),
  }),
  z.strictObject({
    scene: z.literal('discussion'),
    at,
    row: Row,
    page: Page.nullable(),
    rated: Rated,
    again: Rated.nullable(),
    definitive: z.string().nullable(),
  }),
  z.strictObject({
    scene: z.literal('consensus'),
    at,
    row: Row,
    /** The level that the room settled on, and its own words for it. */
    level: z.string().nullable(),
    rationale: z.string(),
  }),
  z.strictObject({ scene: z.literal('done') }),
]);
export type ProjectorView = z.infer<typeof ProjectorView>;
export type Projected<Scene extends ProjectorView['scene']> = Extract<ProjectorView, { scene: Scene }>;
