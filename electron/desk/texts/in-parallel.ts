import { availableParallelism } from 'node:os';
import { Extractor } from './extractor.ts';

/** Threads that read at once: one core stays free for whoever works meanwhile, and more than four gain little. */
const THREADS = Math.min(4, Math.max(1, availableParallelism() - 1));

/**
 * Goes through items with as many reading threads as this machine can spare, each with one item at a time.
 * Ends early, without an error, once `enough` says so; rejects with what `work` rejects with.
 */
export async function inParallel<Item>(
  items: Iterable<Item>,
  work: (item: Item, extractor: Extractor) => Promise<void>,
  enough: () => boolean = () => false,
): Promise<void> {
  const rest = items[Symbol.iterator]();
  const extractors = Array.from({ length: THREADS }, () => new Extractor());
  try {
    await Promise.all(
      extractors.map(async (extractor) => {
        for (let next = rest.next(); !next.done && !enough(); next = rest.next())
          await work(next.value, extractor);
      }),
    );
  } finally {
    await Promise.all(extractors.map((extractor) => extractor.close()));
  }
}
