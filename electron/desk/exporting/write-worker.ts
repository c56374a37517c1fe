import { workerData } from 'node:worker_threads';
import { StagedFile } from './stage.ts';
import { AT, END, GIVEN_UP, type WriteAnswer, type WriteOrder } from './write-behind.ts';

// Takes pieces as they are handed over, in their order, and says of each that it is written: its memory is free again.
const { temporary, memory, figures, slots, slot, answer } = workerData as WriteOrder;

/** The length of a piece, waited for. */
function handed(piece: number): number {
  while (Atomics.load(figures, AT.handed) <= piece) Atomics.wait(figures, AT.handed, piece);
  return figures[AT.lengths + (piece % slots)] ?? END.discard;
}

function written(pieces: number): void {
  Atomics.add(figures, AT.written, pieces);
  Atomics.notify(figures, AT.written);
}

function writeAll(): void {
  const file = new StagedFile(temporary);
  try {
    for (let piece = 0; ; piece += 1) {
      const length = handed(piece);
      if (length === END.discard) file.discard();
      if (length === END.finish) answer.postMessage({ sha256: file.finish().sha256 } satisfies WriteAnswer);
      if (length >= 0) file.write(Buffer.from(memory, (piece % slots) * slot, length));
      written(1);
      if (length < 0) return;
    }
  } catch (error) {
    file.discard();
    throw error;
  }
}

Atomics.store(figures, AT.begun, 1);
try {
  writeAll();
} catch (error) {
  const { message, code, path = temporary } = error as NodeJS.ErrnoException;
  answer.postMessage({ message, code, path } satisfies WriteAnswer);
  written(GIVEN_UP);
}
answer.close();
