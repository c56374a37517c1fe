import { parentPort, workerData } from 'node:worker_threads';
import { joinLibrary, type Library } from '../library/library.ts';
import { checkSource } from './check.ts';
import { loadSource } from './load.ts';
import type { WorkerOrder, WorkerWord } from './off-thread.ts';

// The window's thread is never kept waiting: reading, hashing and the one transaction all happen here,
// on a connection of their own under the writer's lock that the process holds.
const order = workerData as WorkerOrder;
const say = (word: WorkerWord) => parentPort?.postMessage(word);

const stop = new AbortController();
parentPort?.once('message', () => stop.abort());

/** Milliseconds for which whoever waits before a window waits for names; the rest is searched once it is loaded. */
const NAMES_WITHIN = 20_000;

let library: Library | undefined;
try {
  library = joinLibrary(order.library);
  const options = {
    signal: stop.signal,
    progress: (progress: Extract<WorkerWord, { kind: 'progress' }>['progress']) =>
      say({ kind: 'progress', progress }),
  };
  const report =
    order.task === 'check'
      ? await checkSource(order.request, library, { ...options, namesWithin: NAMES_WITHIN })
      : await loadSource(library, order.request, { ...options, author: order.author });
  say({ kind: 'done', report });
} catch (error) {
  const { name, message, code } = error as NodeJS.ErrnoException;
  say({ kind: 'failed', name, message, code });
} finally {
  library?.close();
  parentPort?.close();
}
