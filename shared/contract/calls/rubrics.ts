import { z } from 'zod';
import { Purpose } from '../../reading/reading.ts';
import { RubricDraft } from '../../rubric/draft.ts';
import type { Rubric } from '../../rubric/rubric.ts';
import { type Call, takes } from '../call.ts';
import { nothing, path } from '../inputs.ts';
import type * as View from '../rubric-views.ts';

const id = z.string().min(1).max(100);
const place = { programme: id, microCredential: id };
/** A draft and its number that the call was made against. */
const against = { rubric: id, version: z.number().int().min(0) };

/** Rubrics as living documents: drafts, versions, and the readings that a new version concerns. */
export const rubricCalls = {
  'rubric.versions': takes(z.strictObject(place)).gives<View.RubricVersions>(),
  'rubric.version': takes(z.strictObject({ id, version: id })).gives<Rubric>(),
  'rubric.draft': takes(z.strictObject(place)).gives<{ draft: View.RubricDraftView | null }>(),
  'rubric.begin': takes(z.strictObject(place)).gives<View.RubricDraftView>(),
  'rubric.edit': takes(z.strictObject({ ...against, draft: RubricDraft })).gives<View.RubricDraftView>(),
  'rubric.move': takes(
    z.strictObject({ ...against, direction: z.enum(['undo', 'redo']) }),
  ).gives<View.RubricDraftView>(),
  'rubric.discard': takes(z.strictObject(against)).gives<{ discarded: true }>(),
  'rubric.publish': takes(
    z.strictObject({ ...against, as: z.string().max(100), note: z.string().max(20_000) }),
  ).gives<{ version: string; worklist: number }>(),
  'rubric.export': takes(
    z.strictObject({ id, version: id.optional(), format: z.enum(['csv', 'md', 'pdf', 'json']) }),
  ).gives<{ path: string }>(),
  /** A rubric in Canvas's layout, into the draft. */
  'rubric.import': takes(z.strictObject({ ...place, path })).gives<{
    draft: View.RubricDraftView;
    added: string[];
  }>(),
  'worklist.list': takes(nothing).gives<View.WorklistRow[]>(),
  'worklist.answer': takes(
    z.strictObject({
      readings: z
        .array(z.strictObject({ submission: z.string(), assessor: z.string(), purpose: Purpose }))
        .min(1)
        .max(200_000),
      answer: z.enum(['keep', 're-read']).nullable(),
      reason: z.string().max(20_000),
    }),
  ).gives<{ moved: string[] }>(),
} satisfies Record<string, Call>;
