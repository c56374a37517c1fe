import { useQuery } from '@tanstack/react-query';
import type { FeedbackFinding } from '../../shared/reading/checks.ts';
import type { Reading } from '../../shared/reading/reading.ts';
import { namesQuery } from '../app/queries.ts';

const NONE: FeedbackFinding[] = [];

/** Everything in a reading that an educator will read, as one text. */
function written({ ratings, overall }: Reading): string {
  const texts = Object.values(ratings ?? {}).flatMap(({ note, nextStep }) => [note, nextStep]);
  return [...texts, overall?.strength, overall?.nextStep].filter(Boolean).join('\n');
}

/** Check 6: where a name stands, asked of the desk whenever what is written has been saved. */
export function useNamedPlaces(submission: string, reading: Reading, waiting: boolean): FeedbackFinding[] {
  const text = written(reading);
  const query = namesQuery(submission, text);
  const { data } = useQuery({
    ...query,
    enabled: text !== '' && !waiting,
    placeholderData: text === '' ? undefined : (before) => before,
  });
  if (!data || text === '') return NONE;
  return data.places.map((place) => ({
    check: 6,
    blocking: false,
    about: 'name',
    ...(place === 'overall' ? {} : { criterion: place }),
  }));
}
