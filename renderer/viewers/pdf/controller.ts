import './pdfjs.css';
import { bringIntoView, type FoundMatch } from './centred-find.ts';
import { openError } from './errors.ts';
import { boxOf, quarterTurn, turned } from './geometry.ts';
import { followPane, followPointer } from './gestures.ts';
import type { PdfHandle } from './handle.ts';
import { type Mark, MarksOverlay, TAG_ROOM } from './marks.ts';
import { type OutlineItem, readOutline } from './outline.ts';
import { type PdfPosition, START } from './position.ts';
import type { Quote } from './quote.ts';
import { selectQuote } from './select-quote.ts';
import { hasSelection, type PdfSelection, selectedPassages } from './selection.ts';
import { Showing } from './showing.ts';
import { EMPTY, SnapshotStore } from './snapshot.ts';
import { pageElements, raiseStage, type Stage } from './stage.ts';
import { Thumbnails } from './thumbnails.ts';
import type { PageWords } from './words.ts';
import { stepFrom, type Zoom } from './zoom.ts';

/** What the pane tells the screen around it. */
export interface PdfHandlers {
  /** A mark was chosen by click or key. */
  onMark?(id: string): void;
  /** A link that leads outside was followed; `address` is http, https or mailto. */
  onExternalLink?(address: string): void;
  /** The reader has moved: scrolled, zoomed, or turned the pages. `position()` says where to. */
  onMoved?(): void;
}

/**
 * One PDF pane. It lives outside React: `attach` gives it elements, `open` a document; the chrome reads
 * `snapshot` and calls the rest. Nothing is lost when it is detached and attached again. The document stays
 * its opener's: the controller never closes a handle.
 */
export class PdfController {
  /** May be set anew at any time. */
  handlers: PdfHandlers = {};
  readonly #words: PageWords;
  readonly #store = new SnapshotStore();
  readonly #overlay = new MarksOverlay((id) => this.handlers.onMark?.(id));
  #stage: Stage | null = null;
  #showing: Showing | null = null;
  #handle: PdfHandle | null = null;
  #thumbnails: Thumbnails | null = null;
  #marks: readonly Mark[] = [];
  #at: PdfPosition = START;

  constructor(words: PageWords) {
    this.#words = words;
  }

  readonly subscribe = this.#store.subscribe;
  readonly snapshot = this.#store.get;

  /**
   * Takes a pane: `container` scrolls and is positioned absolutely, `viewer` is the empty div in it.
   * @returns a function that gives the pane back; call it before the elements go.
   */
  attach(container: HTMLDivElement, viewer: HTMLDivElement): () => void {
    this.#detach();
    const stage = raiseStage(
      { container, viewer },
      {
        onOutsideLink: (address) => this.handlers.onExternalLink?.(address),
        onFind: (find) => this.#store.set({ find }),
      },
    );
    this.#stage = stage;
    this.#listen(stage);
    this.#show();
    return () => {
      if (this.#stage === stage) this.#detach();
    };
  }

  /** Shows a document, at a position where one is remembered. */
  open(handle: PdfHandle, position: PdfPosition = START): void {
    this.close();
    this.#handle = handle;
    this.#at = position;
    this.#store.set({ zoom: position.zoom, rotation: position.rotation });
    handle.facts.lost.catch((reason) => {
      if (this.#handle === handle)
        this.#store.set({ lost: openError(reason, { begins: true, ends: true }).code });
    });
    this.#show();
  }

  /** Takes the document off the pane, and its marks; the document itself stays open. */
  close(): void {
    this.#clear();
    this.#handle = null;
    this.#marks = [];
    this.#at = START;
    this.#store.set(EMPTY);
  }

  /** Where the reader is, to be handed to `open` later. */
  position(): PdfPosition {
    // A pane that was taken off the page has no measures any more: what it told last is where the reader was.
    if (this.#showing?.laidOut && this.#stage?.container.isConnected)
      this.#at = this.#showing.position(this.#store.get().zoom);
    return this.#at;
  }

  /** Brings the reader back to a position in the open document. */
  restore(position: PdfPosition): void {
    this.#at = position;
    this.#store.set({ zoom: position.zoom });
    if (this.#showing?.laidOut) this.#showing.place(position);
  }

  /**
   * Shows a page by its place in the document, from 1; beyond the ends, the nearest. Where the zoom is fitted,
   * it is fitted to that page.
   */
  goTo(page: number): void {
    if (this.#showing?.laidOut) this.#showing.turnTo(page, this.#store.get().zoom);
  }

  /** Shows the page that a reader named by its printed label or its place; false where there is none such. */
  goToNamed(text: string): boolean {
    const { labels, pageCount } = this.#store.get();
    const wanted = text.trim();
    const labelled = labels?.indexOf(wanted) ?? -1;
    const page = labelled >= 0 ? labelled + 1 : /^\d{1,6}$/.test(wanted) ? Number(wanted) : 0;
    if (page < 1 || page > pageCount) return false;
    this.goTo(page);
    return true;
  }

  setZoom(zoom: Zoom): void {
    this.#store.set({ zoom });
    if (this.#showing?.laidOut) this.#showing.fit(zoom);
  }

  /** Goes to the next step of the zoom menu, up or down. */
  stepZoom(direction: 1 | -1): void {
    this.setZoom(stepFrom(this.#store.get().scale, direction));
  }

  /** Turns all pages by a quarter: 1 clockwise, -1 against it. */
  turn(direction: 1 | -1): void {
    const { rotation } = this.#store.get();
    this.restore({ ...this.position(), rotation: quarterTurn(rotation + 90 * direction) });
  }

  /** Opens the find bar, or asks for its field again where it is open. */
  openFind(): void {
    this.#store.set({ findOpen: true, findAsked: this.#store.get().findAsked + 1 });
  }

  closeFind(): void {
    this.#stage?.finder.stop();
    this.#store.set({ findOpen: false });
  }

  /** Looks for `query` in the whole document, all matches marked; an empty one takes the marks away. */
  find(query: string, options: { caseSensitive?: boolean } = {}): void {
    this.#stage?.finder.start(query, options.caseSensitive ?? false);
  }

  /** Opens the find bar with words that were asked for elsewhere, each marked by itself; the focus stays where it is. */
  showFound(words: readonly string[]): void {
    this.#store.set({ findOpen: true });
    this.#stage?.finder.start(words, false);
  }

  /** What has been found so far, for a list. */
  matches(): readonly FoundMatch[] {
    return this.#stage?.finder.matches() ?? [];
  }

  showMatch(match: FoundMatch): void {
    this.#stage?.finder.show(match);
  }

  findNext(): void {
    this.#stage?.finder.step(false);
  }

  findPrevious(): void {
    this.#stage?.finder.step(true);
  }

  /** Reads the document's table of contents into the snapshot; once, however often it is called. */
  async loadOutline(): Promise<void> {
    const handle = this.#handle;
    if (!handle || this.#store.get().outline) return;
    const outline = await readOutline(handle.document);
    if (handle === this.#handle) this.#store.set({ outline });
  }

  /** Goes to what an entry of the table of contents names; false where it names no page of the document. */
  async goToOutline({ place }: OutlineItem): Promise<boolean> {
    return place !== null && (await this.#stage?.links.lead(place)) === true;
  }

  /**
   * Draws a small picture of a page into `canvas`, `width` CSS pixels wide, when its turn comes.
   * @returns a function that gives up and empties the canvas.
   */
  drawThumbnail(page: number, canvas: HTMLCanvasElement, width: number): () => void {
    return this.#thumbnails?.draw(page, canvas, width, this.#store.get().rotation) ?? (() => {});
  }

  /** What is selected, page by page. */
  currentSelections(): PdfSelection[] {
    return this.#stage ? selectedPassages(this.#stage.viewer, this.#store.get().rotation) : [];
  }

  /** What is selected on the first page that the selection touches; null where nothing is. */
  currentSelection(): PdfSelection | null {
    return this.currentSelections()[0] ?? null;
  }

  /** Selects a passage by its words, once its page is drawn, and gives the pane the keyboard; false where they are not there. */
  async selectQuote(page: number, quote: Quote): Promise<boolean> {
    return this.#stage ? selectQuote(this.#stage, page, quote) : false;
  }

  /** The element of a page, from 1; null where there is none. It stays the same until the document is closed. */
  pageElement(page: number): HTMLElement | null {
    return (this.#stage && pageElements(this.#stage.view)[page - 1]) ?? null;
  }

  /** The element that scrolls. */
  get container(): HTMLElement | null {
    return this.#stage?.container ?? null;
  }

  clearSelection(): void {
    this.#stage?.view.clearSelection();
  }

  /** Shows these marks and no others. They stay until the next call or until the document is closed. */
  setMarks(marks: readonly Mark[]): void {
    this.#marks = marks;
    this.#drawMarks();
  }

  /** The page, from 1, that a mark is drawn on; null where there is no such mark. */
  pageOfMark(id: string): number | null {
    return this.#overlay.marks.find((mark) => mark.id === id)?.page ?? null;
  }

  /** Makes a mark stand out and scrolls to it where it is out of sight; false where there is no such mark. */
  revealMark(id: string): boolean {
    const mark = this.#overlay.marks.find((candidate) => candidate.id === id);
    const quad = mark?.quads[0];
    this.#overlay.point(mark ? id : null);
    if (!mark || !quad || !this.#stage) return false;
    const page = pageElements(this.#stage.view)[mark.page - 1]?.getBoundingClientRect();
    if (!page) return false;
    const { x, y, width, height } = turned(boxOf(quad), this.#store.get().rotation);
    const { container } = this.#stage;
    const [left, right] = [page.x + x * page.width, page.x + (x + width) * page.width];
    // The tag in the margin comes along where both fit.
    const margin = right - page.x + TAG_ROOM <= container.clientWidth ? page.x - TAG_ROOM : left;
    bringIntoView(
      container,
      new DOMRect(margin, page.y + y * page.height, right - margin, height * page.height),
    );
    return true;
  }

  /** Takes everything down for good. The handle stays open. */
  dispose(): void {
    this.close();
    this.#detach();
    this.handlers = {};
  }

  #detach(): void {
    this.#at = this.position();
    this.#clear();
    this.#stage?.lower();
    this.#stage = null;
  }

  /** Takes the document off the stage; what is open and where the reader was stays known. */
  #clear(): void {
    this.#showing?.end();
    this.#showing = null;
    this.#thumbnails?.stop();
    this.#thumbnails = null;
    this.#overlay.clear();
    if (this.#stage?.view.pdfDocument) this.#stage.reset();
  }

  #show(): void {
    const [stage, handle] = [this.#stage, this.#handle];
    if (!stage || !handle || handle.closed) return;
    this.#thumbnails = new Thumbnails(
      (number) => handle.document.getPage(number),
      (pageNumber, pdfPage) => stage.bus.dispatch('thumbnailrendered', { source: this, pageNumber, pdfPage }),
    );
    this.#showing = new Showing(stage, handle, this.#store, this.#words);
    void this.#showing.start(this.#at, () => this.#drawMarks());
  }

  #listen(stage: Stage): void {
    const { bus, view, viewer, signal } = stage;
    const set = this.#store.set.bind(this.#store);
    bus.on('pagechanging', ({ pageNumber }: { pageNumber: number }) => set({ page: pageNumber }), { signal });
    bus.on(
      'scalechanging',
      ({ scale }: { scale: number }) => {
        set({ scale });
        this.#drawMarks();
      },
      { signal },
    );
    bus.on(
      'rotationchanging',
      () => {
        set({ rotation: quarterTurn(view.pagesRotation) });
        this.#drawMarks();
      },
      { signal },
    );
    const moved = () => {
      if (!this.#showing?.laidOut) return;
      this.position();
      this.handlers.onMoved?.();
    };
    stage.container.addEventListener('scroll', moved, { signal, passive: true });
    bus.on('scalechanging', moved, { signal });
    bus.on('rotationchanging', moved, { signal });
    document.addEventListener('selectionchange', () => set({ selecting: hasSelection(viewer) }), { signal });
    followPane(stage, () => this.#showing?.laidOut && this.#showing.follow(this.#store.get().zoom));
    followPointer(stage, {
      onZoom: () => set({ zoom: view.currentScale }),
      onPoint: (page, x, y) => {
        const mark = this.#overlay.at(page, x, y);
        if (mark) this.handlers.onMark?.(mark.id);
      },
    });
  }

  #drawMarks(): void {
    if (!this.#stage || !this.#showing?.laidOut) return;
    this.#overlay.draw(pageElements(this.#stage.view), this.#marks, this.#store.get().rotation);
  }
}
