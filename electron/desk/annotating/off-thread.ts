import { rmSync } from 'node:fs';
import { Worker } from 'node:worker_threads';
import { REFUSAL_CODES, Refusal } from '../../../shared/contract/refusal.ts';
import { temporaryName } from '../exporting/stage.ts';
import { workerUrl } from '../worker-path.ts';
import type { CopyOrder, CopyProgress, MadeCopy } from './copy.ts';

/** What the worker says. */
export type CopyWord =
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'done'; made: MadeCopy }
  | { kind: 'failed'; name: string; message: string; code: string | undefined };

function failure({ name, message, code }: Extract<CopyWord, { kind: 'failed' }>): Error {
  const known = REFUSAL_CODES.find((each) => each === code);
  return known ? new Refusal(known, message) : Object.assign(new Error(message), { name, code });
}

/**
 * Makes one annotated copy in a thread of its own.
 * Rejects with an `AbortError` when the signal ends it; no file is left then.
 */
export async function copyOffThread(
  order: CopyOrder,
  progress: CopyProgress,
  signal: AbortSignal,
): Promise<MadeCopy> {
  signal.throwIfAborted();
  const worker = new Worker(workerUrl('annotate', import.meta.url), { workerData: order });
  // A long document is written in one go, in which the thread hears nothing: it is ended and not asked.
  const stop = () => void worker.terminate();
  signal.addEventListener('abort', stop, { once: true });
  try {
    return await new Promise<MadeCopy>((done, failed) => {
      worker.on('message', (word: CopyWord) => {
        if (word.kind === 'progress') progress(word.done, word.total);
        if (word.kind === 'done') done(word.made);
        if (word.kind === 'failed') failed(failure(word));
      });
      worker.on('error', failed);
      worker.on('exit', () => failed(new Error('The thread that makes the copy ended early. Try again.')));
    });
  } catch (error) {
    if (!signal.aborted) throw error;
    rmSync(temporaryName(order.out), { force: true });
    throw new DOMException('Cancelled.', 'AbortError');
  } finally {
    signal.removeEventListener('abort', stop);
  }
}
