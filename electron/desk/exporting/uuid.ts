import { createHash } from 'node:crypto';

/** The namespace of Touchstone's own names; a random UUID, fixed for good. */
const NAMESPACE = Buffer.from('7c1f1d6e5b0a4c55a9d3e2f0b48c6a17', 'hex');

/** `urn:uuid:` of a name, always the same one (RFC 9562, version 5). */
export function uuidFor(name: string): string {
  const bytes = createHash('sha1').update(NAMESPACE).update(name, 'utf8').digest().subarray(0, 16);
  bytes[6] = ((bytes[6] ?? 0) & 0x0f) | 0x50;
  bytes[8] = ((bytes[8] ?? 0) & 0x3f) | 0x80;
  const hex = bytes.toString('hex');
  const parts = [hex.slice(0, 8), hex.slice(8, 12), hex.slice(12, 16), hex.slice(16, 20), hex.slice(20)];
  return `urn:uuid:${parts.join('-')}`;
}
