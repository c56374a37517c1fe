import type { Route } from '../app/route.ts';

let key: string | null = null;

/** Remembers the submission that is opened, so that the queue comes back to it. */
export function rememberOpened(route: Route): void {
  if (route.screen === 'review') key = route.submission;
}

/** The submission that this window has shown last; null when it has shown none yet. */
export function lastOpened(): string | null {
  return key;
}

/** Forgets it: somebody else is reading now. */
export function forgetOpened(): void {
  key = null;
}
