import type { Readable } from 'node:stream';
import { shown } from '../../../../shared/batch/path.ts';
import { inWords } from './limits.ts';
import type { SourceEntry } from './source.ts';
import { SourceError } from './source-error.ts';

/** Reads a stream into memory, never more than `maxBytes`. Rejects with `too-large` beyond. */
export async function collect(
  entry: SourceEntry,
  maxBytes: number,
  open: () => Promise<Readable>,
): Promise<Buffer> {
  if (entry.size > maxBytes) {
    const says = `"${shown(entry.path)}" holds ${inWords(entry.size)}; at most ${inWords(maxBytes)} are read here. Is it the right file?`;
    throw new SourceError('too-large', entry.path, says);
  }
  const chunks: Buffer[] = [];
  for await (const chunk of await open()) chunks.push(chunk);
  return Buffer.concat(chunks);
}
