import { createHash, type Hash } from 'node:crypto';
import type { Algorithm } from './algorithms.ts';

/** Several checksums over one pass of bytes. */
export class Digests {
  private readonly hashes: Map<Algorithm, Hash>;

  constructor(algorithms: Iterable<Algorithm>) {
    this.hashes = new Map([...algorithms].map((algorithm) => [algorithm, createHash(algorithm)]));
  }

  update(chunk: Uint8Array): void {
    for (const hash of this.hashes.values()) hash.update(chunk);
  }

  /** Lower-case hex by algorithm. To be called once, at the end. */
  finish(): Partial<Record<Algorithm, string>> {
    return Object.fromEntries([...this.hashes].map(([algorithm, hash]) => [algorithm, hash.digest('hex')]));
  }
}
