import { Refusal } from '../contract/refusal.ts';
import { type Change, changeTo, sameJson } from '../reading/change.ts';
import type { Rubric } from '../rubric/rubric.ts';
import { isLevel, rankOf } from '../rubric/scale.ts';
import type { Anchor, AnchorChange } from './anchor.ts';

const said = (text: string) => (text.trim() === '' ? null : text.toWellFormed());

function changed(rubric: Rubric, anchor: Anchor, change: AnchorChange): Change {
  switch (change.type) {
    case 'title':
      return changeTo(anchor, ['title'], change.text.toWellFormed());
    case 'use':
      return changeTo(anchor, ['use'], change.use);
    case 'clear':
      return changeTo(anchor, ['cleared'], change.cleared);
    case 'note':
      return changeTo(anchor, ['note'], said(change.text));
    case 'rate':
    case 'rationale':
    case 'not-higher': {
      const { criterion } = change;
      if (!rubric.criteria.some(({ id }) => id === criterion))
        throw new Refusal(
          'invalid-input',
          `The rubric ${rubric.id} ${rubric.version} has no criterion ${criterion}.`,
        );
      const field = change.type === 'rate' ? 'code' : change.type === 'rationale' ? 'rationale' : 'notHigher';
      if (change.type !== 'rate') return changeTo(anchor, ['ratings', criterion, field], said(change.text));
      // An anchor that cannot be placed on the scale calibrates nobody.
      if (change.code !== null && !isLevel(rubric, change.code))
        throw new Refusal(
          'invalid-input',
          `The rubric ${rubric.id} ${rubric.version} has no level ${change.code}.`,
        );
      return changeTo(anchor, ['ratings', criterion, field], change.code);
    }
  }
}

/**
 * What one change makes of an anchor; nothing where it stands so already.
 * @throws Refusal `invalid-input` for a criterion or level that its rubric lacks.
 */
export function changesToAnchor(rubric: Rubric, anchor: Anchor, change: AnchorChange): Change[] {
  const made = changed(rubric, anchor, change);
  return sameJson(made.before, made.after) ? [] : [made];
}

/** Criteria whose level or reasons are missing, in the rubric's order. The highest level needs no "why not higher". */
export function unfinished(rubric: Rubric, anchor: Pick<Anchor, 'ratings'>): string[] {
  return rubric.criteria
    .filter(({ id }) => {
      const rating = anchor.ratings?.[id];
      if (!rating?.code || !rating.rationale) return true;
      return rankOf(rubric, rating.code) < rubric.scale.length - 1 && !rating.notHigher;
    })
    .map(({ id }) => id);
}

/** Criteria without a definitive level: what a session cannot do without. */
export function unrated(rubric: Rubric, anchor: Pick<Anchor, 'ratings'>): string[] {
  return rubric.criteria.filter(({ id }) => !anchor.ratings?.[id]?.code).map(({ id }) => id);
}
