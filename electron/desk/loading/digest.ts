import { createHash } from 'node:crypto';
import type { LoadedArtifact } from '../library/events.ts';

/** SHA-256, in hex, over the JSON of a value whose shape is fixed by its maker. */
export function digestOf(value: unknown): string {
  return createHash('sha256').update(JSON.stringify(value)).digest('hex');
}

/** What makes two artifacts the same: their place, their title and their bytes. */
export function essenceOf({ component, title, kind, path, sha256, url }: LoadedArtifact): unknown[] {
  return [component, title, kind, path, sha256, url];
}
