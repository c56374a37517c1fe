import { useQuery } from '@tanstack/react-query';
import { Activity, memo, startTransition, useCallback, useState } from 'react';
import { Boundary } from '../app/Boundary.tsx';
import { sessionQuery, submissionQuery } from '../app/queries.ts';
import { addressOf, goTo } from '../app/route.ts';
import { Banner, Button, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ReadingRoom } from './ReadingRoom.tsx';

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

/**
 * The reading room, and behind it, out of sight, that of the submission which is likely next: made while somebody
 * reads, so that going on only has to show it. Nothing in it is heard, focused or sent before that.
 */
export function ReviewScreen({ submission, adjudicating }: { submission: string; adjudicating: boolean }) {
  const [next, setNext] = useState('');
  const take = useCallback((key: string) => startTransition(() => setNext(key)), []);
  const ready = next && next !== submission ? [{ submission: next, adjudicating: false }] : [];
  return [{ submission, adjudicating }, ...ready].map((room, at) => (
    <Activity
      key={addressOf({ screen: 'review', ...room })}
      name={room.submission}
      mode={at === 0 ? 'visible' : 'hidden'}
    >
      {/* A room that has stumbled is left behind by going on. */}
      <Boundary>
        <OneRoom {...room} onNextRead={take} />
      </Boundary>
    </Activity>
  ));
}
