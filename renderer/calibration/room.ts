import type { Anchor } from '../../shared/calibration/anchor.ts';
import {
  type AnchorWork,
  anchorAt,
  type Round,
  roundOf,
  type Session,
} from '../../shared/calibration/session.ts';
import type { CalibrationView } from '../../shared/contract/calibration-views.ts';
import type { Criterion, Rubric } from '../../shared/rubric/rubric.ts';
import type { Command } from './acts.ts';

/** Where the room is, with everything that belongs there. */
export interface Here {
  session: Session;
  anchor: Anchor;
  rubric: Rubric;
  criterion: Criterion;
  work: AnchorWork;
  /** The round that ratings belong to now. */
  round: Round;
}

/** What every part of the facilitator's screen works with. */
export interface RoomPart {
  here: Here;
  act: (command: Command) => Promise<boolean>;
}

/** The place that a view is at. */
export function inPlace({ session, rubrics }: CalibrationView): Here {
  const anchor = anchorAt(session);
  const rubric = rubrics[anchor.id];
  const criterion = rubric?.criteria[session.place.criterion] ?? rubric?.criteria[0];
  if (!rubric || !criterion) throw new Error(`The anchor ${anchor.id} came without its rubric.`);
  const work = session.work?.[anchor.id] ?? {};
  return { session, anchor, rubric, criterion, work, round: roundOf(session.place.phase) };
}

export const nameOf = ({ id, title }: Criterion): string => `${id} ${title}`;
