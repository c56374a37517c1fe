import { useQuery } from '@tanstack/react-query';
import { useEffect, useState } from 'react';
import type { BlindnessView, DuplicatesView } from '../../shared/contract/text-views.ts';
import { namePlaces } from './group.ts';
import { blindnessQuery, duplicatesQuery } from './queries.ts';

/** Milliseconds after which it is asked: the page that is to be read comes first. */
const AFTER = 400;

/** What was noticed about a submission without anybody looking for it. */
export interface Noticed {
  duplicates: DuplicatesView | undefined;
  blindness: BlindnessView | undefined;
  error: Error | null;
  /** Places and other submissions that are worth a look. */
  count: number;
}

/** Asks what was noticed about a submission, once it stands on the screen. */
export function useNoticed(submission: string): Noticed {
  const [settled, setSettled] = useState(false);
  useEffect(() => {
    const timer = setTimeout(() => setSettled(true), AFTER);
    return () => clearTimeout(timer);
  }, []);
  const duplicates = useQuery({ ...duplicatesQuery(submission), enabled: settled });
  const blindness = useQuery({ ...blindnessQuery(submission), enabled: settled });
  const others = duplicates.data?.others.length ?? 0;
  const places = namePlaces(blindness.data?.hits ?? []).length + (blindness.data?.locations.length ?? 0);
  return {
    duplicates: duplicates.data,
    blindness: blindness.data,
    error: duplicates.error ?? blindness.error,
    count: others + places,
  };
}
