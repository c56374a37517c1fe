import { Transform, type TransformCallback } from 'node:stream';
import { crc32 } from 'node:zlib';
import { shown } from '../../../../shared/batch/path.ts';
import { SourceError } from './source-error.ts';

/**
 * Lets through exactly the bytes that a source declared for a file, and ends with a `SourceError` at the first one
 * too many, at an end that comes early, or at a CRC-32 that differs. Nothing declared is believed before it is seen.
 */
export class CheckedBytes extends Transform {
  private readonly path: string;
  private readonly size: number;
  private readonly crc: number | undefined;
  private seen = 0;
  private crcSeen = 0;

  constructor(path: string, size: number, crc?: number) {
    super({ readableHighWaterMark: 256 * 1024, writableHighWaterMark: 256 * 1024 });
    this.path = path;
    this.size = size;
    this.crc = crc;
  }

  override _transform(chunk: Buffer, _encoding: BufferEncoding, done: TransformCallback): void {
    this.seen += chunk.length;
    if (this.seen > this.size) {
      done(this.wrong(`holds more than the ${this.size} bytes that are declared for it`));
      return;
    }
    if (this.crc !== undefined) this.crcSeen = crc32(chunk, this.crcSeen);
    done(null, chunk);
  }

  override _flush(done: TransformCallback): void {
    if (this.seen < this.size) {
      done(this.wrong(`ends after ${this.seen} of the ${this.size} bytes that are declared for it`));
    } else if (this.crc !== undefined && this.crc !== this.crcSeen) {
      const says = `"${shown(this.path)}" is damaged: its checksum differs from the one in the zip. Get the zip again.`;
      done(new SourceError('checksum', this.path, says));
    } else done();
  }

  private wrong(says: string): SourceError {
    const code = this.crc === undefined ? 'changed' : 'damaged';
    const act = this.crc === undefined ? 'Was it changed meanwhile? Load it again.' : 'Get the zip again.';
    return new SourceError(code, this.path, `"${shown(this.path)}" ${says}. ${act}`);
  }
}
