import { parentPort, receiveMessageOnPort, workerData } from 'node:worker_threads';
import { joinLibrary } from '../library/library.ts';
import { exportResults, preflightReport } from './export.ts';
import type { ExportOrder, ExportWord } from './off-thread.ts';

// The window's thread is never kept waiting: rows are looked at, letters set and files flushed here, on a connection
// of their own under the writer's lock that the process holds.
const { library: folder, request, out, by } = workerData as ExportOrder;
const say = (word: ExportWord) => parentPort?.postMessage(word);

/** Rows are gone through without a pause, in which no message would come: so it is looked whether one waits. */
function check(): void {
  if (parentPort && receiveMessageOnPort(parentPort))
    throw new DOMException('The export was cancelled.', 'AbortError');
}

const library = joinLibrary(folder);
try {
  const report =
    out === null
      ? await preflightReport(library, request, { check })
      : await exportResults(library, request, out, by, {
          progress: (progress) => say({ kind: 'progress', progress }),
          check,
        });
  say({ kind: 'done', report });
} catch (error) {
  const { name, message, code } = error as NodeJS.ErrnoException;
  say({ kind: 'failed', name, message, code });
} finally {
  library.close();
  parentPort?.close();
}
