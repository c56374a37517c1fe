import { type EventBus, PDFFindController, type PDFLinkService } from './viewer-parts.ts';

/** A match with the words around it; `page` counts from 1, `index` from 0 among the matches of that page. */
export interface FoundMatch extends Surroundings {
  readonly page: number;
  readonly index: number;
}

interface Surroundings {
  readonly before: string;
  readonly match: string;
  readonly after: string;
}

/** More than this nobody reads through; the count tells them all. */
const MOST_LISTED = 500;
/** Characters shown before and after a match. */
const AROUND = 32;
const NOTHING: Surroundings = { before: '', match: '', after: '' };

/** What stands around a match, cut between words where there is one. */
function around(text: string, index: number, length: number): Surroundings {
  const before = text.slice(Math.max(0, index - AROUND), index);
  const after = text.slice(index + length, index + length + AROUND);
  return {
    before: index > AROUND ? before.replace(/^\S*\s/, '') : before,
    match: text.slice(index, index + length),
    after: index + length + AROUND < text.length ? after.replace(/\s\S*$/, '') : after,
  };
}

/** Brings a match to the middle of the pane, and only where it is out of sight; nothing around the pane moves. */
export class CentredFind extends PDFFindController {
  readonly #container: HTMLElement;
  readonly #bus: EventBus;
  readonly #links: PDFLinkService;
  readonly #around: Surroundings[][] = [];

  constructor(container: HTMLElement, eventBus: EventBus, linkService: PDFLinkService) {
    super({ eventBus, linkService, delay: 150 });
    this.#container = container;
    this.#bus = eventBus;
    this.#links = linkService;
  }

  override scrollMatchIntoView(match: { element: HTMLElement; pageIndex: number; matchIndex: number }): void {
    if (!match.element) return;
    const bring = () => bringIntoView(this.#container, match.element.getBoundingClientRect());
    // pdf.js decides whether this is the match to show and then asks the element to scroll.
    super.scrollMatchIntoView({ ...match, element: { scrollIntoView: bring } as unknown as HTMLElement });
  }

  /** Keeps what surrounds each match: what pdf.js keeps of a page's text is its own. */
  override match(
    query: Parameters<PDFFindController['match']>[0],
    content: string,
    pageIndex: number,
  ): { index: number; length: number }[] | undefined {
    const found = super.match(query, content, pageIndex) as { index: number; length: number }[] | undefined;
    this.#around[pageIndex] =
      found?.slice(0, MOST_LISTED).map(({ index, length }) => around(content, index, length)) ?? [];
    return found;
  }

  /** The matches that are known, in the order of the pages; only so many as can be read. */
  matches(): readonly FoundMatch[] {
    const found: FoundMatch[] = [];
    for (const [at, matches] of (this.pageMatches ?? []).entries())
      for (const index of (matches as unknown[] | undefined)?.keys() ?? []) {
        if (found.length >= MOST_LISTED) return found;
        found.push({ page: at + 1, index, ...(this.#around[at]?.[index] ?? NOTHING) });
      }
    return found;
  }

  /** Stands before a match, so that the next step is to it; false where there is none such. */
  comeTo(page: number, index: number): boolean {
    if (index >= (this.pageMatches?.[page - 1]?.length ?? 0)) return false;
    const pageIdx = page - 1;
    Object.assign(this._selected ?? {}, { pageIdx, matchIdx: -1 });
    Object.assign(this._offset ?? {}, { pageIdx, matchIdx: index - 1, wrapped: false });
    // pdf.js looks anew from the page in sight where that is another one than that of the last match.
    this.#links.page = page;
    this.#bus.dispatch('updatetextlayermatches', { source: this, pageIndex: -1 });
    return true;
  }
}

/** Scrolls `container` so that `target` (viewport coordinates) can be seen; not at all where it can be already. */
export function bringIntoView(container: HTMLElement, target: DOMRect): void {
  const pane = container.getBoundingClientRect();
  if (target.top < pane.top || target.bottom > pane.bottom)
    container.scrollTop += target.top - pane.top - Math.max(0, (pane.height - target.height) / 3);
  if (target.left < pane.left || target.right > pane.right)
    container.scrollLeft += target.left - pane.left - Math.max(0, (pane.width - target.width) / 2);
}
