import { z } from 'zod';

const share = z.number().min(0).max(1);

/**
 * Where in an artifact a piece of evidence stands. Kinds as in the sealed readings format:
 * - `pdf`: page from 1; quads of eight numbers in page units 0 to 1, top left origin; the quoted text with its surroundings
 *   (the W3C Web Annotation text quote selector's exact, prefix, suffix);
 * - `text`: start and end in UTF-16 units of the text, with the same quote;
 * - `image`: a rectangle in shares of width and height;
 * - `time`: start and end in seconds.
 */
export const Selector = z.discriminatedUnion('type', [
  z.object({
    type: z.literal('pdf'),
    page: z.number().int().min(1),
    quads: z.array(z.array(share).length(8)),
    exact: z.string(),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
  }),
  z.object({
    type: z.literal('text'),
    start: z.number().int().min(0),
    end: z.number().int().min(0),
    exact: z.string(),
    prefix: z.string().default(''),
    suffix: z.string().default(''),
  }),
  z.object({ type: z.literal('image'), x: share, y: share, width: share, height: share }),
  z.object({ type: z.literal('time'), start: z.number().min(0), end: z.number().min(0) }),
]);
export type Selector = z.infer<typeof Selector>;

/** A passage tied to a criterion: the artifact's place in the batch, its hash, and the selector. */
export const Evidence = z.object({
  id: z.string().min(1).max(64).optional(),
  artifact: z.string().min(1),
  sha256: z.string().optional(),
  selector: Selector,
});
export type Evidence = z.infer<typeof Evidence>;
