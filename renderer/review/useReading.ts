import { useEffect, useMemo, useSyncExternalStore } from 'react';
import type { SubmissionView } from '../../shared/contract/views.ts';
import { ReadingStore, type Shown } from './reading-store.ts';

/** Stores by assessor, purpose and submission, so that a submission left in haste finishes saving where it belongs. */
const stores = new Map<string, ReadingStore>();

/** What of a submission a store is made of. */
type Read = Pick<SubmissionView, 'key' | 'rubric' | 'reading'>;

function storeFor(view: Read): ReadingStore {
  // Somebody else who sits down gets a reading of their own.
  const place = `${view.reading.assessor} ${view.reading.purpose} ${view.key}`;
  const known = stores.get(place);
  if (known && known.rubric.version === view.rubric.version && known.rubric.id === view.rubric.id)
    return known;
  const store = new ReadingStore(view.key, view.rubric, view.reading);
  stores.set(place, store);
  return store;
}

/** The reading of the submission on the screen, and the one way to change it. */
export function useReading(view: Read): { store: ReadingStore; shown: Shown } {
  const store = useMemo(() => storeFor(view), [view]);
  useEffect(() => store.take(view.reading), [store, view.reading]);
  return { store, shown: useSyncExternalStore(store.subscribe, store.snapshot) };
}

/** Settles once every edit made anywhere has arrived, so that undo takes back the last one and not the one before. */
export async function settleAll(): Promise<void> {
  await Promise.all([...stores.values()].map((store) => store.settled()));
}
