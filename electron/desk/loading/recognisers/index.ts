import type { ReadOptions, SourceRequest } from '../read-options.ts';
import type { Source } from '../source/source.ts';
import { recogniseCanvas } from './canvas.ts';
import { recogniseFolders } from './folders.ts';
import { recogniseManifest } from './manifest.ts';
import { recogniseMoodle } from './moodle.ts';
import { recogniseOra2 } from './ora2.ts';
import type { Plan } from './plan.ts';

/** A way in which batches arrive. It answers null when the source is not of its kind; the first that answers is it. */
export type Recogniser = (
  source: Source,
  request: SourceRequest,
  options: Pick<ReadOptions, 'signal' | 'programmes'>,
) => Promise<Plan | null>;

/** In the order in which they are tried, after bags. Adding a format adds a line here. */
export const RECOGNISERS: readonly Recogniser[] = [
  recogniseManifest,
  recogniseMoodle,
  recogniseCanvas,
  recogniseOra2,
  recogniseFolders,
];
