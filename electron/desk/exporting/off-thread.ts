import { Worker } from 'node:worker_threads';
import { REFUSAL_CODES, Refusal } from '../../../shared/contract/refusal.ts';
import type { ExportReport } from '../../../shared/contract/views.ts';
import { workerUrl } from '../worker-path.ts';
import type { ExportProgress } from './pace.ts';
import type { ExportRequest } from './request.ts';

/** What the worker is to do. `library` is the folder; without `out` it looks and writes nothing. */
export interface ExportOrder {
  library: string;
  request: ExportRequest;
  out: string | null;
  by: string;
}

export type LookReport = ExportReport & { rows: number };

/** What the worker says. */
export type ExportWord =
  | { kind: 'progress'; progress: Parameters<ExportProgress>[0] }
  | { kind: 'done'; report: ExportReport | LookReport }
  | { kind: 'failed'; name: string; message: string; code: string | undefined };

function failure({ name, message, code }: Extract<ExportWord, { kind: 'failed' }>): Error {
  const known = REFUSAL_CODES.find((each) => each === code);
  return known ? new Refusal(known, message) : Object.assign(new Error(message), { name, code });
}

/**
 * Exports, or looks at what an export would meet, in a thread of its own.
 * Rejects with an `AbortError` when the signal ends it; nothing has left then.
 */
export function offThread(
  order: ExportOrder,
  progress: ExportProgress,
  signal: AbortSignal,
): Promise<ExportReport | LookReport> {
  return new Promise((done, failed) => {
    const worker = new Worker(workerUrl('export', import.meta.url), { workerData: order });
    const stop = () => worker.postMessage('stop');
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
    worker.on('message', (word: ExportWord) => {
      if (word.kind === 'progress') progress(word.progress);
      if (word.kind === 'done') done(word.report);
      if (word.kind === 'failed') failed(failure(word));
    });
    worker.on('error', failed);
    worker.on('exit', () => {
      signal.removeEventListener('abort', stop);
      failed(new Error('The exporting thread ended early. Nothing was exported; try again.'));
    });
  });
}
