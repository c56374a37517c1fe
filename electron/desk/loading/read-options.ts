import type { Limits } from '../../../shared/batch/limits.ts';
import type { Programme } from '../../../shared/programme/programme.ts';
import type { ArtifactIntake } from '../library/artifacts.ts';
import type { ReadProgress } from './arrived.ts';
import type { Past } from './past.ts';

/** What whoever loads a source says of it. */
export interface SourceRequest {
  /** A zip or a folder. */
  path: string;
  /** What the person calls it, where the path does not say. */
  name?: string | undefined;
  /** To the questions that the source raises, by their ids. */
  answers?: Readonly<Record<string, string>> | undefined;
  /** A table of the people in the batch; a CSV file. */
  roster?: string | null | undefined;
  limits?: Partial<Limits> | undefined;
}

/** A path alone says all that must be said. */
export function requestOf(source: string | SourceRequest): SourceRequest {
  return typeof source === 'string' ? { path: source } : source;
}

/** With what a source is read. */
export interface ReadOptions {
  /** Where the bytes go; null to look only. */
  intake: ArtifactIntake | null;
  progress: ReadProgress;
  signal?: AbortSignal | undefined;
  /** Those that a batch may be for. */
  programmes: readonly Programme[];
  past: Past;
}
