import { useQuery } from '@tanstack/react-query';
import { useEffect } from 'react';
import { criterionQuery, queueQuery, submissionQuery } from '../../app/queries.ts';
import { addressOf, goTo } from '../../app/route.ts';
import { Banner, EmptyState, Waiting } from '../../design/index.ts';
import { words } from '../../words/index.ts';
import { CriterionRoom } from './CriterionRoom.tsx';
import { nextUnrated, stopsOf } from './way.ts';

export interface CriterionScreenProps {
  microCredential: string;
  criterion: string;
  submission: string | null;
}

/** One criterion across all submissions of a micro-credential, one after the other. */
export function CriterionScreen({ microCredential, criterion, submission }: CriterionScreenProps) {
  const { data: found } = useQuery(criterionQuery(microCredential, criterion));
  const programme = (found?.find(({ key }) => key === submission) ?? found?.[0])?.programme;
  const rows = found?.filter((row) => row.programme === programme);
  const { data: queue } = useQuery(queueQuery);
  const stops = rows && queue ? stopsOf(rows, queue) : null;
  const first = stops && (nextUnrated(stops, null) ?? stops[0]?.key ?? null);
  useEffect(() => {
    if (submission === null && first)
      window.location.replace(
        addressOf({ screen: 'criterion', microCredential, criterion, submission: first }),
      );
  }, [submission, first, microCredential, criterion]);
  const { data: view, error } = useQuery({
    ...submissionQuery(submission ?? ''),
    enabled: submission !== null,
  });
  if (error)
    return (
      <Banner kind="error" title={words.review.takenTitle}>
        {error.message}
      </Banner>
    );
  if (stops && submission === null && first === null)
    return (
      <EmptyState title={words.judging.nothingToRead}>
        <a href={addressOf({ screen: 'queue' })}>{words.app.goToQueue}</a>
      </EmptyState>
    );
  if (!view || !stops) return <Waiting text={words.app.waiting} />;
  const go = (to: string | null, at = criterion) =>
    goTo({ screen: 'criterion', microCredential, criterion: at, submission: to });
  return <CriterionRoom key={view.key} view={view} criterion={criterion} stops={stops} onGo={go} />;
}
