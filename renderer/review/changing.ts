import { useSyncExternalStore } from 'react';

/** The evidence link whose passage is being changed: the next passage that is quoted takes its place. */
export interface Changing {
  readonly submission: string;
  readonly criterion: string;
  readonly id: string;
}

let now: Changing | null = null;
const listeners = new Set<() => void>();

/** The link that is being changed; null for none. */
export const changing = () => now;

/** Begins to change a link, or with null leaves it as it is. */
export function setChanging(next: Changing | null): void {
  now = next;
  for (const listener of listeners) listener();
}

function subscribe(listener: () => void): () => void {
  listeners.add(listener);
  return () => {
    listeners.delete(listener);
  };
}

/** The link that is being changed, as the screen shows it. */
export const useChanging = (): Changing | null => useSyncExternalStore(subscribe, changing);
