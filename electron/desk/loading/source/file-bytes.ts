import type { FileHandle } from 'node:fs/promises';
import { Readable } from 'node:stream';

/** Bytes taken from the disk at a time: large enough that a read costs little beside what is done with it. */
const BLOCK = 256 * 1024;

/** A stretch of an open file as a stream. Many may read from one handle at once; none of them closes it. */
export class FileBytes extends Readable {
  private readonly handle: FileHandle;
  private readonly end: number;
  private position: number;

  /** @param end the first byte that is not read; less arrives where the file is shorter. */
  constructor(handle: FileHandle, start: number, end: number) {
    super({ highWaterMark: BLOCK });
    this.handle = handle;
    this.position = start;
    this.end = end;
  }

  override _read(): void {
    const length = Math.min(BLOCK, this.end - this.position);
    if (length <= 0) {
      this.push(null);
      return;
    }
    this.handle.read(Buffer.allocUnsafe(length), 0, length, this.position).then(
      ({ bytesRead, buffer }) => {
        this.position += bytesRead;
        this.push(bytesRead === 0 ? null : buffer.subarray(0, bytesRead));
      },
      (error) => this.destroy(error),
    );
  }
}
