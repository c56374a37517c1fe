import { z } from 'zod';
import type { Summary } from '../../results/summary.ts';
import { type Call, takes } from '../call.ts';
import { job, nothing, path } from '../inputs.ts';
import type * as View from '../views.ts';

const exportOf = z.strictObject({
  profile: z.string().min(1),
  mode: z.enum(['machine', 'spreadsheet']),
  batch: z.string().nullable(),
  /** Leave blocked rows out instead of refusing. */
  skip: z.boolean(),
  /** Issue again, knowingly, what was issued before. */
  again: z.boolean().default(false),
  /** Join names from the envelope where a document does not need them. */
  names: z.boolean().default(false),
  /** The grading worksheet that a write-back fills; the one that came with the batch where left out. */
  worksheet: path.optional(),
  job: job.optional(),
});

const batchOrAll = z.strictObject({ batch: z.string().nullable().default(null) });

/** What leaves: profiles, files, letters, awards. */
export const resultsCalls = {
  'results.profiles': takes(batchOrAll).gives<View.ProfileRow[]>(),
  'results.profile': takes(z.strictObject({ id: z.string() })).gives<View.ProfileView>(),
  /** The first rows as a profile that is being edited would write them. */
  'results.profile-preview': takes(
    z.strictObject({
      profile: z.unknown(),
      mode: z.enum(['machine', 'spreadsheet']),
      batch: z.string().nullable(),
    }),
  ).gives<View.ProfilePreview>(),
  'results.profile-save': takes(z.strictObject({ profile: z.unknown() })).gives<{
    id: string;
    file: string;
  }>(),
  'results.profile-remove': takes(z.strictObject({ id: z.string() })).gives<{ removed: true }>(),
  /** Reads a profile from its JSON file, or makes one from the empty template CSV of a system; saves nothing. */
  'results.profile-read': takes(z.strictObject({ path })).gives<View.ProfileDraft>(),
  'results.profile-export': takes(z.strictObject({ id: z.string() })).gives<{ path: string }>(),
  /** By which id the system of a profile knows each micro-credential and award. */
  'results.badge-ids': takes(z.strictObject({ profile: z.string() })).gives<View.BadgeIdsView>(),
  'results.badge-ids-save': takes(
    z.strictObject({
      profile: z.string().min(1),
      ids: z.record(z.string().min(1).max(100), z.string().max(500)),
    }),
  ).gives<{ saved: true }>(),
  'results.preflight': takes(exportOf).gives<View.ExportReport & { rows: number }>(),
  'results.export': takes(exportOf).gives<View.ExportReport>(),
  'results.ledger': takes(nothing).gives<View.ExportRow[]>(),
  /** Whether the files of one export of the ledger are still what left. `seq` is that of its event in the journal. */
  'results.verify-export': takes(
    z.strictObject({ seq: z.number().int().positive() }),
  ).gives<View.ReceiptCheck>(),
  'results.verify-receipt': takes(z.strictObject({ path })).gives<View.ReceiptCheck>(),
  'results.awards': takes(batchOrAll).gives<View.AwardView[]>(),
  /** What each candidate has earned, one by one, for drawing progress beside the awards. */
  'results.earned': takes(batchOrAll).gives<View.EarnedView[]>(),
  /** The submissions that have a decision to write about. */
  'results.settled': takes(batchOrAll).gives<View.SettledRow[]>(),
  'results.summary': takes(batchOrAll).gives<Summary>(),
  'results.letter': takes(
    z.strictObject({
      submission: z.string(),
      names: z.boolean().default(false),
      /** A template that is being edited, in the place of the library's own. */
      template: z.unknown().optional(),
    }),
  ).gives<{ html: string }>(),
  'results.letter-template': takes(nothing).gives<View.LetterTemplateView>(),
  /** Takes a picture in beside the template. */
  'results.letter-logo': takes(z.strictObject({ path })).gives<{ name: string }>(),
  'results.letter-template-save': takes(z.strictObject({ template: z.unknown() })).gives<{ file: string }>(),
} satisfies Record<string, Call>;
