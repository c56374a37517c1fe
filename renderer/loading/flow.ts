import type { DeskEvents } from '../../shared/contract/contract.ts';
import type { LoadReport } from '../../shared/contract/views.ts';

/** Something that may be loaded: a path of this machine, or the sample batch. */
export interface Source {
  kind: 'path' | 'sample';
  /** Empty for the sample. */
  path: string;
  /** What it is called on the screen. */
  name: string;
  /** To the questions that its report asks, by their ids. */
  answers?: Readonly<Record<string, string>>;
  /** Path of a table of the people in it. */
  roster?: string;
}

export type LoadingProgress = Omit<DeskEvents['progress'], 'job'>;

/** A batch that has gone in, with the report that came of it. */
export interface Loaded {
  source: Source;
  report: LoadReport;
}

/** Where opening a batch stands. `behind`: it goes on without the dialog, and the strip at the foot of the screen tells of it. */
export type Flow =
  | { step: 'idle' }
  | { step: 'choosing'; kind: 'zip' | 'folder' }
  | { step: 'receiving'; name: string }
  | { step: 'checking'; source: Source; progress: LoadingProgress | null }
  | { step: 'report'; source: Source; report: LoadReport; choosingRoster: boolean }
  | { step: 'loading'; source: Source; progress: LoadingProgress | null; behind: boolean }
  | { step: 'done'; loaded: readonly Loaded[]; behind: boolean }
  | { step: 'refused'; name: string; message: string; behind: boolean };

export const IDLE: Flow = { step: 'idle' };

/** Whether the dialog shows this, and not the strip. */
export function inDialog(flow: Flow): boolean {
  return flow.step !== 'idle' && !('behind' in flow && flow.behind);
}

/** The last part of a path, on any system. */
export function nameOf(path: string): string {
  return (
    path
      .replace(/[/\\]+$/, '')
      .split(/[/\\]/)
      .at(-1) || path
  );
}
