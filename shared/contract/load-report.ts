import type { Problem } from '../batch/problem.ts';

/** What a source was recognised as; null where it is nothing that is known here. */
export type SourceKind = 'bag' | 'manifest' | 'canvas' | 'moodle' | 'ora2' | 'folders';

/**
 * Something that a source cannot say and that is asked once for the whole batch. `answer` is what is taken: what was
 * answered, or a guess that leaves no doubt. While it is null nothing is loaded.
 */
export interface LoadQuestion {
  /** The name under which an answer is given. */
  id: string;
  kind: 'micro-credential' | 'attempt' | 'component' | 'programme' | 'batch-title';
  /** What it is about, for people: the files, or the assignment, that it concerns. */
  about: string;
  /** Empty where any text is an answer. */
  choices: { value: string; label: string }[];
  guess: string | null;
  answer: string | null;
}

/**
 * How a submission of a source stands. Where several hold, the one that asks most for attention.
 * - `unmatched`: its micro-credential is none of the programme's, or not known yet
 * - `missing`: something that belongs to it is not there; with it, one that was loaded before and is gone
 * - `unreadable`: a file of it cannot be read, or not whole
 * - `duplicate`: it, or a file of it, is there twice
 * - `changed`, `same`, `new`: against what the library holds
 * - `matched`: nothing is wrong, and there was no library to compare with
 */
export const STANDINGS = [
  'unmatched',
  'missing',
  'unreadable',
  'duplicate',
  'changed',
  'new',
  'same',
  'matched',
] as const;
export type Standing = (typeof STANDINGS)[number];

/** One submission of a source, for the report on it. */
export interface SubmissionLine {
  id: string;
  candidate: string;
  /** Its id in the programme; where it is none of them, the text that the source has for it. */
  microCredential: string;
  attempt: number;
  /** How many. */
  artifacts: number;
  standing: Standing;
  /** Sentences on what is particular about it. */
  notes: string[];
}

/** What checking a source found; the same answer as the command line's `check`. */
export interface LoadReport {
  ok: boolean;
  recognisedAs: SourceKind | null;
  bag?: { valid: boolean; version: string | null; errors: string[]; warnings: string[] };
  batch?: { id: string; title: string; submissions: number; artifacts: number };
  problems: Problem[];
  questions?: LoadQuestion[];
  /** Those that ask for attention first; of a very large batch not all of them. */
  submissions?: SubmissionLine[];
  /** How many submissions of each standing there are, those not listed among them. */
  standings?: Record<Standing, number>;
  /** Files that belong to no submission, by their names in the source. */
  unmatched?: string[];
  /** `identities` counts those that loading the same batch again added to the identity envelope, or completed in it. */
  loaded?: {
    submissions: number;
    artifacts: number;
    bytes: number;
    alreadyThere: number;
    identities?: number;
  };
}
