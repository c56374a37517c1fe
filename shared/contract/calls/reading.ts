import { z } from 'zod';
import { ReadingCommand } from '../../reading/command.ts';
import { Purpose, type Reading } from '../../reading/reading.ts';
import { type Call, takes } from '../call.ts';
import { nothing } from '../inputs.ts';
import type * as View from '../views.ts';

/** The queue, and one reading. */
export const readingCalls = {
  'queue.batches': takes(nothing).gives<View.BatchRow[]>(),
  'queue.list': takes(z.strictObject({ batch: z.string().nullable() })).gives<View.QueueRow[]>(),
  /** Remembers where this assessor was, to go on there after a restart. */
  'queue.remember': takes(z.strictObject({ key: z.string() })).gives<{ remembered: true }>(),
  /** With the reading of whoever asks: first or second, as it falls to them, or the adjudication where they say so. */
  'submission.open': takes(
    z.strictObject({ key: z.string(), purpose: z.literal('adjudication').optional() }),
  ).gives<View.SubmissionView>(),
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
} satisfies Record<string, Call>;
