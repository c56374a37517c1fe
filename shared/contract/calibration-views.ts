import type { Anchor } from '../calibration/anchor.ts';
import type { Drift } from '../calibration/drift.ts';
import type { Qualification } from '../calibration/qualify.ts';
import type { CalibrationReport } from '../calibration/report.ts';
import type { CalibrationRules } from '../calibration/rules.ts';
import type { Session } from '../calibration/session.ts';
import type { Rubric } from '../rubric/rubric.ts';

/** A session in the list. */
export interface CalibrationRow {
  id: string;
  title: string;
  state: Session['state'];
  /** ISO 8601. */
  createdAt: string;
  participants: number;
  anchors: number;
  /** The anchor that the room is at, from 1. */
  at: number;
}

/** What came of a readings file, in the room. */
export interface Arrival {
  name: string;
  path: string;
  /** ISO 8601. */
  at: string;
  participant: string | null;
  taken: number;
  /** Readings that were there already. */
  same: number;
  /** The code has rated already: the facilitator decides which stands. */
  conflict: boolean;
  /** A code that is not among the participants. */
  stranger: string | null;
  problems: string[];
}

/** Everything that the facilitator's screen needs. */
export interface CalibrationView {
  session: Session;
  /** By anchor id. */
  rubrics: Record<string, Rubric>;
  /** Anchors that may be projected, as it stands now. */
  cleared: string[];
  /** Files that came in since the program started, the latest first. */
  arrivals: Arrival[];
  /** The folder that is watched for readings files. */
  watched: { folder: string; trouble: string | null } | null;
  projector: ProjectorState;
}

/** Whether a projector window is there, and what it is shown. */
export interface ProjectorState {
  windows: number;
  session: string | null;
  blank: boolean;
}

/** An anchor in the library, and what still has to be said about it. */
export interface AnchorView {
  anchor: Anchor;
  rubric: Rubric;
  /** Whether the programme has a newer version of the rubric. */
  outdated: boolean;
  unrated: string[];
  unfinished: string[];
}

/** Something that a room settled on for a criterion. */
export interface GuidanceView {
  /** ISO 8601. */
  at: string;
  /** The rubric's version at that time. */
  version: string;
  criterion: string;
  code: string | null;
  text: string;
}

/** What came of taking in a package of anchors. */
export interface AnchorsTaken {
  taken: string[];
  same: string[];
  problems: string[];
}

export type { CalibrationReport };

/** An anchor that may stand among submissions, and why it cannot; `why` is null where it can. */
export interface PlantableAnchor {
  id: string;
  title: string;
  microCredential: string;
  why: 'unrated' | 'outdated' | 'same-batch' | 'no-such-work' | null;
}

/** A batch of anchors by which assessors qualify, and how far each of them is. */
export interface QualifyingSet {
  batch: string;
  title: string;
  /** When it was begun; ISO 8601. */
  at: string;
  readers: { code: string; locked: number; of: number }[];
}

/** Where one assessor stands. `qualification` is null while anchors of a set are still `open` to them. */
export interface QualifyingStanding {
  code: string;
  open: number;
  qualification: Qualification | null;
  /** Ratings that are not the definitive ones, by the labels of the levels. */
  differs: { anchor: string; criterion: string; given: string; definitive: string }[];
}

export interface QualifyingView {
  rules: CalibrationRules;
  sets: QualifyingSet[];
  anchors: PlantableAnchor[];
  standings: QualifyingStanding[];
}

/** What is hidden in a batch, as counts, and what could be. */
export interface SeedsView {
  batch: string;
  plan: { every: number; seed: string; at: string } | null;
  hidden: number;
  begun: number;
  locked: number;
  /** Neither begun nor given to anybody: these can be taken out. */
  free: number;
  /** Submissions that nobody has begun: among those seeds are hidden. */
  open: number;
  anchors: PlantableAnchor[];
}

export interface DriftView {
  rules: CalibrationRules;
  readers: (Drift & {
    code: string;
    /** Readings of seeds that say nothing: by another version of the rubric, or of an anchor that was met before. */
    leftOut: { version: number; met: number };
  })[];
}
