import type { Problem } from '../batch/problem.ts';
import type { Decision, Purpose, ReadingState } from '../reading/reading.ts';
import type { RubricDraft } from '../rubric/draft.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** One programme of the library. */
export interface ProgrammeRow {
  id: string;
  title: string;
  publisher: string;
  microCredentials: number;
  /** How many batches are for it. */
  batches: number;
}

/** One version of a rubric. */
export interface RubricVersionRow {
  id: string;
  version: string;
  status: Rubric['status'];
  /** ISO 8601, and by whom it came into the library. */
  at: string;
  author: string;
  /** What it changes, in its author's words. */
  note: string;
  /** SHA-256 of the version as canonical JSON, in hex. */
  sha256: string;
  /** How many readings stand on it. */
  readings: number;
  /** New readings take this one. */
  current: boolean;
}

/** A rubric that is being written, as the desk holds it. */
export interface RubricDraftView {
  rubric: string;
  programme: string;
  microCredential: string;
  /** The version from which it was made; null for a rubric that has none. */
  base: string | null;
  /** Grows with every write; a write made against another one is refused. */
  version: number;
  draft: RubricDraft;
  canUndo: boolean;
  canRedo: boolean;
  /** ISO 8601. */
  savedAt: string;
}

/** All that there is of one micro-credential's rubric; versions newest first. */
export interface RubricVersions {
  versions: RubricVersionRow[];
  draft: { base: string | null; savedAt: string; author: string } | null;
}

/** A reading that stands on an earlier version of its rubric. */
export interface WorklistRow {
  submission: string;
  assessor: string;
  purpose: Purpose;
  programme: string;
  /** The submission's id, for people. */
  id: string;
  batch: string;
  candidate: string;
  microCredential: string;
  title: string;
  state: ReadingState;
  decision: Decision | null;
  exported: boolean;
  rubric: string;
  /** The version that it stands on, and the one that is new. */
  from: string;
  to: string;
  /** ISO 8601: since when it waits. */
  since: string;
  /** How many criteria would have to be rated anew. */
  again: number;
  /** `asked`: somebody has said that it is to be read again, and its assessor has not begun. */
  standing: 'open' | 'kept' | 'asked';
  reason: string;
  answeredBy: string | null;
  mine: boolean;
}

/** One thing of a programme file, beside what the library holds. */
export interface ProgrammeItem {
  kind: 'catalogue' | 'micro-credential' | 'award' | 'rubric' | 'alignment';
  id: string;
  title: string;
  standing: 'new' | 'same' | 'differs' | 'gone';
}

/** What a programme file holds, and what taking it in would change. */
export interface ProgrammeReport {
  ok: boolean;
  programme: {
    id: string;
    title: string;
    publisher: string;
    stacks: number;
    microCredentials: number;
    awards: number;
    rubrics: number;
  } | null;
  /** Whether the library has a programme of this id. */
  standing: 'new' | 'same' | 'differs' | null;
  items: ProgrammeItem[];
  problems: Problem[];
  /** Whether it has been taken in. */
  taken: boolean;
}
