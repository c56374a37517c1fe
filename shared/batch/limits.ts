import { z } from 'zod';

const MB = 2 ** 20;
const GB = 2 ** 30;
/** Zero or less would refuse everything; beyond this, numbers are no longer exact. */
const amount = z.number().int().min(1).max(Number.MAX_SAFE_INTEGER);

/** How much a source may hold before it is refused. Sizes in bytes, unpacked. */
export const Limits = z.object({
  /** Files and folders. */
  entries: amount,
  /** All files together. */
  totalSize: amount,
  fileSize: amount,
  /** Characters of a path inside the source. */
  pathLength: amount,
  /** Unpacked size over packed size, for a file and for all together ... */
  ratio: amount,
  /** ... which only counts from this many unpacked bytes on: small blank files pack very well and do no harm. */
  ratioFrom: amount,
});
export type Limits = z.infer<typeof Limits>;

/** Generous for a batch of 500 submissions with video; far below what would fill a disk unnoticed. */
export const DEFAULT_LIMITS: Limits = {
  entries: 200_000,
  totalSize: 64 * GB,
  fileSize: 32 * GB,
  pathLength: 1_024,
  ratio: 200,
  ratioFrom: 16 * MB,
};
