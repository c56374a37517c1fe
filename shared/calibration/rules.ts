import { z } from 'zod';

const percent = z.number().min(0).max(100);

/** What qualifies an assessor, and what is told of one whose readings of seeds drift. A library has one set of these. */
export const CalibrationRules = z.strictObject({
  qualifying: z.strictObject({
    /** Ratings at the definitive level, in percent of all that were compared. */
    exact: percent,
    /** The fewest anchors, and the fewest ratings over them, that say anything. */
    anchors: z.number().int().min(1).max(100),
    ratings: z.number().int().min(1).max(1000),
    /** Levels that a rating may lie from the definitive one at most. */
    apart: z.number().int().min(0).max(4),
    /** Whether every decision has to be the definitive one. */
    decisions: z.boolean(),
  }),
  drift: z.strictObject({
    /** Readings of seeds that are looked at together, the latest ones. */
    window: z.number().int().min(1).max(100),
    /** Below this share of ratings at the definitive level, in percent, it is told. */
    exact: percent,
    /** From this mean of (reader - definitive) on, in levels and in either direction, it is told. */
    bias: z.number().min(0).max(4),
    /** Whether a decision other than the definitive one is told. */
    decisions: z.boolean(),
  }),
});
export type CalibrationRules = z.infer<typeof CalibrationRules>;

/** The rules of a library that has not changed them. */
export const DEFAULT_RULES: CalibrationRules = {
  qualifying: { exact: 80, anchors: 3, ratings: 20, apart: 1, decisions: true },
  drift: { window: 10, exact: 80, bias: 0.25, decisions: true },
};
