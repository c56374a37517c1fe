import { z } from 'zod';
import { Purpose } from '../../reading/reading.ts';
import type { AdjudicationView } from '../adjudication-views.ts';
import { type Call, takes } from '../call.ts';
import type * as View from '../views.ts';

/** What an adjudicator sees and does. Refused to whoever has not stated that role. */
export const adjudicatingCalls = {
  /** Every locked reading of a submission, side by side. */
  'adjudication.open': takes(z.strictObject({ key: z.string() })).gives<AdjudicationView>(),
  /** Begins an adjudication with what both readers agree on. */
  'adjudication.begin': takes(z.strictObject({ key: z.string() })).gives<AdjudicationView>(),
  /** Opens another's locked reading again, with a reason. */
  'reading.reopen': takes(
    z.strictObject({
      submission: z.string(),
      assessor: z.string(),
      purpose: Purpose,
      version: z.number().int(),
      reason: z.string().trim().min(1).max(200_000),
    }),
  ).gives<View.Saved>(),
} satisfies Record<string, Call>;
