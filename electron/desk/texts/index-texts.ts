import { artifactPath } from '../library/artifacts.ts';
import { searchForNames } from './blindness/search-stored.ts';
import { inParallel } from './in-parallel.ts';
import { forgetGone, keepText } from './store/keep.ts';
import { type Missing, missingTexts } from './store/missing.ts';
import type { TextStore } from './store/store.ts';

/** How many files have been read, of how many that were missing. */
export type IndexProgress = (done: number, total: number) => void;

/** How an indexing pass is watched and ended. Times in milliseconds. */
export interface IndexOptions {
  progress?: IndexProgress | undefined;
  signal?: AbortSignal | undefined;
  /** After this time the rest is left for the next pass. */
  within?: number | undefined;
}

/**
 * Brings the store up to date with the library: forgets what the library no longer holds, reads what is missing, and
 * searches every submission that is now read whole for the names of its roster. Can be ended at any point and begun
 * again; two passes at once do each other no harm.
 */
export async function indexTexts(store: TextStore, options: IndexOptions = {}): Promise<void> {
  const { progress = () => {}, signal, within = Number.POSITIVE_INFINITY } = options;
  forgetGone(store);
  const missing = missingTexts(store);
  const until = performance.now() + within;
  let done = 0;
  if (missing.length > 0) {
    progress(done, missing.length);
    await inParallel(
      missing,
      async (artifact, extractor) => {
        const extraction = await extractor.extract(orderOf(store, artifact), signal);
        keepText(store, artifact.sha256, extraction);
        done += 1;
        progress(done, missing.length);
      },
      () => performance.now() > until,
    );
  }
  searchForNames(store, signal);
}

function orderOf({ folder }: TextStore, { sha256, size, mediaType }: Missing) {
  return { from: { path: artifactPath(folder, sha256) }, size, mediaType };
}
