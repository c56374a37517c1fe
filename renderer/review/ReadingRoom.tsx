import type { SubmissionView } from '../../shared/contract/views.ts';
import { call } from '../app/call.ts';
import { goTo } from '../app/route.ts';
import { useWhileShown } from '../design/index.ts';
import { ArrangeMenu } from './panes/ArrangeMenu.tsx';
import { goToPane } from './panes/go-to-pane.ts';
import { openArrangeMenu } from './panes/open-menu.ts';
import { RoomPanes } from './panes/RoomPanes.tsx';
import { useArrangement } from './panes/useArrangement.ts';
import styles from './Review.module.css';
import { ReviewDialogs } from './ReviewDialogs.tsx';
import { ReviewHeader } from './ReviewHeader.tsx';
import { RoomContexts } from './RoomContexts.tsx';
import { RoomTrouble } from './RoomTrouble.tsx';
import { Strip } from './Strip.tsx';
import { useReviewKeys } from './useReviewKeys.ts';
import { useRoom } from './useRoom.tsx';
import { useWayOn } from './useWayOn.ts';

export interface ReadingRoomProps {
  view: SubmissionView;
  /** Hears which submission is likely next, once it is read. */
  onNextRead?: (next: string) => void;
}

/** Artifact, reflection and rubric in sight, the decision below, the queue at the side. */
export function ReadingRoom({ view, onNextRead }: ReadingRoomProps) {
  const way = useWayOn(view.key, { onRead: onNextRead });
  const room = useRoom({
    view,
    way,
    byCriterion: (criterion) =>
      goTo({
        screen: 'criterion',
        microCredential: view.microCredential.id,
        criterion,
        submission: view.key,
      }),
    toQueue: () => goTo({ screen: 'queue' }),
  });
  const arrangement = useArrangement(room.memory);
  useWhileShown(() => {
    // The first look at a submission does not wait for it.
    requestIdleCallback(() => void call('queue.remember', { key: view.key }), { timeout: 1000 });
  }, [view.key]);
  useReviewKeys({
    ...room.keys,
    more: {
      'swap-panes': arrangement.swap,
      'two-views': room.onTwice,
      'arrange-panes': openArrangeMenu,
      'next-pane': () => goToPane(1, room.active),
      'previous-pane': () => goToPane(-1, room.active),
    },
  });
  const { store, shown, memory, evidence } = room;
  return (
    <div className={styles.room}>
      <ReviewHeader
        view={view}
        shown={shown}
        way={way}
        onDialog={room.setDialog}
        store={store}
        flagged={room.flagged}
        onFlag={room.flag}
        arrange={<ArrangeMenu arrangement={arrangement} twice={room.twice} onTwice={room.onTwice} />}
      />
      <RoomTrouble store={store} shown={shown} />
      <main className={styles.desk}>
        <Strip way={way} current={view.key} />
        <RoomContexts view={view} store={store} shown={shown} evidence={evidence} memory={memory}>
          <RoomPanes className={styles.panes} arrangement={arrangement} contents={room.panes} />
        </RoomContexts>
      </main>
      <ReviewDialogs open={room.dialog} onClose={() => room.setDialog(null)} view={view} store={store} />
    </div>
  );
}
