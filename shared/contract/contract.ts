import type { z } from 'zod';
import type { Call } from './call.ts';
import { adjudicatingCalls } from './calls/adjudicating.ts';
import { annotatingCalls } from './calls/annotating.ts';
import { calibrationCalls } from './calls/calibration.ts';
import { doubleCalls } from './calls/double.ts';
import { feedbackCalls } from './calls/feedback.ts';
import { keepingCalls } from './calls/keeping.ts';
import { loadingCalls } from './calls/loading.ts';
import { mergingCalls } from './calls/merging.ts';
import { programmeCalls } from './calls/programme.ts';
import { readingCalls } from './calls/reading.ts';
import { resultsCalls } from './calls/results.ts';
import { roomCalls } from './calls/room.ts';
import { rubricCalls } from './calls/rubrics.ts';
import { sessionCalls } from './calls/session.ts';
import { sharingCalls } from './calls/sharing.ts';
import { shellCalls } from './calls/shell.ts';
import { textsCalls } from './calls/texts.ts';
import type * as View from './views.ts';

/**
 * Every call between screen and desk, once; `calls/` has one file a room. Adding one touches its room's list, one
 * handler in the desk, and its caller: both hosts pick it up from here.
 */
export const CALLS = {
  ...sessionCalls,
  ...loadingCalls,
  ...readingCalls,
  ...roomCalls,
  ...feedbackCalls,
  ...adjudicatingCalls,
  ...doubleCalls,
  ...mergingCalls,
  ...textsCalls,
  ...resultsCalls,
  ...annotatingCalls,
  ...programmeCalls,
  ...calibrationCalls,
  ...keepingCalls,
  ...sharingCalls,
  ...rubricCalls,
  ...shellCalls,
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
  /** Something in a calibration room changed: in this session, or for null in anchors or at the projector. */
  calibration: { session: string | null };
}
export type DeskEventName = keyof DeskEvents;
export const DESK_EVENT_NAMES: readonly DeskEventName[] = ['progress', 'changed', 'calibration'];
