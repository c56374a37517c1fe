import { useCallback, useEffectEvent } from 'react';
import { useWhileShown } from '../../design/index.ts';
import { selectedPassage, showEvidence } from '../../viewers/selection.ts';
import { setChanging } from '../changing.ts';
import { unfoldAndGo } from '../places.ts';
import { quotePassage } from '../quote-passage.ts';
import type { ReadingStore } from '../reading-store.ts';
import type { Side } from '../sides/Sides.tsx';
import type { WayOn } from '../useWayOn.ts';
import { hear, paneHere, say, type Word } from './link.ts';
import { hasCompanions } from './out.ts';

export interface Together {
  submission: string;
  store: ReadingStore;
  active: string;
  side: Side;
  setActive: (criterion: string) => void;
  setSide: (side: Side) => void;
  way: WayOn;
  byCriterion: () => void;
  toQueue: () => void;
}

/** Shows a piece of evidence in its document, in whatever window that stands. */
export function showAnywhere(submission: string, artifact: string, id: string): void {
  if (!showEvidence(artifact, id)) say({ say: 'reveal', submission, artifact, id });
}

/**
 * Keeps the windows of a room together: which submission, which criterion, which side. The reading itself goes by
 * way of the desk, against its version, so that no window can write over another.
 */
export function useTogether(room: Together): { activate: Together['setActive']; turn: Together['setSide'] } {
  const { submission, active, side, setActive, setSide } = room;
  const isMain = paneHere === null;
  const take = useEffectEvent((word: Word) => {
    if (word.say === 'here' && isMain) say({ say: 'show', submission, criterion: active, side });
    if (word.say === 'step' && isMain) step(word.to);
    if (!('submission' in word) || word.submission !== submission) return;
    if (word.say === 'at') {
      const { criterion, side: turnedTo, place } = word;
      const unfold = () => {
        if (criterion !== undefined) setActive(criterion);
        if (turnedTo !== undefined) setSide(turnedTo);
      };
      if (place === undefined) return unfold();
      window.focus();
      unfoldAndGo(unfold, place);
    }
    if (word.say === 'reveal') showEvidence(word.artifact, word.id);
    if (word.say === 'quote' && selectedPassage()) {
      setChanging(word.link);
      quotePassage(room.store, word.criterion);
    }
  });
  const step = (to: Extract<Word, { say: 'step' }>['to']) => {
    if (to === 'undecided') room.way.goOn();
    else if (to === 'queue') room.toQueue();
    else if (to === 'by-criterion') room.byCriterion();
    else room.way.go(to === 'next' ? 1 : -1);
  };
  useWhileShown(() => hear((word) => take(word)), []);
  const show = useEffectEvent(() => say({ say: 'show', submission, criterion: active, side }));
  // biome-ignore lint/correctness/useExhaustiveDependencies: another submission is shown to every window
  useWhileShown(() => {
    if (isMain) show();
  }, [isMain, submission]);
  // The same from one edit to the next, as what is drawn by them need not be drawn anew.
  const activate = useCallback(
    (criterion: string) => {
      setActive(criterion);
      if (hasCompanions()) say({ say: 'at', submission, criterion });
    },
    [submission, setActive],
  );
  const turn = useCallback(
    (next: Side) => {
      setSide(next);
      if (hasCompanions()) say({ say: 'at', submission, side: next });
    },
    [submission, setSide],
  );
  return { activate, turn };
}

/** Goes to a place of the room in this window, or in the one that has it. */
export function goThere(submission: string, unfold: () => void, place: string): void {
  if (!unfoldAndGo(unfold, place) && hasCompanions()) say({ say: 'at', submission, place });
}
