import type { Rubric } from '../rubric/rubric.ts';
import type { Anchor } from './anchor.ts';
import type { Session } from './session.ts';

/** What a room has not come to the end of with one anchor. */
export interface LeftOpen {
  /** Its place in the session, from 1. */
  anchor: number;
  title: string;
  /** Criteria for which no level is settled, by id. */
  unsettled: string[];
  /** Whether that is all of them: the room may not have come to this anchor at all. */
  all: boolean;
  /** Questions that were written down and not answered. */
  questions: number;
}

/** Everything that a session would be closed with: anchors of which nothing is open are left out. */
export function leftOpen(
  { anchors, work }: Pick<Session, 'anchors' | 'work'>,
  rubrics: (anchor: Anchor) => Rubric | undefined,
): LeftOpen[] {
  return anchors.flatMap((anchor, at) => {
    const done = work?.[anchor.id];
    const ids = rubrics(anchor)?.criteria.map(({ id }) => id) ?? [];
    const unsettled = ids.filter((id) => done?.settled?.[id]?.code === undefined);
    const questions = Object.keys(done?.questions ?? {}).length;
    const all = unsettled.length === ids.length;
    return unsettled.length || questions
      ? [{ anchor: at + 1, title: anchor.title, unsettled, all, questions }]
      : [];
  });
}
