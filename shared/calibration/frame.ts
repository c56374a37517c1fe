import { z } from 'zod';

/**
 * How large a page of evidence stands on the wall: whole, beside the rubric's row; to be read, as wide as the wall; or
 * larger than that, for what is small.
 */
export const SIZES = ['whole', 'read', 'larger'] as const;
export type Size = (typeof SIZES)[number];

/** The end of the way. */
export const END = 1_000_000;

/** Millionths of the way that something can be moved: a long text has thousands of parts. */
const way = z.number().int().min(0).max(END);

/**
 * What of a page is in sight. The way is a share and no length, because walls differ: the last part is at its end on each
 * of them.
 */
export const Frame = z.strictObject({ size: z.enum(SIZES), left: way, top: way });
export type Frame = z.infer<typeof Frame>;

/** The beginning of a page. */
export const frameOf = (size: Size = 'read'): Frame => ({ size, left: 0, top: 0 });

/** Width and height, in one unit for both. */
export interface Extent {
  width: number;
  height: number;
}

/** A page that is almost as wide when all of it is in sight is shown whole: a slide needs no moving. */
const ALMOST = 0.8;
/** How much larger than to be read. */
const LARGER = 1.6;
/** What stays in sight from one part to the next, as a share: a line to go on from. */
const KEPT = 0.12;

/**
 * By how much a page is enlarged, and where its top left corner lies in the box.
 * @returns scale from the page's unit to the box's, and the corner in the box's unit; what is smaller than the box is centred.
 */
export function placed(page: Extent, box: Extent, { size, left, top }: Frame) {
  const wide = box.width / page.width;
  const whole = Math.min(wide, box.height / page.height);
  const read = whole >= ALMOST * wide ? whole : wide;
  const scale = size === 'whole' ? whole : size === 'read' ? read : read * LARGER;
  const along = (length: number, room: number, at: number) =>
    length <= room ? (room - length) / 2 : ((room - length) * at) / END;
  return {
    scale,
    x: along(page.width * scale, box.width, left),
    y: along(page.height * scale, box.height, top),
  };
}

/** In how many parts a page is seen: across, and down. */
export interface Parts {
  across: number;
  down: number;
}

/** How many times something is moved until its end is in sight, and once more for where it begins. */
export function partsAlong(length: number, room: number): number {
  // What a rounding lets stand out is not worth a step.
  if (!(room > 0) || length <= room * 1.01) return 1;
  return 1 + Math.ceil((length - room) / (room * (1 - KEPT)));
}

/** What whoever moves a page on has to know of it. */
export interface Measured {
  parts: Parts;
  /** Of the file. */
  pages: number;
}

export function partsOf(page: Extent, box: Extent, size: Size): Parts {
  const { scale } = placed(page, box, frameOf(size));
  return {
    across: partsAlong(page.width * scale, box.width),
    down: partsAlong(page.height * scale, box.height),
  };
}

const near = (at: number, parts: number) => Math.round((at / END) * (parts - 1));
const far = (part: number, parts: number) => (parts > 1 ? Math.round((part / (parts - 1)) * END) : 0);

/** Which part is in sight, from 0: along a line first, then down, as one reads. */
export const partAt = ({ left, top }: Frame, { across, down }: Parts): number =>
  near(top, down) * across + near(left, across);

/** The frame of a part; beyond either end, of the first or the last one. */
export function partFrame(size: Size, part: number, { across, down }: Parts): Frame {
  const inside = Math.max(0, Math.min(part, across * down - 1));
  return { size, left: far(inside % across, across), top: far(Math.floor(inside / across), down) };
}
