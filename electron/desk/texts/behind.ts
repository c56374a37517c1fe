import { Worker } from 'node:worker_threads';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { workerUrl } from '../worker-path.ts';
import type { IndexProgress } from './index-texts.ts';
import type { QuestionName, Questions, TextOrder, TextWord } from './thread.ts';

/** The texts of one library, read and searched behind the window. */
export interface Texts {
  /** Reads what is missing, in the background. @param delay in milliseconds before it begins. */
  index(delay?: number): void;
  ask<Name extends QuestionName>(
    name: Name,
    about: Parameters<Questions[Name]>[1],
  ): Promise<ReturnType<Questions[Name]>>;
  /** Ends the thread, too. */
  close(): Promise<void>;
}

interface Waiting {
  answered(value: unknown): void;
  refused(error: Error): void;
}

/**
 * Keeps the texts of a library in a thread that is started when there is something to do.
 * @param progress hears how far reading has come; at its end, with both numbers the same.
 */
export function textsBehind(folder: string, progress: IndexProgress): Texts {
  const waiting = new Map<number, Waiting>();
  let worker: Worker | null = null;
  let asked = 0;
  let total = 0;
  let later: NodeJS.Timeout | undefined;

  function hear(word: TextWord): void {
    if (word.kind === 'progress') {
      total = word.total;
      if (word.done < word.total) progress(word.done, word.total);
      return;
    }
    if (word.kind === 'indexed') {
      if (total > 0) progress(total, total);
      total = 0;
      return;
    }
    const { number } = word;
    const one = waiting.get(number);
    waiting.delete(number);
    if (word.kind === 'answer') one?.answered(word.value);
    else one?.refused(new Refusal(word.code, word.message));
  }

  function ended(): void {
    worker = null;
    for (const { refused } of waiting.values())
      refused(new Refusal('unavailable', 'The search was interrupted. Try again; nothing is lost.'));
    waiting.clear();
  }

  function send(order: TextOrder): void {
    if (!worker) {
      const started = new Worker(workerUrl('texts', import.meta.url), { workerData: { folder } });
      started.on('message', hear);
      started.on('error', (error) => console.error(error));
      started.on('exit', () => started === worker && ended());
      // It never keeps the program from ending: what it was reading is read the next time.
      started.unref();
      worker = started;
    }
    worker.postMessage(order);
  }

  return {
    index(delay = 0) {
      clearTimeout(later);
      later = setTimeout(() => send({ kind: 'index' }), delay);
      later.unref();
    },
    ask<Name extends QuestionName>(name: Name, about: Parameters<Questions[Name]>[1]) {
      const number = asked;
      asked += 1;
      return new Promise<ReturnType<Questions[Name]>>((answered, refused) => {
        waiting.set(number, { answered: (value) => answered(value as ReturnType<Questions[Name]>), refused });
        send({ kind: 'ask', number, name, about });
      });
    },
    async close() {
      clearTimeout(later);
      const last = worker;
      ended();
      await last?.terminate();
    },
  };
}
