import type { Rotation } from './geometry.ts';
import type { Zoom } from './zoom.ts';

/** Where a reader was in a document, independent of the size of the pane. */
export interface PdfPosition {
  /** The page at the top of the pane, from 1. */
  readonly page: number;
  /** How much of that page lies above the top of the pane, as a fraction of its height; below 0 in the gap before it. */
  readonly top: number;
  /** How much of it lies left of the pane, as a fraction of its width. */
  readonly left: number;
  readonly zoom: Zoom;
  readonly rotation: Rotation;
}

/** The very beginning, with the gap above the first page. */
export const START: PdfPosition = { page: 1, top: -1, left: 0, zoom: 'fit-width', rotation: 0 };

/** Reads which of `pages` is at the top of `container`, and by how much. */
export function topmost(
  container: HTMLElement,
  pages: readonly HTMLElement[],
): Pick<PdfPosition, 'page' | 'top' | 'left'> {
  // The first page whose end lies below the top of the pane, by halving: there may be thousands.
  let [low, high] = [0, pages.length - 1];
  while (low < high) {
    const middle = (low + high) >> 1;
    const page = pages[middle];
    if (page && page.offsetTop + page.offsetHeight > container.scrollTop) high = middle;
    else low = middle + 1;
  }
  const page = pages[low];
  if (!page) return { page: 1, top: 0, left: 0 };
  return {
    page: low + 1,
    top: (container.scrollTop - page.offsetTop) / Math.max(1, page.offsetHeight),
    left: Math.max(0, container.scrollLeft - page.offsetLeft) / Math.max(1, page.offsetWidth),
  };
}

/** Scrolls `container` so that `page` stands as a position says. */
export function standAt(
  container: HTMLElement,
  page: HTMLElement,
  { top, left }: Pick<PdfPosition, 'top' | 'left'>,
): void {
  container.scrollTop = page.offsetTop + top * page.offsetHeight;
  container.scrollLeft = left > 0 ? page.offsetLeft + left * page.offsetWidth : 0;
}
