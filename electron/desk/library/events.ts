import type { Anchor, AnchorChange } from '../../../shared/calibration/anchor.ts';
import type { SessionCommand } from '../../../shared/calibration/command.ts';
import type { CalibrationRules } from '../../../shared/calibration/rules.ts';
import type { Session } from '../../../shared/calibration/session.ts';
import type { DoublePlan, Drawn } from '../../../shared/double/plan.ts';
import type { BankComment } from '../../../shared/feedback/comment-bank.ts';
import type { Catalogue } from '../../../shared/programme/programme.ts';
import type { Change } from '../../../shared/reading/change.ts';
import type { ReadingCommand } from '../../../shared/reading/command.ts';
import type { Purpose, Reading } from '../../../shared/reading/reading.ts';
import type { Role } from '../../../shared/reading/role.ts';
import type { Receipt } from '../../../shared/results/receipt.ts';
import type { RubricDraft } from '../../../shared/rubric/draft.ts';
import type { DraftChange } from '../../../shared/rubric/draft-change.ts';
import type { Rubric } from '../../../shared/rubric/rubric.ts';

/** One artifact as it was loaded. `path` is its place in the batch and the name by which evidence points at it. */
export interface LoadedArtifact {
  component: 'product' | 'application' | 'reflection' | 'context';
  title: string;
  kind: 'file' | 'text' | 'link';
  path: string;
  sha256: string | null;
  /** Bytes; 0 for a link. */
  size: number;
  mediaType: string;
  url: string | null;
  /** Why it cannot be read, where loading found out; shown beside it. */
  trouble: string | null;
}

interface ReadingStep {
  assessor: string;
  purpose: Purpose;
  /** The reading's version before. */
  against: number;
  changes: Change[];
}

/** A reading by what names it in a library. */
export interface ReadingName {
  submission: string;
  assessor: string;
  purpose: Purpose;
}

/** A seed: its id in the batch, the anchor that it is, and the id of the submission that it follows. */
export interface PlantedSeed {
  id: string;
  anchor: string;
  after: string;
}

/** Every kind of event and what it holds. The journal is never rewritten: a body may gain fields, never lose them. */
export interface EventBody {
  'library.created': { id: string };
  'programme.added': { programme: Catalogue };
  /** How a micro-credential is aligned with a framework, in the local programme's words; an empty text takes it away. */
  'programme.aligned': { programme: string; microCredential: string; framework: string; text: string };
  /** `worklist`: readings that stand on an earlier version are put on the worklist. */
  'rubric.added': { programme: string; rubric: Rubric; worklist?: true };
  /** A draft was begun. `base`: the version from which it was made. */
  'rubric.drafted': { programme: string; draft: RubricDraft; base: string | null };
  /** `joins` names the step that this event continues, as the next keystrokes in one field do. */
  'rubric.edited': { rubric: string; changes: DraftChange[]; joins?: number };
  /** `step` was undone or redone by these changes. */
  'rubric.edit-moved': { rubric: string; step: number; undone: boolean; changes: DraftChange[] };
  'rubric.discarded': { rubric: string };
  /** The draft has become a version. What it changes is said by `note`, in its author's words. */
  'rubric.published': { programme: string; rubric: Rubric; base: string | null; note: string };
  /** What is to become of readings that stand on an earlier version; `answer` null takes an answer back. */
  'worklist.answered': { readings: ReadingName[]; answer: 'keep' | 're-read' | null; reason: string };
  'batch.loaded': {
    id: string;
    title: string;
    programme: string;
    createdAt: string | null;
    dueAt: string | null;
    recognisedAs: string;
    digest: string;
    /** How what the source could not say was answered, by the questions' ids. */
    answers?: Record<string, string>;
  };
  /** Moodle's grading worksheet came with a batch; its bytes stand among the artifacts, to be handed back filled in. */
  'worksheet.kept': { batch: string; sha256: string; size: number };
  /** Submissions of a batch were given to assessors: ids by code. */
  'batch.shared': { batch: string; given: Record<string, string[]> };
  /** Until when (a date) the files and names of a batch are kept; null for no date. */
  'batch.retained': { batch: string; until: string | null };
  /** The files and names of a batch went; what was judged stays. `files` are SHA-256 hashes. */
  'batch.deleted': { batch: string; files: string[]; people: number };
  'submission.loaded': {
    batch: string;
    id: string;
    position: number;
    candidate: string;
    microCredential: string;
    attempt: number;
    previous: string | null;
    submittedAt: string | null;
    digest: string;
    artifacts: LoadedArtifact[];
  };
  /** `joins` names the step that this event continues, as the next keystrokes in one field do. */
  'reading.changed': ReadingStep & {
    rubric: { id: string; version: string };
    command: ReadingCommand;
    joins?: number;
  };
  'reading.undone': ReadingStep & { step: number };
  'reading.redone': ReadingStep & { step: number };
  'reading.merged': { reading: Reading; file: string; sealed: boolean };
  /** One of two readings came in a file: nobody is shown it before both are locked. */
  'reading.sealed': { reading: Reading; file: string; sealed: boolean };
  /** What of a batch is read twice from now on, and what that drew; null where nothing is. */
  'double.planned': { batch: string; plan: DoublePlan | null; drawn: Drawn[] };
  /** A reading that was read has locked without its reader doing it. `joins` names the step that undo takes back with it. */
  'reading.settled': ReadingStep & { by: 'time' | 'export'; joins?: number };
  /** An adjudicator has opened another's locked reading. `joins` names its reader's last step, which undo must still fit. */
  'reading.reopened': ReadingStep & { reason: string; joins?: number };
  /** In which role the author goes on: a statement, which no password backs. */
  'role.stated': { role: Role };
  'submission.flagged': { flagged: boolean };
  'comment.saved': { id: string } & BankComment;
  'comment.removed': { id: string };
  'comment.used': { id: string };
  'results.exported': { receipt: Receipt };
  'anchor.made': { anchor: Anchor };
  'anchor.changed': { id: string; against: number; change: AnchorChange; changes: Change[] };
  'anchor.removed': { id: string };
  /** Submissions that were just loaded are anchors, hidden in their batch; each follows another one in the queue. */
  'seeds.hidden': { batch: string; every: number; seed: string; planted: PlantedSeed[] };
  /** Seeds that nobody had begun are taken out of their batch again; the rest stays. */
  'seeds.taken-out': { batch: string; ids: string[] };
  /** A batch that was just loaded is made of anchors, and these assessors qualify by it. */
  'qualification.begun': { batch: string; readers: string[]; planted: { id: string; anchor: string }[] };
  'calibration.ruled': { rules: CalibrationRules };
  'calibration.begun': { session: Session };
  'calibration.changed': { session: string; against: number; command: SessionCommand; changes: Change[] };
  /** What a room settled on for a criterion of one version of a rubric; the latest of a session stands. */
  'guidance.settled': {
    rubric: { id: string; version: string };
    criterion: string;
    session: string;
    anchor: string;
    code: string | null;
    text: string;
  };
}
export type EventKind = keyof EventBody;
