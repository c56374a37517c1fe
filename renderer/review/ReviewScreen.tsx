import { useQuery } from '@tanstack/react-query';
import { Activity, memo, startTransition, useCallback, useInsertionEffect, useState } from 'react';
import { createPortal } from 'react-dom';
import { Boundary } from '../app/Boundary.tsx';
import { sessionQuery, submissionQuery } from '../app/queries.ts';
import { addressOf, goTo } from '../app/route.ts';
import { Banner, Button, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ReadingRoom } from './ReadingRoom.tsx';
import styles from './Review.module.css';

interface OneRoomProps {
  submission: string;
  adjudicating: boolean;
  onNextRead: (next: string) => void;
}

/**
 * The reading room of one submission. Everything in it belongs to that submission and is made anew for the next.
 * What stands ready is not drawn again by being shown.
 */
const OneRoom = memo(function OneRoom({ submission, adjudicating, onNextRead }: OneRoomProps) {
  const { data, error } = useQuery(submissionQuery(submission, adjudicating ? 'adjudication' : undefined));
  const { data: session } = useQuery(sessionQuery);
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
  return <ReadingRoom view={data} onNextRead={onNextRead} />;
});

interface FramedRoomProps extends OneRoomProps {
  stage: HTMLElement;
  shown: boolean;
}

/** A room in an element of its own, which is in the page only while the room is shown. */
function FramedRoom({ stage, shown, ...room }: FramedRoomProps) {
  const [frame] = useState(() => {
    const made = document.createElement('div');
    made.className = styles.frame ?? '';
    return made;
  });
  // Before anything in it is measured.
  useInsertionEffect(() => {
    if (shown) stage.replaceChildren(frame);
  }, [stage, frame, shown]);
  return createPortal(
    <Activity mode={shown ? 'visible' : 'hidden'}>
      {/* A room that has stumbled is left behind by going on. */}
      <Boundary>
        <OneRoom {...room} />
      </Boundary>
    </Activity>,
    frame,
  );
}

/**
 * The reading room, and that of the submission which is likely next: made while somebody reads, so that going on only
 * has to show it. It is not in the page before that, and nothing in it is heard, focused or sent.
 */
export function ReviewScreen({ submission, adjudicating }: { submission: string; adjudicating: boolean }) {
  const [stage, setStage] = useState<HTMLElement | null>(null);
  const [next, setNext] = useState('');
  const take = useCallback((key: string) => startTransition(() => setNext(key)), []);
  const ready = next && next !== submission ? [{ submission: next, adjudicating: false }] : [];
  return (
    <div ref={setStage} className={styles.frame}>
      {stage &&
        [{ submission, adjudicating }, ...ready].map((room, at) => (
          <FramedRoom
            key={addressOf({ screen: 'review', ...room })}
            {...room}
            stage={stage}
            shown={at === 0}
            onNextRead={take}
          />
        ))}
    </div>
  );
}
