import type { Anchor } from './anchor.ts';
import type { Frame } from './frame.ts';

/** What a room does with one anchor, in order. */
export const PHASES = ['walk', 'silent', 'reveal', 'discussion', 'consensus'] as const;
export type Phase = (typeof PHASES)[number];

/** Before the reveal, and once more after the discussion. */
export const ROUNDS = ['first', 'again'] as const;
export type Round = (typeof ROUNDS)[number];

/** Dots by level; the decision beside them; the definitive rating last. */
export const REVEAL_STEPS = ['dots', 'decision', 'definitive'] as const;
export type RevealStep = (typeof REVEAL_STEPS)[number];

/** One participant's ratings of an anchor: criterion -> level or non-ordinal code. */
export interface Given {
  way: 'file' | 'keyboard';
  ratings: Record<string, string>;
  /** SHA-256 of the readings file that they came in. */
  file?: string;
}

/** Everything that was gathered in one round. */
export interface Gathered {
  /** By participant code. */
  by?: Record<string, Given>;
  /** Criterion -> hands at each level, from low to high. Hands have no code, on purpose. */
  hands?: Record<string, number[]>;
}

/** What the room agreed on for a criterion. */
export interface Settled {
  code?: string;
  rationale?: string;
}

/** What happened with one anchor. */
export interface AnchorWork {
  first?: Gathered;
  again?: Gathered;
  /** Criteria whose definitive rating the room was shown in the reveal. */
  revealed?: Record<string, true>;
  /** By criterion. */
  settled?: Record<string, Settled>;
  /** By an id of their own. */
  questions?: Record<string, { criterion?: string; text: string }>;
  /** The facilitator's own; they never leave this screen. */
  notes?: string;
}

/** Where the room is. `criterion` and `file` are positions. */
export interface Place {
  anchor: number;
  phase: Phase;
  criterion: number;
  step: RevealStep;
  file: number;
  /** Of a file with pages, from 1. */
  page: number;
  /** What of the page is in sight; to be read from its beginning where it was never said. */
  frame?: Frame;
  /** The evidence has the wall to itself. */
  alone?: boolean;
}

/** A calibration session as the library holds it. Absent means not said yet. */
export interface Session {
  id: string;
  /** Grows by one with every command. */
  version: number;
  title: string;
  facilitator: string;
  /** ISO 8601. */
  createdAt: string;
  state: 'open' | 'closed';
  participants: string[];
  /** As they were when the session began; only whether one may be projected is asked anew each time. */
  anchors: Anchor[];
  place: Place;
  /** It nudges and stops nothing. */
  timer?: { startedAt: string; minutes: number };
  /** By anchor id. */
  work?: Record<string, AnchorWork>;
}

/** A session that is about to begin. */
export function newSession(
  about: Pick<Session, 'id' | 'title' | 'facilitator' | 'createdAt' | 'participants' | 'anchors'>,
): Session {
  return {
    ...about,
    version: 0,
    state: 'open',
    place: { anchor: 0, phase: 'walk', criterion: 0, step: 'dots', file: 0, page: 1 },
  };
}

/** What was gathered for an anchor in a round; empty where nothing was. */
export function gatheredIn(session: Session, anchor: string, round: Round): Gathered {
  return session.work?.[anchor]?.[round] ?? {};
}

/** The anchor that the room is at. Sessions have one or more. */
export function anchorAt(session: Session): Anchor {
  const anchor = session.anchors[session.place.anchor] ?? session.anchors[0];
  if (!anchor) throw new RangeError(`the session ${session.id} has no anchor`);
  return anchor;
}

/** The round that ratings belong to in a phase: what is said after the reveal is a second rating. */
export const roundOf = (phase: Phase): Round =>
  phase === 'discussion' || phase === 'consensus' ? 'again' : 'first';
