import { readFile } from 'node:fs/promises';
import { Unreadable } from './extraction.ts';
import { EXTRACT_LIMITS } from './limits.ts';
import type { ExtractOrder } from './order.ts';

/** The whole file in memory. @throws Unreadable where it is too large for that. */
export async function wholeFile({ from, size }: ExtractOrder): Promise<Buffer> {
  if (size > EXTRACT_LIMITS.bytesInMemory)
    throw new Unreadable('The file is too large to be searched. It can be opened as usual.');
  if ('path' in from) return readFile(from.path);
  return Buffer.from(from.bytes.buffer, from.bytes.byteOffset, from.bytes.byteLength);
}
