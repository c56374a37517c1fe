import { parentPort, workerData } from 'node:worker_threads';
import { answer, type TextWord } from './thread.ts';

answer(workerData.folder, {
  say: (word: TextWord) => parentPort?.postMessage(word),
  hear: (listener) => parentPort?.on('message', listener),
});
