import { z } from 'zod';
import { BankComment } from '../../feedback/comment-bank.ts';
import type { OwnNote } from '../../reading/own-notes.ts';
import { type Call, takes } from '../call.ts';
import { nothing } from '../inputs.ts';
import type * as View from '../views.ts';

/** Words for the educator, and what only their writer sees of their own work. */
export const feedbackCalls = {
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
} satisfies Record<string, Call>;
