import { useQuery } from '@tanstack/react-query';
import { memo, startTransition, use, useCallback, useLayoutEffect, useRef, useState } from 'react';
import { Boundary } from '../app/Boundary.tsx';
import { sessionQuery, settingsQuery, submissionQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { Banner, Button, Presence, PresenceContext, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { keepReady } from './keep-ready.ts';
import { ReadingRoom } from './ReadingRoom.tsx';
import styles from './Review.module.css';
import { addressOfRoom, arrived, type Place, type Standby, type Standing, withReady } from './standby.ts';

interface OneRoomProps extends Place {
  /** Hears from the room on the screen which submission is likely next, once it is read. */
  onNextRead: (from: Place, next: string) => void;
}

/**
 * The reading room of one submission. Everything in it belongs to that submission and is made anew for the next.
 * What stands ready is not drawn again by being shown.
 */
const OneRoom = memo(function OneRoom({ submission, adjudicating, onNextRead }: OneRoomProps) {
  const { data, error } = useQuery(submissionQuery(submission, adjudicating ? 'adjudication' : undefined));
  const { data: session } = useQuery(sessionQuery);
  const { data: settings } = useQuery(settingsQuery);
  const presence = use(PresenceContext);
  /** How the panes stand to begin with. Whoever moves them while this stands ready has it made anew. */
  const begun = useRef('');
  if (!presence.been) begun.current = JSON.stringify([settings?.paneOrder, settings?.paneLayouts]);
  if (error)
    return (
      <Banner
        kind="error"
        title={words.review.takenTitle}
        action={
          session?.role === 'adjudicator' && (
            <Button onClick={() => goTo({ screen: 'adjudication', submission })}>
              {words.adjudication.asAdjudicator}
            </Button>
          )
        }
      >
        {error.message}
      </Banner>
    );
  if (!data) return <Waiting text={words.app.waiting} />;
  return (
    <ReadingRoom
      key={begun.current}
      view={data}
      onNextRead={(next) => onNextRead({ submission, adjudicating }, next)}
    />
  );
});

/** A room in its place. Behind the screen it is neither seen nor heard, and nothing in it can be reached. */
const FramedRoom = memo(function FramedRoom({ stands, ...room }: OneRoomProps & { stands: Standing }) {
  const frame = useRef<HTMLDivElement>(null);
  const [presence] = useState(() => new Presence(stands === 'here'));
  useLayoutEffect(() => {
    if (frame.current && stands === 'ready') return keepReady(frame.current);
  }, [stands]);
  // All ends come before all beginnings: what one room gives up another takes.
  useLayoutEffect(() => {
    if (stands !== 'here') return;
    presence.set(true);
    return () => presence.set(false);
  }, [presence, stands]);
  return (
    <div ref={frame} className={styles.frame} data-behind={stands === 'here' ? undefined : stands}>
      <PresenceContext value={presence}>
        {/* A room that has stumbled is left behind by going on. */}
        <Boundary>
          <OneRoom {...room} />
        </Boundary>
      </PresenceContext>
    </div>
  );
});

/**
 * The reading room, and that of the submission which is likely next: made while somebody reads, so that going on only
 * has to show it. The one that is left goes when there is time.
 */
export function ReviewScreen({ submission, adjudicating }: Place) {
  const here = addressOfRoom({ submission, adjudicating });
  const [rooms, setRooms] = useState<readonly Standby[]>(() => arrived([], { submission, adjudicating }));
  if (!rooms.some((room) => room.stands === 'here' && addressOfRoom(room) === here))
    setRooms(arrived(rooms, { submission, adjudicating }));
  /** What is on the screen when a change is made that was asked for earlier. */
  const shown = useRef(here);
  useLayoutEffect(() => {
    shown.current = here;
    const moment = requestIdleCallback(
      () =>
        startTransition(() =>
          setRooms((all) =>
            all.filter((room) => room.stands !== 'left' || addressOfRoom(room) === shown.current),
          ),
        ),
      { timeout: 300 },
    );
    return () => cancelIdleCallback(moment);
  }, [here]);
  const makeReady = useCallback(
    (from: Place, next: string) =>
      startTransition(() =>
        setRooms((all) => (addressOfRoom(from) === shown.current ? withReady(all, next) : all)),
      ),
    [],
  );
  return (
    <div className={styles.rooms}>
      {rooms.map(({ made, ...room }) => (
        <FramedRoom key={made} {...room} onNextRead={makeReady} />
      ))}
    </div>
  );
}
