import { once } from 'node:events';
import { Writable } from 'node:stream';

const HEAD = 4100;
/** Room for the trailer of a PDF, also where it stands in a stream of cross-references. */
const TAIL = 8192;

/** What was seen of a file while it went by: enough to tell what it is and whether it is whole. */
export interface Seen {
  head: Buffer;
  tail: Buffer;
  /** Bytes. */
  size: number;
}

/**
 * A stream that looks at a file's first and last bytes while it passes them on.
 * @param onward where the bytes go; null for nowhere. This stream finishes only when that one has closed.
 */
export function glimpse(onward: Writable | null): { stream: Writable; seen: Seen } {
  const seen: Seen = { head: Buffer.alloc(0), tail: Buffer.alloc(0), size: 0 };
  const stream = new Writable({
    write(chunk: Buffer, _encoding, done) {
      if (seen.head.length < HEAD)
        seen.head = Buffer.concat([seen.head, chunk.subarray(0, HEAD - seen.head.length)]);
      seen.tail = Buffer.concat([seen.tail, chunk.subarray(-TAIL)]).subarray(-TAIL);
      seen.size += chunk.length;
      if (onward) onward.write(chunk, done);
      else done();
    },
    final(done) {
      if (!onward) return done();
      once(onward, 'close').then(
        () => done(),
        (error: Error) => done(error),
      );
      onward.end();
    },
    destroy(error, done) {
      onward?.destroy();
      done(error);
    },
  });
  onward?.on('error', (error) => stream.destroy(error));
  return { stream, seen };
}
