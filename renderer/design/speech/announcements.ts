/** One sentence to be spoken. The number makes a repeated sentence a new one. */
export interface Announcement {
  readonly number: number;
  readonly text: string;
}

/** After this time a sentence is taken away again, so that nobody meets stale words by browsing. Milliseconds. */
export const SPOKEN_FOR = 8_000;

const listeners = new Set<() => void>();
let spoken: readonly Announcement[] = [];
let count = 0;

function show(next: readonly Announcement[]) {
  spoken = next;
  for (const listener of listeners) listener();
}

/**
 * Has a screen reader say a text when it has finished what it is saying, by the LiveRegion that the page holds.
 * Sentences that follow each other are all said, also when they are the same.
 */
export function announce(text: string): void {
  count += 1;
  const said: Announcement = { number: count, text };
  show([...spoken, said]);
  setTimeout(() => show(spoken.filter((each) => each !== said)), SPOKEN_FOR);
}

/** For `useSyncExternalStore`: what is being said now. */
export const announcements = {
  subscribe(listener: () => void): () => void {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  read: (): readonly Announcement[] => spoken,
};
