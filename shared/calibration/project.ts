import type { Criterion, Rubric } from '../rubric/rubric.ts';
import { passingLevel, rankOf } from '../rubric/scale.ts';
import type { Anchor } from './anchor.ts';
import { countsOf, FEWEST_DOTS, ratedBy, sum } from './counts.ts';
import { frameOf } from './frame.ts';
import type { ProjectedPage, ProjectedRow, ProjectorView } from './projector-view.ts';
import { anchorAt, type Gathered, gatheredIn, type Session } from './session.ts';

function rowOf(rubric: Rubric, criterion: Criterion): ProjectedRow {
  return {
    id: criterion.id,
    title: criterion.title,
    component: criterion.component,
    lookFors: [...criterion.lookFors],
    levels: rubric.scale.map(({ code, label }) => ({
      code,
      label,
      passing: rankOf(rubric, code) >= rankOf(rubric, passingLevel(rubric)),
      descriptor: criterion.levels[code] ?? '',
    })),
    place: rubric.criteria.indexOf(criterion) + 1,
    of: rubric.criteria.length,
  };
}

/** What of the anchor's evidence the room sees; null where nothing of it is a file. */
export function projectedPage(anchor: Anchor, session: Session): ProjectedPage | null {
  const { place } = session;
  const file = anchor.files[place.file];
  if (!file?.sha256) return null;
  const { component, sha256, size, mediaType } = file;
  const { size: shown, left, top } = place.frame ?? frameOf();
  return {
    component,
    sha256,
    size,
    mediaType,
    page: place.page,
    frame: { size: shown, left, top },
    alone: place.alone ?? false,
  };
}

function ratedIn(rubric: Rubric, gathered: Gathered, criterion: string, session: Session) {
  const counts = countsOf(rubric, gathered, criterion);
  const readings = sum(counts);
  const shown = readings >= FEWEST_DOTS;
  return {
    counts: shown ? counts : counts.map(() => 0),
    readings: shown ? readings : 0,
    participants: session.participants.length,
  };
}

/**
 * What the projector is sent of a session: made anew from nothing but what the room may see, never a session with
 * parts taken out.
 * @param cleared whether the anchor that the room is at may be projected, as it stands now.
 */
export function projected(session: Session, rubric: Rubric, cleared: boolean): ProjectorView {
  if (session.state === 'closed') return { scene: 'done' };
  const { phase, step } = session.place;
  const anchor = anchorAt(session);
  const at = { anchor: session.place.anchor + 1, anchors: session.anchors.length };
  const criterion = rubric.criteria[session.place.criterion] ?? rubric.criteria[0];
  if (!criterion) return { scene: 'waiting' };
  const row = rowOf(rubric, criterion);
  // The rubric is nobody's work; everything after the walk is about the anchor.
  if (phase === 'walk') return { scene: 'walk', at, row };
  if (!cleared) return { scene: 'held', at };
  const first = gatheredIn(session, anchor.id, 'first');
  const again = gatheredIn(session, anchor.id, 'again');
  const rated = ratedIn(rubric, first, criterion.id, session);
  const definitive = anchor.ratings?.[criterion.id]?.code ?? null;
  switch (phase) {
    case 'silent': {
      const { timer } = session;
      return {
        scene: 'silent',
        at,
        row,
        page: projectedPage(anchor, session),
        rated: ratedBy(rubric, first),
        participants: session.participants.length,
        until: timer ? new Date(Date.parse(timer.startedAt) + timer.minutes * 60_000).toISOString() : null,
      };
    }
    case 'reveal': {
      const passing = rankOf(rubric, passingLevel(rubric));
      const over = sum(rated.counts.slice(passing));
      return {
        scene: 'reveal',
        at,
        row,
        round: 'first',
        rated,
        decision: step === 'dots' ? null : { below: rated.readings - over, passing: over },
        definitive: step === 'definitive' ? definitive : null,
      };
    }
    case 'discussion': {
      const second = ratedIn(rubric, again, criterion.id, session);
      return {
        scene: 'discussion',
        at,
        row,
        page: projectedPage(anchor, session),
        rated,
        again: second.readings ? second : null,
        // Whoever went on without the reveal of a criterion has not shown it yet.
        definitive: session.work?.[anchor.id]?.revealed?.[criterion.id] ? definitive : null,
      };
    }
    case 'consensus': {
      const settled = session.work?.[anchor.id]?.settled?.[criterion.id];
      return {
        scene: 'consensus',
        at,
        row,
        level: settled?.code ?? null,
        rationale: settled?.rationale ?? '',
      };
    }
  }
}
