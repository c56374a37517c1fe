import { type Besides, NOTHING_BESIDES } from './besides.ts';
import type { PdfErrorCode } from './errors.ts';
import { type FindStatus, NOT_FINDING } from './finder.ts';
import type { Rotation } from './geometry.ts';
import type { OutlineItem } from './outline.ts';
import type { Zoom } from './zoom.ts';

/** Width and height of a page in points, as it stands before the reader turns it. */
export interface PageSize {
  readonly width: number;
  readonly height: number;
}

/** What the chrome around the pages shows. A new object whenever anything in it changes, and only then. */
export interface PdfSnapshot {
  /** `empty`: nothing to show; `ready`: a document is laid out. */
  readonly status: 'empty' | 'ready';
  /** The first page in sight has been painted since the document was opened. */
  readonly painted: boolean;
  readonly pageCount: number;
  /** The page that fills most of the pane, from 1; 0 while empty. */
  readonly page: number;
  /** What is printed on the pages, where the document says; null where it doesn't. */
  readonly labels: readonly string[] | null;
  /** One for each page. Until all are known the first page's size stands in for the rest. */
  readonly sizes: readonly PageSize[];
  readonly zoom: Zoom;
  /** The scale in force; 1 shows a page in its own size. */
  readonly scale: number;
  readonly rotation: Rotation;
  readonly find: FindStatus;
  readonly findOpen: boolean;
  /** Counts the times that finding was asked for, so that the field can take the focus each time. */
  readonly findAsked: number;
  /** null until `loadOutline` has been called and has answered. */
  readonly outline: readonly OutlineItem[] | null;
  /** Something is selected on the pages. */
  readonly selecting: boolean;
  /** The file was repaired on opening; pages may be missing. */
  readonly endsEarly: boolean;
  /** What is left of a damaged file is shown; pages may be missing. */
  readonly damaged: boolean;
  /** What the document holds that its pages do not show. */
  readonly besides: Besides;
  /** Set when the file could no longer be read while it was open. */
  readonly lost: PdfErrorCode | null;
}

export const EMPTY: PdfSnapshot = {
  status: 'empty',
  painted: false,
  pageCount: 0,
  page: 0,
  labels: null,
  sizes: [],
  zoom: 'fit-width',
  scale: 1,
  rotation: 0,
  find: NOT_FINDING,
  findOpen: false,
  findAsked: 0,
  outline: null,
  selecting: false,
  endsEarly: false,
  damaged: false,
  besides: NOTHING_BESIDES,
  lost: null,
};

/** Holds the current snapshot for `useSyncExternalStore`. */
export class SnapshotStore {
  #now = EMPTY;
  readonly #listeners = new Set<() => void>();

  readonly get = (): PdfSnapshot => this.#now;

  readonly subscribe = (listener: () => void): (() => void) => {
    this.#listeners.add(listener);
    return () => this.#listeners.delete(listener);
  };

  /** Changes what is given; listeners hear of it only where something is different. */
  set(change: Partial<PdfSnapshot>): void {
    const next = { ...this.#now, ...change };
    const keys = Object.keys(change) as (keyof PdfSnapshot)[];
    if (keys.every((key) => Object.is(next[key], this.#now[key]))) return;
    this.#now = next;
    for (const listener of this.#listeners) listener();
  }
}
