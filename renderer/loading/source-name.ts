import { words } from '../words/index.ts';
import type { Source } from './flow.ts';

/** What a source is called on the screen. */
export function sourceName(source: Source): string {
  return source.kind === 'sample' ? words.loading.sampleName : source.name;
}
