import { Undo2 } from 'lucide-react';
import type { PaneName } from '../../../shared/contract/settings.ts';
import type { SubmissionView } from '../../../shared/contract/views.ts';
import { Button, IconButton, PageHeader, SavedMark } from '../../design/index.ts';
import { ACTIONS } from '../../keys/actions.ts';
import { words } from '../../words/index.ts';
import styles from '../Review.module.css';
import { ReviewDialogs } from '../ReviewDialogs.tsx';
import { RoomContexts } from '../RoomContexts.tsx';
import { RoomTrouble } from '../RoomTrouble.tsx';
import { savedAs } from '../saved-as.ts';
import type { Side } from '../sides/Sides.tsx';
import { UndoButtons } from '../UndoButtons.tsx';
import { useReviewKeys } from '../useReviewKeys.ts';
import { useRoom } from '../useRoom.tsx';
import { useWayOn } from '../useWayOn.ts';
import { say } from './link.ts';

export interface PaneRoomProps {
  pane: PaneName;
  view: SubmissionView;
  begin: { criterion: string; side: Side };
}

/** One pane in a window of its own. It writes as the room does; where to go next is the room's to say. */
export function PaneRoom({ pane, view, begin }: PaneRoomProps) {
  const t = words.panes;
  const here = useWayOn(view.key, { documents: pane === 'artifact' });
  const way = {
    ...here,
    go: (by: 1 | -1) => say({ say: 'step', to: by === 1 ? 'next' : 'previous' }),
    goOn: () => say({ say: 'step', to: 'undecided' }),
  };
  const room = useRoom({
    view,
    way,
    begin,
    byCriterion: () => say({ say: 'step', to: 'by-criterion' }),
    toQueue: () => say({ say: 'step', to: 'queue' }),
  });
  useReviewKeys({ ...room.keys, more: pane === 'artifact' ? { 'two-views': room.onTwice } : {} });
  const { store, shown, memory, evidence } = room;
  const saved = savedAs(shown);
  return (
    <div className={styles.room}>
      <PageHeader
        where={`${t.name(pane)}: ${view.microCredential.id} ${view.microCredential.title}`}
        quiet={[view.candidate]}
        end={
          <>
            <SavedMark state={saved.state} text={saved.text} />
            <UndoButtons />
            {pane === 'artifact' && (
              <Button
                kind="quiet"
                keys={ACTIONS['two-views']}
                aria-pressed={room.twice}
                onClick={room.onTwice}
              >
                {t.twoViews}
              </Button>
            )}
            <IconButton
              label={t.putBack}
              icon={<Undo2 aria-hidden="true" />}
              onClick={() => window.close()}
            />
          </>
        }
      />
      <RoomTrouble store={store} shown={shown} />
      <main className={styles.column}>
        <RoomContexts view={view} store={store} shown={shown} evidence={evidence} memory={memory}>
          {room.panes[pane]}
        </RoomContexts>
      </main>
      <ReviewDialogs open={room.dialog} onClose={() => room.setDialog(null)} view={view} store={store} />
    </div>
  );
}
