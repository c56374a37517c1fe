import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { nothing } from '../inputs.ts';
import type * as Text from '../text-views.ts';

/** What the texts of the artifacts say: search, near-duplicates, blindness. */
export const textsCalls = {
  /** Searches the texts of a batch; of everything, the archive included, with `batch` null. */
  'search.text': takes(
    z.strictObject({
      query: z.string().max(1000),
      batch: z.string().nullable(),
      limit: z.number().int().min(1).max(200),
    }),
  ).gives<Text.SearchView>(),
  'texts.state': takes(z.strictObject({ batch: z.string().nullable() })).gives<Text.TextsView>(),
  'duplicates.of': takes(z.strictObject({ submission: z.string() })).gives<Text.DuplicatesView>(),
  'blindness.of': takes(z.strictObject({ submission: z.string() })).gives<Text.BlindnessView>(),
  'blindness.batch': takes(z.strictObject({ batch: z.string() })).gives<Text.BatchBlindnessView>(),
  'blindness.batches': takes(nothing).gives<Text.NamedBatch[]>(),
} satisfies Record<string, Call>;
