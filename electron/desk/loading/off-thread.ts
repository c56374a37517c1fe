import { Worker } from 'node:worker_threads';
import { REFUSAL_CODES, Refusal, type RefusalCode } from '../../../shared/contract/refusal.ts';
import type { LoadReport } from '../../../shared/contract/views.ts';
import { workerUrl } from '../worker-path.ts';
import type { ReadProgress } from './arrived.ts';
import type { SourceRequest } from './read-options.ts';

/** What the worker is to do. `library` is the folder. */
export interface WorkerOrder {
  task: 'check' | 'load';
  request: SourceRequest;
  library: string;
  author: string;
}

/** What the worker says. */
export type WorkerWord =
  | { kind: 'progress'; progress: Parameters<ReadProgress>[0] }
  | { kind: 'done'; report: LoadReport }
  | { kind: 'failed'; name: string; message: string; code: string | undefined };

/** What was thrown in the thread: its class does not come across, its name does. */
function errorOf({ name, message, code }: Extract<WorkerWord, { kind: 'failed' }>): Error {
  if (name === 'Refusal' && REFUSAL_CODES.some((each) => each === code))
    return new Refusal(code as RefusalCode, message);
  return Object.assign(new Error(message), { name, code });
}

/**
 * Checks or loads a source in a thread of its own.
 * Rejects with an `AbortError` when the signal ends it; the library is then as it was.
 */
export function offThread(
  order: WorkerOrder,
  progress: ReadProgress,
  signal: AbortSignal,
): Promise<LoadReport> {
  return new Promise((done, failed) => {
    const worker = new Worker(workerUrl('load', import.meta.url), { workerData: order });
    const stop = () => worker.postMessage('stop');
    signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (word: WorkerWord) => {
      if (word.kind === 'progress') progress(word.progress);
      if (word.kind === 'done') done(word.report);
      if (word.kind === 'failed') failed(errorOf(word));
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop);
      failed(new Error('The loading thread ended early. The library is as it was; try again.'));
    });
  });
}
