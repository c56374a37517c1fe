import { flushSync } from 'react-dom';
import type { SubmissionView } from '../../shared/contract/views.ts';
import { announce, onScreen } from '../design/index.ts';
import { type Bindings, useKeys } from '../keys/useKeys.ts';
import { findInDocument } from '../viewers/selection.ts';
import { words } from '../words/index.ts';
import { goToPlace } from './places.ts';
import { quotePassage } from './quote-passage.ts';
import type { OpenDialog } from './ReviewDialogs.tsx';
import type { ReadingStore } from './reading-store.ts';
import type { Side } from './sides/Sides.tsx';
import { useLeavingFields } from './useLeavingFields.ts';
import type { WayOn } from './useWayOn.ts';
import { goThere } from './windows/useTogether.ts';

export interface ReviewKeys {
  view: SubmissionView;
  store: ReadingStore;
  active: string;
  setActive: (criterion: string) => void;
  way: WayOn;
  lock: () => void;
  setDialog: (dialog: OpenDialog) => void;
  setSide: (side: Side) => void;
  flag: () => void;
  byCriterion: () => void;
  toQueue: () => void;
  /** What this window can do besides, such as moving its panes. */
  more?: Bindings;
}

/** Opens the menu of codes as a press on its button does. */
function openCodes(criterion: string): void {
  onScreen(`[data-place="${CSS.escape(`codes:${criterion}`)}"]`)?.dispatchEvent(
    new KeyboardEvent('keydown', { key: 'Enter', bubbles: true }),
  );
}

/** The criterion that the focus is on, if it is on one of these. */
function focusedCriterion(criteria: readonly { id: string }[]): string | undefined {
  const card = document.activeElement?.closest<HTMLElement>('[data-criterion]');
  return criteria.find(({ id }) => id === card?.dataset.criterion)?.id;
}

/** Where the focus is among a criterion's levels it goes along to the one that was given. */
function followRating(criterion: string, code: string): void {
  document.activeElement
    ?.closest(`[data-place="${CSS.escape(`criterion:${criterion}`)}"]`)
    ?.querySelector<HTMLElement>(`input[type="radio"][value="${CSS.escape(code)}"]`)
    ?.focus({ preventScroll: true });
}

/** Everything in the reading room that a key can do. */
export function useReviewKeys(room: ReviewKeys): void {
  const { view, store, active, setActive, way, lock, setDialog, setSide, flag, byCriterion } = room;
  const { toQueue, more } = room;
  const t = words.review;
  const { rubric } = store;
  useLeavingFields();

  // What the focus has reached by Tab is what a key is meant for, whichever criterion was worked on before.
  const inHand = () => focusedCriterion(rubric.criteria) ?? active;
  const give = (criterion: string, code: string | null) => {
    if (!store.write({ type: 'rate', criterion, code })) return false;
    if (criterion !== active) flushSync(() => setActive(criterion));
    return true;
  };
  const focusCriterion = (criterion: string, place = `criterion:${criterion}`) => {
    goThere(
      view.key,
      () => {
        setSide('rubric');
        setActive(criterion);
      },
      place,
    );
  };
  const move = (by: 1 | -1) => {
    const at = rubric.criteria.findIndex((criterion) => criterion.id === inHand());
    const next = rubric.criteria[Math.max(0, Math.min(rubric.criteria.length - 1, at + by))];
    if (next) focusCriterion(next.id);
  };
  const rate = (place: number) => {
    const [level, criterion] = [rubric.scale[place], inHand()];
    if (!level || !criterion || !give(criterion, level.code)) return;
    followRating(criterion, level.code);
    announce(`${criterion} ${level.label}`);
  };
  const go = (unfold: () => void, place: string) => goThere(view.key, unfold, place);

  const bindings: Bindings = {
    'level-1': () => rate(0),
    'level-2': () => rate(1),
    'level-3': () => rate(2),
    'level-4': () => rate(3),
    'level-5': () => rate(4),
    'no-level': () => give(inHand(), null),
    'next-criterion': () => move(1),
    'previous-criterion': () => move(-1),
    'feedback-field': () => focusCriterion(inHand(), `feedback:${inHand()}`),
    'overall-field': () => go(() => setSide('rubric'), 'strength'),
    codes: () => {
      const criterion = inHand();
      focusCriterion(criterion, `codes:${criterion}`);
      openCodes(criterion);
    },
    'show-rubric': () => focusCriterion(active),
    'show-preview': () => setSide('preview'),
    'show-history': () => setSide('history'),
    'show-noticed': () => setSide('noticed'),
    'show-comments': () => go(() => setSide('comments'), 'find-comment'),
    find: findInDocument,
    flag,
    'by-criterion': byCriterion,
    'intake-all-met': () => {
      if (store.write({ type: 'intake-all-met' })) announce(t.allMetAgain);
    },
    'show-intake': () => {
      flushSync(() => setSide('rubric'));
      if (!goToPlace(`check:${rubric.completion[0]?.id}`)) goToPlace('intake-fold');
    },
    quote: () => quotePassage(store, active),
    lock,
    hold: () => setDialog('hold'),
    recuse: () => setDialog('recuse'),
    'next-undecided': way.goOn,
    'next-submission': () => way.go(1),
    'previous-submission': () => way.go(-1),
    'go-queue': toQueue,
    ...more,
  };
  // Reading with somebody else's eyes is not judging: a submission that is not mine to change takes no keys that change it.
  useKeys(
    view.reading.state === 'recused'
      ? { 'next-undecided': way.goOn, 'go-queue': bindings['go-queue'], ...more }
      : bindings,
  );
}
