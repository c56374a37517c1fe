import { parentPort, receiveMessageOnPort } from 'node:worker_threads';
import type { ExportReport } from '../../../shared/contract/views.ts';
import { joinLibrary } from '../library/library.ts';
import { exportResults, preflightReport } from './export.ts';
import type { ExportOrder, ExportWord, LookReport } from './off-thread.ts';
import type { ExportProgress } from './pace.ts';

// The window's thread is never kept waiting: rows are looked at, letters set and files flushed here, on a connection
// of their own under the writer's lock that the process holds.
const say = (word: ExportWord) => parentPort?.postMessage(word);

/** Whether the order in hand is to end: heard in a pause, as documents make them. */
let stopped = false;

/** Rows are gone through without a pause, in which no message would come: so it is looked whether one waits. */
function check(): void {
  if (stopped || (parentPort && receiveMessageOnPort(parentPort)))
    throw new DOMException('The export was cancelled.', 'AbortError');
}

async function done({ library: folder, request, out, by }: ExportOrder): Promise<ExportReport | LookReport> {
  const library = joinLibrary(folder);
  try {
    if (out === null) return await preflightReport(library, request, { check });
    const progress: ExportProgress = (so) => say({ kind: 'progress', progress: so });
    return await exportResults(library, request, out, by, { progress, check });
  } finally {
    library.close();
  }
}

// One order at a time. A word to stop that comes when its work is done stops nothing that comes later.
parentPort?.on('message', (order: ExportOrder | 'stop') => {
  stopped = order === 'stop';
  if (order === 'stop') return;
  done(order).then(
    (report) => say({ kind: 'done', report }),
    ({ name, message, code }: NodeJS.ErrnoException) => say({ kind: 'failed', name, message, code }),
  );
});
