import { MessageChannel, type MessagePort, receiveMessageOnPort, Worker } from 'node:worker_threads';
import { workerUrl } from '../worker-path.ts';

/** Pieces of memory that the two threads hand each other, and the bytes of each. */
const SLOTS = 4;
const SLOT = 1 << 18;
/** The most text that one piece takes as UTF-8, in UTF-16 units. */
const MOST = Math.floor(SLOT / 3);
/** As long as the thread may take to begin, and to write a piece or flush all of it to a slow stick. Milliseconds. */
const [START, PATIENCE] = [30_000, 600_000];

/** Where the figures stand that both threads see: pieces handed over, pieces written, and from there the length of each. */
export const AT = { handed: 0, written: 1, begun: 2, lengths: 3 } as const;
/** In the place of a length: that was all, or nothing of it is to stay. */
export const END = { finish: -1, discard: -2 } as const;
/** Added to the pieces written by a thread that cannot go on, so that whoever waits is woken. */
export const GIVEN_UP = 1 << 30;

/** What the thread is given. Piece n stands in `memory` from n % slots on, times `slot` bytes. */
export interface WriteOrder {
  temporary: string;
  memory: SharedArrayBuffer;
  figures: Int32Array;
  slots: number;
  slot: number;
  answer: MessagePort;
}

/** What the thread says in the end: the file's SHA-256 in hex, or what the disk said. */
export type WriteAnswer = { sha256: string } | { message: string; code: string | undefined; path: string };

/**
 * Hashes a file and writes it to the disk in a second thread, while more is made for it. It is waited for by shared
 * memory, because whoever writes a table holds a transaction and hears no events meanwhile.
 */
export class WriteBehind {
  private readonly memory = new SharedArrayBuffer(SLOTS * SLOT);
  private readonly figures = new Int32Array(new SharedArrayBuffer((AT.lengths + SLOTS) * 4));
  private readonly answer: MessagePort;
  private handed = 0;

  /** @param temporary path that the file is written under. */
  constructor(temporary: string) {
    const { port1, port2 } = new MessageChannel();
    this.answer = port1;
    const { memory, figures } = this;
    const order: WriteOrder = { temporary, memory, figures, slots: SLOTS, slot: SLOT, answer: port2 };
    const worker = new Worker(workerUrl('write', import.meta.url), {
      workerData: order,
      transferList: [port2],
    });
    worker.unref();
  }

  /** Adds text, as UTF-8. @throws the disk's error. */
  write(text: string): void {
    for (let at = 0; at < text.length; ) {
      let end = Math.min(at + MOST, text.length);
      // Both halves of a character stay in one piece.
      if (end < text.length && (text.codePointAt(end - 1) ?? 0) > 0xffff) end -= 1;
      this.until(this.handed - SLOTS + 1);
      const piece = Buffer.from(this.memory, (this.handed % SLOTS) * SLOT, SLOT);
      this.hand(piece.write(text.slice(at, end), 'utf8'));
      at = end;
    }
  }

  /** Waits until all of it is on the disk. @returns its SHA-256, in hex. @throws the disk's error. */
  finish(): string {
    this.end(END.finish);
    return this.answered();
  }

  /** Takes it away again; where the thread could not go on, it has done so itself. */
  discard(): void {
    if (Atomics.load(this.figures, AT.written) < GIVEN_UP) this.end(END.discard);
  }

  private end(how: number): void {
    this.until(this.handed - SLOTS + 1);
    this.hand(how);
    this.until(this.handed);
  }

  private hand(length: number): void {
    const { figures } = this;
    figures[AT.lengths + (this.handed % SLOTS)] = length;
    this.handed += 1;
    Atomics.store(figures, AT.handed, this.handed);
    Atomics.notify(figures, AT.handed);
  }

  /** Waits until so many pieces are written. */
  private until(pieces: number): void {
    const { figures } = this;
    for (;;) {
      const written = Atomics.load(figures, AT.written);
      if (written >= GIVEN_UP) this.answered();
      if (written >= pieces) return;
      const patience = Atomics.load(figures, AT.begun) ? PATIENCE : START;
      if (Atomics.wait(figures, AT.written, written, patience) === 'timed-out')
        throw new Error('The thread that writes the file does not answer. Nothing was exported; try again.');
    }
  }

  private answered(): string {
    const { message: answer } = receiveMessageOnPort(this.answer) as { message: WriteAnswer };
    this.answer.close();
    if ('sha256' in answer) return answer.sha256;
    const { message, ...rest } = answer;
    throw Object.assign(new Error(message), rest);
  }
}
