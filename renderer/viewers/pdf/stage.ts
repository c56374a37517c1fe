import { AnnotationEditorType, AnnotationMode } from 'pdfjs-dist';
import { Finder, type FindStatus } from './finder.ts';
import { QuietLinks } from './links.ts';
import { silentLanguage } from './page-words.ts';
import { MAX_CANVAS_PIXELS, MAX_CANVAS_SIDE, shipped } from './pdfjs.ts';
import { EventBus, type PDFPageView, PDFViewer } from './viewer-parts.ts';

type ViewerOptions = ConstructorParameters<typeof PDFViewer>[0];

/** The elements that a stage stands in: `container` scrolls and is positioned, `viewer` holds the pages. */
export interface Frame {
  readonly container: HTMLDivElement;
  readonly viewer: HTMLDivElement;
}

/** pdf.js's viewer and its helpers, set up in a frame. */
export interface Stage extends Frame {
  readonly bus: EventBus;
  readonly links: QuietLinks;
  readonly finder: Finder;
  readonly view: PDFViewer;
  /** Ends with the stage; for listeners of the same life. */
  readonly signal: AbortSignal;
  /** Takes the document off: layers and canvases. The document itself stays open. */
  reset(): void;
  /** Takes everything down, listeners as well. */
  lower(): void;
}

export interface StageHooks {
  onOutsideLink(address: string): void;
  onFind(status: FindStatus): void;
}

/**
 * pdf.js writes the height of its pane onto the root, twice for each viewer that is made. Every element of the page
 * would be styled anew each time (also where the property is registered as one that is not inherited), for a
 * presentation mode that is not used here.
 */
function keepRootStill(root: CSSStyleDeclaration): void {
  const set = root.setProperty.bind(root);
  root.setProperty = (name, ...rest) => {
    if (name !== '--viewer-container-height') set(name, ...rest);
  };
}
keepRootStill(document.documentElement.style);

/** Sets up pdf.js's viewer. Display only: no scripting, no XFA, no editing, forms as they are drawn. */
export function raiseStage({ container, viewer }: Frame, hooks: StageHooks): Stage {
  const end = new AbortController();
  const bus = new EventBus();
  const links = new QuietLinks(bus, hooks.onOutsideLink);
  const finder = new Finder(container, bus, links, hooks.onFind);
  const forced = matchMedia('(forced-colors: active)').matches;
  const options = {
    container,
    viewer,
    eventBus: bus,
    linkService: links,
    findController: finder.service,
    annotationMode: AnnotationMode.ENABLE,
    annotationEditorMode: AnnotationEditorType.DISABLE,
    // A link guessed from text would lie over it and stop it from being selected.
    enableAutoLinking: false,
    maxCanvasPixels: MAX_CANVAS_PIXELS,
    maxCanvasDim: MAX_CANVAS_SIDE,
    imageResourcesPath: shipped('images'),
    l10n: silentLanguage as unknown as ViewerOptions['l10n'],
    pageColors: forced ? { background: 'Canvas', foreground: 'CanvasText' } : undefined,
    abortSignal: end.signal,
  };
  const view = new PDFViewer(options);
  links.setViewer(view);
  const reset = () => {
    // Each view empties its canvases; the viewer by itself would only let them go.
    for (const page of pageViews(view)) page.destroy();
    view.setDocument(null);
    links.setDocument(null);
  };
  return {
    container,
    viewer,
    bus,
    links,
    finder,
    view,
    signal: end.signal,
    reset,
    lower() {
      reset();
      end.abort();
    },
  };
}

/** The views of all pages, in order. */
export function pageViews(view: PDFViewer): PDFPageView[] {
  return Array.from({ length: view.pagesCount }, (_, index) => view.getPageView(index));
}

/** The elements of all pages, in order. */
export function pageElements(view: PDFViewer): HTMLElement[] {
  return pageViews(view).flatMap(({ div }) => (div ? [div] : []));
}
