import { z } from 'zod';
import { BankComment } from '../feedback/comment-bank.ts';
import { ReadingCommand } from '../reading/command.ts';
import type { OwnNote } from '../reading/own-notes.ts';
import { Purpose, type Reading } from '../reading/reading.ts';
import type { Summary } from '../results/summary.ts';
import { type Call, takes } from './call.ts';
import { type Settings, SettingsPatch } from './settings.ts';
import type * as Text from './text-views.ts';
import type * as View from './views.ts';

const nothing = z.strictObject({});
const path = z.string().min(1).max(4096);
/** Chosen by the caller for long work; progress events carry it and `job.cancel` takes it. */
const job = z.string().min(1).max(64);
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

/**
 * Every call between screen and desk, once. Adding one touches this list, one handler in the desk, and its caller:
 * both hosts pick it up from here.
 */
export const CALLS = {
  'session.get': takes(nothing).gives<View.SessionView>(),
  'session.sign-in': takes(
    z.strictObject({
      code: z
        .string()
        .trim()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u, 'A code is 1 to 20 letters, digits, dots or dashes.'),
      name: z.string().trim().max(80),
    }),
  ).gives<View.SessionView>(),
  'session.sign-out': takes(nothing).gives<View.SessionView>(),

  'settings.get': takes(nothing).gives<Settings>(),
  'settings.set': takes(SettingsPatch).gives<Settings>(),

  'source.pick': takes(z.strictObject({ kind: z.enum(['zip', 'folder', 'csv']) })).gives<{
    path: string | null;
    available: boolean;
  }>(),
  'source.browse': takes(
    z.strictObject({
      path: path.nullable(),
      /** Files of this kind are listed besides folders and zips. */
      also: z.enum(['csv', 'json']).optional(),
    }),
  ).gives<View.FolderView>(),
  'source.check': takes(sourceOf).gives<View.LoadReport>(),
  'source.load': takes(sourceOf).gives<View.LoadReport>(),
  'sample.load': takes(z.strictObject({ job })).gives<View.LoadReport>(),
  'job.cancel': takes(z.strictObject({ job })).gives<{ cancelled: boolean }>(),

  'queue.batches': takes(nothing).gives<View.BatchRow[]>(),
  'queue.list': takes(z.strictObject({ batch: z.string().nullable() })).gives<View.QueueRow[]>(),
  /** Remembers where this assessor was, to go on there after a restart. */
  'queue.remember': takes(z.strictObject({ key: z.string() })).gives<{ remembered: true }>(),
  'submission.open': takes(z.strictObject({ key: z.string() })).gives<View.SubmissionView>(),

  'reading.do': takes(
    z.strictObject({
      submission: z.string(),
      purpose: Purpose,
      version: z.number().int(),
      command: ReadingCommand,
    }),
  ).gives<View.Saved>(),
  'reading.undo': takes(nothing).gives<View.Saved & { step: View.StepView }>(),
  'reading.redo': takes(nothing).gives<View.Saved & { step: View.StepView }>(),
  'reading.steps': takes(nothing).gives<View.UndoState>(),

  'reading.history': takes(z.strictObject({ submission: z.string(), purpose: Purpose })).gives<
    View.HistoryStep[]
  >(),
  /** The reading as it stood after one of its steps. */
  'reading.at': takes(
    z.strictObject({ submission: z.string(), purpose: Purpose, seq: z.number().int() }),
  ).gives<{ reading: Reading }>(),

  'submission.flag': takes(z.strictObject({ submission: z.string(), flagged: z.boolean() })).gives<{
    flagged: boolean;
  }>(),
  'criterion.rows': takes(z.strictObject({ microCredential: z.string(), criterion: z.string() })).gives<
    View.CriterionRow[]
  >(),

  /** Where in my feedback a name of the identity envelope stands; the name itself is never answered. */
  'feedback.names': takes(z.strictObject({ submission: z.string() })).gives<{ places: string[] }>(),
  'feedback.search': takes(z.strictObject({ text: z.string().max(2000) })).gives<View.EarlierFeedback[]>(),
  'comments.list': takes(nothing).gives<View.CommentView[]>(),
  'comments.save': takes(
    z.strictObject({ id: z.string().min(1).max(64).nullable(), comment: BankComment }),
  ).gives<View.CommentView>(),
  'comments.remove': takes(z.strictObject({ id: z.string() })).gives<{ removed: boolean }>(),
  'comments.used': takes(z.strictObject({ id: z.string() })).gives<{ uses: number }>(),
  'comments.export': takes(nothing).gives<{ path: string; comments: number }>(),
  'comments.import': takes(z.strictObject({ text: z.string().max(8_000_000) })).gives<{
    added: number;
    alreadyThere: number;
  }>(),
  'own.pace': takes(nothing).gives<View.PaceView>(),
  'own.notes': takes(nothing).gives<{ notes: OwnNote[] }>(),

  'readings.merge': takes(z.strictObject({ path })).gives<View.MergeReport>(),
  'readings.hand-over': takes(z.strictObject({ batch: z.string() })).gives<{
    path: string;
    readings: number;
  }>(),

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
  'results.preflight': takes(exportOf).gives<View.ExportReport & { rows: number }>(),
  'results.export': takes(exportOf).gives<View.ExportReport>(),
  'results.ledger': takes(nothing).gives<View.ExportRow[]>(),
  'results.verify-receipt': takes(z.strictObject({ path })).gives<View.ReceiptCheck>(),
  'results.awards': takes(batchOrAll).gives<View.AwardView[]>(),
  'results.summary': takes(batchOrAll).gives<Summary>(),
  'results.letter': takes(
    z.strictObject({ submission: z.string(), names: z.boolean().default(false) }),
  ).gives<{ html: string }>(),
  'results.letter-template': takes(nothing).gives<View.LetterTemplateView>(),
  'results.letter-template-save': takes(z.strictObject({ template: z.unknown() })).gives<{ file: string }>(),

  'programme.get': takes(nothing).gives<View.ProgrammeView>(),
  'library.verify': takes(z.strictObject({ job })).gives<View.VerificationView>(),

  'shell.open-link': takes(z.strictObject({ url: z.string().max(4096) })).gives<{ opened: boolean }>(),
  /** Opens a copy of an artifact in the system's program, where its kind cannot run anything. */
  'shell.open-artifact': takes(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })).gives<{
    opened: boolean;
  }>(),
  'shell.show-file': takes(z.strictObject({ path })).gives<{ shown: boolean }>(),
} satisfies Record<string, Call>;

export type Calls = typeof CALLS;
export type CallName = keyof Calls;
export type InputOf<Name extends CallName> = z.input<Calls[Name]['input']>;
export type ParsedInputOf<Name extends CallName> = z.output<Calls[Name]['input']>;
export type OutputOf<Name extends CallName> = NonNullable<Calls[Name]['output']>;

export const CALL_NAMES = Object.keys(CALLS) as CallName[];

/** What the desk tells every screen without being asked. */
export interface DeskEvents {
  /** Long work moves on. `left` is in seconds, null while it cannot be told. */
  progress: { job: string; stage: string; file: string; done: number; total: number; left: number | null };
  /**
   * Something was written. `row` is the queue's new line for the submission and `version` its reading's;
   * with no submission named, everything may differ.
   */
  changed: { submission: string | null; version: number; row: View.QueueRow | null };
}
export type DeskEventName = keyof DeskEvents;
export const DESK_EVENT_NAMES: readonly DeskEventName[] = ['progress', 'changed'];
