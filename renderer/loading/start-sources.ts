import { loading } from './index.ts';

const TAKEN = 'touchstone.sources-taken';

/** The sources named when the program was started, once: the page may be loaded anew as often as one likes. */
export function takeStartSources(sources: readonly string[]): void {
  const named = JSON.stringify(sources);
  if (!sources.length || sessionStorage.getItem(TAKEN) === named) return;
  sessionStorage.setItem(TAKEN, named);
  loading.takeStraight(sources);
}
