import type { Problem } from '../batch/problem.ts';
import type { BankComment } from '../feedback/comment-bank.ts';
import type { ProgrammeCalendar } from '../programme/calendar.ts';
import type { Programme } from '../programme/programme.ts';
import type { ReadingCommand } from '../reading/command.ts';
import type { Decision, Purpose, Reading, ReadingState } from '../reading/reading.ts';
import type { Role } from '../reading/role.ts';
import type { Rubric } from '../rubric/rubric.ts';
import type { RoomPlace } from './room-views.ts';

export type { LoadQuestion, LoadReport, SourceKind, Standing, SubmissionLine } from './load-report.ts';
export type * from './results-views.ts';

/**
 * How a submission stands in the queue, seen by one assessor. `read`: decided, and still its reader's to change;
 * `taken`: somebody else has begun the reading; `second`: one of two readings is locked, which only a view of
 * everything tells; `adjudication`: two readings differ, and a third person decides.
 */
export type QueueState =
  | 'ready'
  | 'reading'
  | 'read'
  | 'locked'
  | 'hold'
  | 'recused'
  | 'taken'
  | 'second'
  | 'adjudication';

/** One line of the queue. `key` names the submission in every call. */
export interface QueueRow {
  key: string;
  batch: string;
  id: string;
  candidate: string;
  microCredential: string;
  title: string;
  attempt: number;
  submittedAt: string | null;
  state: QueueState;
  decision: Decision | null;
  /** Criteria rated and to rate, for the reading in progress. */
  rated: number;
  toRate: number;
  assessor: string | null;
  lockedAt: string | null;
  exported: boolean;
  /** I want to look at it again. */
  flagged: boolean;
  /** For what this assessor reads it, or would. */
  purpose: 'first' | 'second' | 'calibration';
}

/** One submission of a micro-credential, and my rating of one criterion in it. */
export interface CriterionRow {
  key: string;
  /** Two programmes may call their micro-credentials alike. */
  programme: string;
  code: string | null;
}

/** One step in the history of a reading. `command` is null for what was not a command: an import, a lock by time. */
export interface HistoryStep {
  seq: number;
  /** ISO 8601. */
  at: string;
  author: string;
  kind: 'changed' | 'undone' | 'redone' | 'merged' | 'reopened' | 'locked-by-time' | 'locked-by-export';
  command: ReadingCommand | null;
}

/** A comment of the bank. */
export interface CommentView extends BankComment {
  id: string;
  uses: number;
}

/** Something that I wrote in another reading. */
export interface EarlierFeedback {
  submission: string;
  id: string;
  microCredential: string;
  /** Null for overall feedback. */
  criterion: string | null;
  level: string | null;
  text: string;
  at: string;
  /** How often I wrote exactly this. */
  times: number;
}

/** How fast I read, by my latest readings; no figure before there are a few. */
export interface PaceView {
  /** Minutes at work for one submission. */
  median: number | null;
  /** How many readings the figure rests on. */
  readings: number;
}

export interface BatchRow {
  id: string;
  title: string;
  dueAt: string | null;
  loadedAt: string;
  /** Until when it is kept (YYYY-MM-DD); null for no date. */
  until: string | null;
  submissions: number;
  /** Whether it is made of anchors by which assessors qualify: nothing of it ever leaves. */
  qualifying: boolean;
  /** The programme’s working days, where it names them. */
  calendar: ProgrammeCalendar | null;
}

/** One artifact as the reading room shows it. File artifacts are fetched from `artifact/<sha256>`. */
export interface ArtifactView {
  position: number;
  component: 'product' | 'application' | 'reflection' | 'context';
  title: string;
  kind: 'file' | 'text' | 'link';
  path: string;
  sha256: string | null;
  /** Bytes. */
  size: number;
  mediaType: string;
  url: string | null;
  trouble: string | null;
}

/** An earlier attempt, with the feedback that its educator got. */
export interface EarlierAttempt {
  key: string;
  id: string;
  attempt: number;
  submittedAt: string | null;
  artifacts: ArtifactView[];
  reading: Reading | null;
  decision: Decision | null;
  rubric: Rubric | null;
}

/** Everything that the reading room needs for one submission, in one answer. */
export interface SubmissionView {
  key: string;
  batch: string;
  id: string;
  candidate: string;
  microCredential: { id: string; title: string; overview?: string };
  stack: { id: string; title: string } | null;
  attempt: number;
  submittedAt: string | null;
  artifacts: ArtifactView[];
  rubric: Rubric;
  reading: Reading;
  earlier: EarlierAttempt[];
  /** How this assessor left the room last time; null at the first visit. */
  place: RoomPlace | null;
}

/** A step that undo or redo would take. */
export interface StepView {
  submission: string;
  id: string;
  candidate: string;
  microCredential: string;
  purpose: Purpose;
  command: ReadingCommand;
}

export interface UndoState {
  undo: StepView | null;
  redo: StepView | null;
}

/** The answer to every write: the reading as it stands, and when it was durable (ISO 8601). */
export interface Saved {
  reading: Reading;
  savedAt: string;
}

export interface MergeReport {
  ok: boolean;
  taken: number;
  conflicts: { submission: string; mine: ReadingBrief; theirs: ReadingBrief }[];
  problems: Problem[];
}

/** A reading in a few words, for showing two sides of a conflict. */
export interface ReadingBrief {
  assessor: string;
  version: number;
  state: ReadingState;
  decision: Decision | null;
  lockedAt: string | null;
  feedback: string;
}

export interface SessionView {
  assessor: { code: string; name: string } | null;
  /** In which role the assessor goes on. */
  role: Role;
  /** Everyone who has worked on this machine. */
  assessors: { code: string; name: string }[];
  library: string;
  /** Set when the library could not be opened for writing; the sentence to show. */
  trouble: string | null;
  host: 'electron' | 'browser';
  version: string;
  /** The submission that this assessor had open last. */
  lastSubmission: string | null;
  hasBatches: boolean;
  /** The library was brought here from another folder or machine, and has not been verified since. */
  moved: boolean;
  /** Sources named on the command line, to be offered at once. */
  sources: string[];
}

export interface FolderView {
  path: string;
  parent: string | null;
  entries: { name: string; path: string; kind: 'folder' | 'zip' | 'file' }[];
}

export type ProgrammeView = Programme;

/** What verifying a library found. Hashes are SHA-256 in hex; artifacts are named by theirs. */
export interface VerificationView {
  ok: boolean;
  database: { ok: boolean; message?: string };
  journal: { ok: boolean; events: number; head: string; broken?: string };
  /** Whether replaying the journal gives exactly what the library shows; the tables that differ where it does not. */
  projections: { ok: boolean; different: string[] };
  artifacts: { checked: number; missing: string[]; altered: string[] };
}
