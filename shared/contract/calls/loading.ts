import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { job, path } from '../inputs.ts';
import type * as View from '../views.ts';

const sourceOf = z.strictObject({
  path,
  job,
  /** What the person calls the source, where its path does not say: a dropped file stands under another name. */
  name: z.string().max(255).optional(),
  /** To the questions of the report, by their ids. */
  answers: z.record(z.string().max(300), z.string().max(500)).optional(),
  /** A table of the people in the batch: a CSV file. */
  roster: path.nullish(),
});

/** What a system dialog is asked for. `profile`: JSON or CSV; `picture`: PNG or JPEG. */
const PickKind = z.enum(['zip', 'folder', 'csv', 'json', 'profile', 'picture', 'programme', 'rubric']);
const ListedKind = z.enum(['csv', 'json', 'profile', 'picture']);
export type ListedKind = z.infer<typeof ListedKind>;

/** How a batch comes in. */
export const loadingCalls = {
  'source.pick': takes(z.strictObject({ kind: PickKind })).gives<{
    path: string | null;
    available: boolean;
  }>(),
  'source.browse': takes(
    z.strictObject({
      path: path.nullable(),
      /** Files of this kind are listed besides folders and zips. */
      also: ListedKind.optional(),
    }),
  ).gives<View.FolderView>(),
  'source.check': takes(sourceOf).gives<View.LoadReport>(),
  'source.load': takes(sourceOf).gives<View.LoadReport>(),
  'sample.load': takes(z.strictObject({ job })).gives<View.LoadReport>(),
  'job.cancel': takes(z.strictObject({ job })).gives<{ cancelled: boolean }>(),
} satisfies Record<string, Call>;
