import { useQuery } from '@tanstack/react-query';
import { memo, startTransition, use, useCallback, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { Boundary } from '../app/Boundary.tsx';
import { Presence, PresenceContext } from '../app/presence.ts';
import { sessionQuery, settingsQuery, submissionQuery } from '../app/queries.ts';
import { addressOf, goTo } from '../app/route.ts';
import { Banner, Button, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ReadingRoom } from './ReadingRoom.tsx';
import styles from './Review.module.css';
import { keepReady } from './resting.ts';

/** What a room is of. */
interface Place {
  submission: string;
  adjudicating: boolean;
}

const addressOfRoom = ({ submission, adjudicating }: Place) =>
  addressOf({ screen: 'review', submission, adjudicating });

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

/** Where a room stands: on the screen, behind it for later, or behind it on its way out. */
type Standing = 'here' | 'ready' | 'left';

/** A room in its place. Behind the screen it is neither seen nor heard, and nothing in it can be reached. */
const FramedRoom = memo(function FramedRoom({ stands, ...room }: OneRoomProps & { stands: Standing }) {
  const frame = useRef<HTMLDivElement>(null);
  const [presence] = useState(() => new Presence(stands === 'here'));
  // Its end comes before the room is present, which moves the focus there.
  useLayoutEffect(() => {
    if (frame.current && stands === 'ready') return keepReady(frame.current);
  }, [stands]);
  useLayoutEffect(() => presence.set(stands === 'here'), [presence, stands]);
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
  /** In the order in which they were made: a room that is moved in the page would be laid out anew. */
  const [rooms, setRooms] = useState<readonly Place[]>([{ submission, adjudicating }]);
  const at = rooms.findIndex((room) => addressOfRoom(room) === here);
  if (at < 0) setRooms([...rooms, { submission, adjudicating }]);
  useEffect(() => {
    const left = (all: readonly Place[]) => all.findIndex((room) => addressOfRoom(room) === here);
    const moment = requestIdleCallback(
      () => startTransition(() => setRooms((all) => all.slice(Math.max(0, left(all))))),
      { timeout: 300 },
    );
    return () => cancelIdleCallback(moment);
  }, [here]);
  const makeReady = useCallback(
    (from: Place, next: string) =>
      startTransition(() =>
        setRooms((all) => [
          ...all.filter((room) => addressOfRoom(room) === addressOfRoom(from)),
          ...(next === from.submission ? [] : [{ submission: next, adjudicating: false }]),
        ]),
      ),
    [],
  );
  return (
    <div className={styles.rooms}>
      {rooms.map((room, place) => (
        <FramedRoom
          key={addressOfRoom(room)}
          {...room}
          stands={place === at ? 'here' : place < at ? 'left' : 'ready'}
          onNextRead={makeReady}
        />
      ))}
    </div>
  );
}
