import type { Problem } from '../batch/problem.ts';
import type { Decision } from '../reading/reading.ts';
import type { AwardProgress } from '../results/awards.ts';
import type { LetterTemplate } from '../results/letter/template.ts';
import type { Profile, ProfileKind } from '../results/profile.ts';
import type { ReceiptHead } from '../results/receipt.ts';

/** What an export did, or would meet; the same answer as the command line's `export`. */
export interface ExportReport {
  ok: boolean;
  profile: string;
  checkedOn: string;
  mode: 'machine' | 'spreadsheet';
  files: { path: string; rows: number; sha256: string }[];
  skipped: { submission: string; reason: string }[];
  problems: Problem[];
  /** Submissions that something keeps back. */
  blocked: number;
  /** The receipt, without its list of what left, and where it was written whole; null when nothing was. */
  receipt: (ReceiptHead & { path: string }) | null;
}

/** One export of the past. `path` and `sha256` are those of its first file. */
export interface ExportRow {
  /** Of its event in the journal. */
  seq: number;
  checkedOn: string;
  at: string;
  by: string;
  profile: string;
  mode: string;
  /** In all files of the export. */
  rows: number;
  files: number;
  path: string;
  sha256: string;
  allFiles: { path: string; rows: number; sha256: string }[];
  /** Decisions that left; null where they were too many to be listed. */
  issued: number | null;
  /** Decisions that had left before and were changed since. `submission` is the key in the library. */
  amendments: { submission: string; amendment: number; changed: string[] }[];
}

/** A profile that can be chosen, or a file of the library that should be one and is not. */
export interface ProfileRow {
  id: string;
  title: string;
  checkedOn: string;
  kind: ProfileKind | null;
  /** Whether it makes credentials: only EARNED leaves, and nothing leaves twice. */
  issuing: boolean;
  /** Whether rows carry names and e-mails from the identity envelope. */
  needsIdentity: boolean;
  /** Whether it fills a worksheet that has to be chosen, or came with the batch. */
  needsWorksheet: boolean;
  /** Whether an export could be made at all, and the sentence to show where not. */
  possible: boolean;
  why: string;
  /** The administrator's own file in the library's folder `profiles`; null for one that ships. */
  file: string | null;
  notes: string[];
}

export interface ProfileView {
  profile: Profile;
  file: string | null;
}

/** The ids of one issuing system, and what is wrong with the file in which they stand. */
export interface BadgeIdsView {
  /** Everything in the library's programmes that can have one, in their order. `id` is empty where none is known. */
  badges: { of: string; title: string; id: string }[];
  problems: Problem[];
}

/** A profile that was read and not yet saved; `faults` name field and reason where it cannot be used as it is. */
export interface ProfileDraft {
  profile: unknown;
  faults: string[];
  /** Headers for which no field could be guessed. */
  unguessed: string[];
}

/** The first rows as a profile would write them, and what is wrong with them. */
export interface ProfilePreview {
  faults: string[];
  header: string[];
  rows: string[][];
  problems: Problem[];
}

/** Whether a receipt still fits its files, and the library's ledger where one was asked. */
export interface ReceiptCheck {
  ok: boolean;
  receipt: Pick<ReceiptHead, 'profile' | 'checkedOn' | 'mode' | 'at' | 'by'>;
  files: { path: string; rows: number; sha256: string; state: 'same' | 'altered' | 'missing' }[];
  /** Null where no library was asked. */
  ledger: 'entered' | 'unknown' | 'different' | null;
}

export interface AwardView extends AwardProgress {
  programme: string;
}

/** What one candidate has earned in one programme, over all batches, in the order of the decisions. */
export interface EarnedView {
  programme: string;
  candidate: string;
  earned: { microCredential: string; submission: string; decidedAt: string }[];
}

/** A submission that has a decision; `key` names it in calls. */
export interface SettledRow {
  key: string;
  id: string;
  batch: string;
  candidate: string;
  microCredential: string;
  attempt: number;
  decision: Decision;
  label: string;
}

export interface LetterTemplateView {
  template: LetterTemplate;
  problems: Problem[];
}
