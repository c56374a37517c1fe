import { Refusal, type RefusalCode } from '../../../shared/contract/refusal.ts';
import { blindnessOf, blindnessOfBatch, namedBatches } from './blindness/view.ts';
import { duplicatesOf } from './duplicates/duplicates-of.ts';
import { indexTexts } from './index-texts.ts';
import { type SearchRequest, searchTexts } from './search/search.ts';
import { textsRead } from './store/missing.ts';
import { openTextStore, type TextStore } from './store/store.ts';

/** What can be asked of the thread, by name. */
const QUESTIONS = {
  search: (store: TextStore, request: SearchRequest) => searchTexts(store, request),
  duplicates: (store: TextStore, submission: string) => duplicatesOf(store, submission),
  blindness: (store: TextStore, submission: string) => blindnessOf(store, submission),
  'batch-blindness': (store: TextStore, batch: string) => blindnessOfBatch(store, batch),
  'named-batches': (store: TextStore, _about: null) => namedBatches(store),
  read: (store: TextStore, batch: string | null) => textsRead(store, batch),
};
export type Questions = typeof QUESTIONS;
export type QuestionName = keyof Questions;

/** What the desk sends: a question with its number, or the wish that missing texts be read. */
export type TextOrder =
  | { kind: 'ask'; number: number; name: QuestionName; about: unknown }
  | { kind: 'index' };

/** What the thread says. */
export type TextWord =
  | { kind: 'answer'; number: number; value: unknown }
  | { kind: 'refused'; number: number; code: RefusalCode; message: string }
  | { kind: 'progress'; done: number; total: number }
  | { kind: 'indexed' };

interface Line {
  say(word: TextWord): void;
  hear(listener: (order: TextOrder) => void): void;
}

/**
 * Keeps a library's texts in a thread of its own: reads what is missing when told to, and answers questions meanwhile.
 * The window's thread never waits for either.
 */
export function answer(folder: string, { say, hear }: Line): void {
  const store = openTextStore(folder);
  let running = false;
  let again = false;

  async function index(): Promise<void> {
    again = true;
    if (running) return;
    running = true;
    while (again) {
      again = false;
      await indexTexts(store, { progress: (done, total) => say({ kind: 'progress', done, total }) });
    }
    running = false;
    say({ kind: 'indexed' });
  }

  hear((order) => {
    if (order.kind === 'index') {
      // An error ends the thread: the next question, or the next load, starts it anew.
      void index();
      return;
    }
    const { number } = order;
    try {
      const question = QUESTIONS[order.name] as (store: TextStore, about: unknown) => unknown;
      say({ kind: 'answer', number, value: question(store, order.about) });
    } catch (error) {
      const code = error instanceof Refusal ? error.code : 'unexpected';
      say({ kind: 'refused', number, code, message: (error as Error).message });
    }
  });
}
