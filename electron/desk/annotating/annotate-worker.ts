import { parentPort, workerData } from 'node:worker_threads';
import { type CopyOrder, makeCopy } from './copy.ts';
import type { CopyWord } from './off-thread.ts';

// A PDF is taken apart and written anew here, so that the window's thread is never kept waiting.
const say = (word: CopyWord) => parentPort?.postMessage(word);
try {
  const made = await makeCopy(workerData as CopyOrder, (done, total) =>
    say({ kind: 'progress', done, total }),
  );
  say({ kind: 'done', made });
} catch (error) {
  const { name, message, code } = error as NodeJS.ErrnoException;
  say({ kind: 'failed', name, message, code });
} finally {
  parentPort?.close();
}
