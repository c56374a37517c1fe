import { parentPort } from 'node:worker_threads';
import { extract } from './extract/extract.ts';
import { Unreadable } from './extract/extraction.ts';
import { gather } from './extract/gather.ts';
import type { ExtractOrder } from './extract/order.ts';
import type { ExtractWord } from './extractor.ts';

// One file at a time, in a thread that whoever started it can end at any moment: nothing here is worth saving.
const say = (word: ExtractWord) => parentPort?.postMessage(word);

parentPort?.on('message', async (order: ExtractOrder) => {
  try {
    await extract(order, gather(say));
    say({ kind: 'done', trouble: null });
  } catch (error) {
    // Whatever is wrong with a file is `Unreadable`; anything else is wrong with this program, and ends the thread.
    if (!(error instanceof Unreadable)) throw error;
    say({ kind: 'done', trouble: error.message });
  }
});
