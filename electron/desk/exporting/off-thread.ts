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

/** How long the thread waits for another order, in milliseconds: what is looked at is mostly written soon after. */
const STAYS = 60_000;

/** A thread that has nothing to do. It has read its code, and the engine has made it fast. */
let idle: { worker: Worker; leaving: NodeJS.Timeout } | null = null;

/** Each by its name: a worker without those of its own hears nothing any more. */
function forgetListeners(worker: Worker): void {
  for (const event of ['message', 'error', 'exit']) worker.removeAllListeners(event);
}

function taken(): Worker {
  if (!idle) return new Worker(workerUrl('export', import.meta.url));
  const { worker, leaving } = idle;
  idle = null;
  clearTimeout(leaving);
  forgetListeners(worker);
  worker.ref();
  return worker;
}

function keep(worker: Worker): void {
  forgetListeners(worker);
  if (idle) return void worker.terminate();
  // It keeps no program from ending.
  worker.unref();
  const leave = () => {
    if (idle?.worker === worker) idle = null;
    void worker.terminate();
  };
  idle = { worker, leaving: setTimeout(leave, STAYS).unref() };
  // One that ends by itself meanwhile is given no more orders.
  for (const event of ['error', 'exit']) worker.once(event, leave);
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
  const worker = taken();
  const stop = () => worker.postMessage('stop');
  const work = new Promise<ExportReport | LookReport>((done, failed) => {
    worker.on('message', (word: ExportWord) => {
      if (word.kind === 'progress') return progress(word.progress);
      keep(worker);
      if (word.kind === 'done') done(word.report);
      else failed(failure(word));
    });
    worker.on('error', failed);
    worker.on('exit', () =>
      failed(new Error('The exporting thread ended early. Nothing was exported; try again.')),
    );
    worker.postMessage(order);
    if (signal.aborted) stop();
    else signal.addEventListener('abort', stop, { once: true });
  });
  return work.finally(() => signal.removeEventListener('abort', stop));
}
