import type { PDFPageProxy } from 'pdfjs-dist';
import { readBesides } from './besides.ts';
import { showDespite } from './first-page.ts';
import type { PdfHandle } from './handle.ts';
import { checkLanguage, nameAnnotations, namePage } from './page-words.ts';
import { type PdfPosition, standAt, topmost } from './position.ts';
import { knowPane, laySight, type Room } from './sight.ts';
import type { PageSize, SnapshotStore } from './snapshot.ts';
import { pageElements, pageViews, type Stage } from './stage.ts';
import type { PageWords } from './words.ts';
import { scaleValue, type Zoom } from './zoom.ts';

/** So many pages are measured before the first is laid out; the rest follow at once, out of sight. */
const AHEAD = 20;

const sizeOf = (page: PDFPageProxy): PageSize => {
  const { width, height } = page.getViewport({ scale: 1 });
  return { width, height };
};

/** One document on one stage, from laying it out until it is taken down. */
export class Showing {
  readonly handle: PdfHandle;
  readonly #stage: Stage;
  readonly #store: SnapshotStore;
  readonly #words: PageWords;
  readonly #end = new AbortController();
  /** Places, from 1, of the pages that can't be read or drawn. */
  readonly #damaged = new Set<number>();
  #labels: readonly string[] | null = null;
  #laidOut = false;
  /** Where to bring the reader once the pane comes into sight: there is nothing to measure before. */
  #waiting: PdfPosition | null = null;
  /** The pane that the pages were fitted to last. */
  #fitted = { width: 0, height: 0 };

  constructor(stage: Stage, handle: PdfHandle, store: SnapshotStore, words: PageWords) {
    this.handle = handle;
    this.#stage = stage;
    this.#store = store;
    this.#words = words;
  }

  /** The pages stand in the pane, each in its place. */
  get laidOut(): boolean {
    return this.#laidOut && !this.#end.signal.aborted;
  }

  /** Lays the document out with `at` at the top of the pane. `ready` is called when the pages stand. */
  async start(at: PdfPosition, ready: () => void): Promise<void> {
    const { view, bus, links } = this.#stage;
    const signal = AbortSignal.any([this.#stage.signal, this.#end.signal]);
    const { document } = this.handle;
    const labels = document.getPageLabels().catch(() => null);
    const known = await (at.page > AHEAD ? this.handle.pages() : this.handle.firstPages(AHEAD));
    const readable = await this.handle.firstReadable();
    if (signal.aborted || !readable) return;
    bus.on(
      'pagesinit',
      () => {
        showing.takeBack();
        this.#measure(known);
        this.#laidOut = true;
        this.#store.set({
          status: 'ready',
          pageCount: document.numPages,
          endsEarly: this.handle.facts.endsEarly,
          damaged: this.handle.facts.damaged,
        });
        this.place(at);
        this.#showAhead(at);
        this.#store.set({ page: view.currentPageNumber });
        this.#passDamaged(view.currentPageNumber);
        ready();
        labels.then((found) => this.#label(found));
      },
      { once: true, signal },
    );
    bus.on('pagerendered', () => this.#painted(), { once: true, signal });
    bus.on(
      'pagerendered',
      ({ pageNumber, error }: { pageNumber: number; error: unknown }) => {
        if (error) this.#damage(pageNumber);
      },
      { signal },
    );
    bus.on(
      'annotationlayerrendered',
      ({ pageNumber }: { pageNumber: number }) => {
        const layer = view.getPageView(pageNumber - 1)?.div.querySelector('.annotationLayer');
        if (layer) nameAnnotations(layer, this.#words);
      },
      { signal },
    );
    const showing = showDespite(view, document, readable);
    links.setDocument(document, null);
  }

  end(): void {
    this.#end.abort();
  }

  /** Where the reader is. */
  position(zoom: Zoom): PdfPosition {
    const { container, view } = this.#stage;
    if (this.#waiting) return { ...this.#waiting, zoom };
    const rotation = this.#store.get().rotation;
    return { ...topmost(container, pageElements(view)), zoom, rotation };
  }

  /** Brings the reader to a position; in a pane that is out of sight, when it comes into sight. */
  place(at: PdfPosition): void {
    const { container, view } = this.#stage;
    this.#waiting = this.#hidden ? at : null;
    if (this.#waiting) return;
    const page = Math.min(Math.max(1, at.page), view.pagesCount);
    this.#fitted = this.#pane;
    view.pagesRotation = at.rotation;
    // Fitting fits the current page, so that it has to be current first.
    view.currentPageNumber = page;
    view.currentScaleValue = scaleValue(at.zoom);
    const element = pageElements(view)[page - 1];
    if (element) standAt(container, element, at);
    view.update();
  }

  /** Shows a page from its top, fitted anew where the zoom is fitted: pages differ in width. */
  turnTo(page: number, zoom: Zoom): void {
    const { view } = this.#stage;
    const wanted = Math.min(Math.max(1, page), view.pagesCount);
    if (this.#hidden) {
      this.place({ ...this.position(zoom), page: wanted, top: 0 });
      return;
    }
    view.currentPageNumber = wanted;
    if (typeof zoom === 'number') return;
    view.currentScaleValue = scaleValue(zoom);
    // Fitting may have moved the pages under the pane.
    view.currentPageNumber = wanted;
  }

  /** Fits the pages anew where the pane is another than they were fitted to. */
  follow(zoom: Zoom): void {
    const { width, height } = this.#pane;
    if (this.#waiting || width !== this.#fitted.width || height !== this.#fitted.height) this.fit(zoom);
  }

  /** Applies a zoom, or applies a fitted one anew where the pane has changed. */
  fit(zoom: Zoom): void {
    const { view } = this.#stage;
    this.#fitted = this.#pane;
    if (this.#hidden) this.#waiting = this.position(zoom);
    else if (this.#waiting) this.place(this.#waiting);
    else view.currentScaleValue = scaleValue(zoom);
    view.update();
  }

  /** Shows the page that was drawn ahead in its place, until the viewer has drawn it or lays it out anew. */
  #showAhead(at: PdfPosition): void {
    const { bus, view, signal } = this.#stage;
    knowPane(this.#pane);
    // What was drawn ahead has the document's own colours.
    if (this.#hidden || matchMedia('(forced-colors: active)').matches) return;
    const page = Math.min(Math.max(1, at.page), view.pagesCount);
    const sight = this.handle.takeSight({ page, rotation: at.rotation });
    const element = pageElements(view)[page - 1];
    if (!sight || !element) return;
    const take = laySight(element, sight);
    const until = AbortSignal.any([signal, this.#end.signal]);
    bus.on('pagerendered', ({ pageNumber }: { pageNumber: number }) => pageNumber === page && take(), {
      signal: until,
    });
    bus.on('rotationchanging', take, { once: true, signal: until });
    until.addEventListener('abort', take, { once: true });
    this.#store.set({ painted: true });
  }

  get #pane(): Room {
    const { clientWidth: width, clientHeight: height } = this.#stage.container;
    return { width, height };
  }

  get #hidden(): boolean {
    return this.#stage.container.clientWidth === 0;
  }

  async #painted(): Promise<void> {
    this.#store.set({ painted: true });
    checkLanguage(this.#stage.viewer);
    const pages = await this.handle.pages();
    if (this.laidOut) this.#measure(pages);
    const besides = await readBesides(this.handle.document);
    if (this.laidOut) this.#store.set({ besides });
  }

  /** Says of a page that can't be read that it has been drawn: pdf.js does not, and searches nothing before a page has. */
  #passDamaged(pageNumber: number): void {
    const { bus, view } = this.#stage;
    if (this.#damaged.has(pageNumber))
      bus.dispatch('pagerendered', { source: view, pageNumber, error: null, timestamp: performance.now() });
  }

  /** Gives every page that is known its own size; the others keep that of the first. */
  #measure(pages: readonly (PDFPageProxy | null)[]): void {
    const first = pages.find((page) => page !== null);
    const size = first ? sizeOf(first) : { width: 612, height: 792 };
    const views = pageViews(this.#stage.view);
    for (const [index, page] of pages.entries()) if (!page) this.#damage(index + 1);
    const sizes = views.map((view, index) => {
      const page = pages[index];
      if (page && !view.pdfPage) view.setPdfPage(page);
      return page ? sizeOf(page) : size;
    });
    this.#store.set({ sizes });
  }

  #label(labels: readonly string[] | null): void {
    if (!this.laidOut) return;
    this.#labels = labels;
    for (const index of pageElements(this.#stage.view).keys()) this.#name(index + 1);
    this.#store.set({ labels });
  }

  #damage(page: number): void {
    this.#damaged.add(page);
    if (this.laidOut) this.#name(page);
  }

  #name(page: number): void {
    const element = this.#stage.view.getPageView(page - 1)?.div;
    if (element)
      namePage(element, this.#labels?.[page - 1] || String(page), this.#damaged.has(page), this.#words);
  }
}
