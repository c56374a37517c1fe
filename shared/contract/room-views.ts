import { z } from 'zod';

const share = z.number().min(0).max(1_000_000);

/** Where a reader was in one document. What a kind of document does not have is left out. */
export const DocumentPlace = z
  .strictObject({
    /** The page at the top, from 1, how much of it lies above the pane and left of it (shares of its size). */
    page: z.number().int().min(1).max(1_000_000),
    top: z.number().min(-1000).max(1000),
    left: z.number().min(-1000).max(1000),
    zoom: z.union([
      z.literal('fit'),
      z.literal('fit-width'),
      z.literal('fit-page'),
      z.number().min(0.01).max(100),
    ]),
    rotation: z.union([z.literal(0), z.literal(90), z.literal(180), z.literal(270)]),
    /** Pixels from the top of what scrolls, and from its left. */
    scroll: share,
    across: share,
    /** Seconds into a recording, and how fast it plays. */
    time: share,
    speed: z.number().min(0.1).max(16),
    /** What was looked for in it. */
    find: z.string().max(500),
    sideBar: z.enum(['pages', 'outline']).nullable(),
  })
  .partial();
export type DocumentPlace = z.infer<typeof DocumentPlace>;

/** So many documents of one submission are remembered. */
const MOST_DOCUMENTS = 200;

/** How an assessor left the reading room of one submission. It is a comfort and no judgement: it is not journaled. */
export const RoomPlace = z
  .strictObject({
    /** The tab of the artifact pane and of the reflection pane. */
    artifact: z.string().max(200),
    reflection: z.string().max(400),
    /** Whether the artifact is shown twice, side by side. */
    twice: z.boolean(),
    /** Shares of the panes in percent, by arrangement and pane. */
    panes: z.record(z.string().max(80), z.record(z.string().max(40), z.number().min(0).max(100))),
    documents: z
      .record(z.string().max(2000), DocumentPlace)
      .refine((documents) => Object.keys(documents).length <= MOST_DOCUMENTS),
  })
  .partial();
export type RoomPlace = z.infer<typeof RoomPlace>;

/** One place with what is newer laid over it, field by field and document by document. */
export function withPlace(before: RoomPlace, newer: RoomPlace): RoomPlace {
  const documents = { ...before.documents };
  for (const [name, place] of Object.entries(newer.documents ?? {})) {
    // The latest is last, so that the longest unused goes first where there are too many.
    delete documents[name];
    documents[name] = place;
  }
  const kept = Object.entries(documents).slice(-MOST_DOCUMENTS);
  return {
    ...before,
    ...newer,
    ...(kept.length ? { documents: Object.fromEntries(kept) } : {}),
    ...(newer.panes ? { panes: { ...before.panes, ...newer.panes } } : {}),
  };
}
