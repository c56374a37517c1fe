import { useQuery } from '@tanstack/react-query';
import { sessionQuery, submissionQuery } from '../app/queries.ts';
import { goTo } from '../app/route.ts';
import { Banner, Button, Waiting } from '../design/index.ts';
import { words } from '../words/index.ts';
import { ReadingRoom } from './ReadingRoom.tsx';

/** The reading room of one submission. Everything in it belongs to that submission and is made anew for the next. */
export function ReviewScreen({ submission, adjudicating }: { submission: string; adjudicating: boolean }) {
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
  return <ReadingRoom key={submission} view={data} />;
}
