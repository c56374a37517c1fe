import { type EventBus, FindState, PDFFindController, type PDFLinkService } from './viewer-parts.ts';

/** What the find bar shows. `current` counts from 1; 0 while there is none. */
export interface FindStatus {
  readonly query: string;
  readonly caseSensitive: boolean;
  readonly state: 'idle' | 'searching' | 'found' | 'wrapped' | 'none';
  readonly current: number;
  readonly total: number;
}

export const NOT_FINDING: FindStatus = {
  query: '',
  caseSensitive: false,
  state: 'idle',
  current: 0,
  total: 0,
};

const STATES = {
  [FindState.FOUND]: 'found',
  [FindState.NOT_FOUND]: 'none',
  [FindState.WRAPPED]: 'wrapped',
  [FindState.PENDING]: 'searching',
} as const;

/** Brings a match to the middle of the pane, and only where it is out of sight; nothing around the pane moves. */
class CentredFind extends PDFFindController {
  readonly #container: HTMLElement;

  constructor(container: HTMLElement, eventBus: EventBus, linkService: PDFLinkService) {
    super({ eventBus, linkService, delay: 150 });
    this.#container = container;
  }

  override scrollMatchIntoView(match: { element: HTMLElement; pageIndex: number; matchIndex: number }): void {
    if (!match.element) return;
    const bring = () => bringIntoView(this.#container, match.element.getBoundingClientRect());
    // pdf.js decides whether this is the match to show and then asks the element to scroll.
    super.scrollMatchIntoView({ ...match, element: { scrollIntoView: bring } as unknown as HTMLElement });
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

type CountEvent = { matchesCount: { current: number; total: number } };
type StateEvent = CountEvent & { state: number };

/** Finding in one stage: pdf.js does the work, `status` says how far it is. */
export class Finder {
  readonly service: PDFFindController;
  readonly #bus: EventBus;
  readonly #onChange: (status: FindStatus) => void;
  #status = NOT_FINDING;

  constructor(
    container: HTMLElement,
    bus: EventBus,
    links: PDFLinkService,
    onChange: (status: FindStatus) => void,
  ) {
    this.service = new CentredFind(container, bus, links);
    this.#bus = bus;
    this.#onChange = onChange;
    bus.on('updatefindmatchescount', ({ matchesCount }: CountEvent) => this.#update(matchesCount));
    bus.on('updatefindcontrolstate', ({ state, matchesCount }: StateEvent) =>
      this.#update({ ...matchesCount, state: STATES[state as keyof typeof STATES] }),
    );
  }

  /** Looks for `query`, marks every match, and shows the first from the current page on. */
  start(query: string, caseSensitive: boolean): void {
    if (query.trim() === '') {
      this.stop();
      return;
    }
    this.#status = { ...NOT_FINDING, query, caseSensitive, state: 'searching' };
    this.#ask('', false);
  }

  /** Shows the next match, or the one before. */
  step(backwards: boolean): void {
    if (this.#status.query !== '') this.#ask('again', backwards);
  }

  /** Takes the marks of the matches away. */
  stop(): void {
    this.#bus.dispatch('findbarclose', { source: this });
    this.#status = NOT_FINDING;
    this.#onChange(this.#status);
  }

  #ask(type: '' | 'again', findPrevious: boolean): void {
    const { query, caseSensitive } = this.#status;
    const asked = { source: this, type, query, caseSensitive, findPrevious };
    this.#bus.dispatch('find', { ...asked, entireWord: false, highlightAll: true, matchDiacritics: false });
  }

  #update(change: Partial<FindStatus>): void {
    if (this.#status.query === '') return;
    this.#status = { ...this.#status, ...change };
    this.#onChange(this.#status);
  }
}
