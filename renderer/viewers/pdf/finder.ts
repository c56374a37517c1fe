import { CentredFind, type FoundMatch } from './centred-find.ts';
import { type EventBus, FindState, type PDFLinkService } from './viewer-parts.ts';

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

type CountEvent = { matchesCount: { current: number; total: number } };
type StateEvent = CountEvent & { state: number };

/** Finding in one stage: pdf.js does the work, `status` says how far it is. */
export class Finder {
  readonly service: CentredFind;
  readonly #bus: EventBus;
  readonly #onChange: (status: FindStatus) => void;
  #status = NOT_FINDING;
  #sought: string | readonly string[] = '';

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

  /** Looks for `query` (for each of several words), marks every match, and shows the first from the current page on. */
  start(sought: string | readonly string[], caseSensitive: boolean): void {
    const query = typeof sought === 'string' ? sought : sought.join(' ');
    if (query.trim() === '') {
      this.stop();
      return;
    }
    this.#sought = sought;
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

  /** Shows one match of `matches()`. */
  show({ page, index }: Pick<FoundMatch, 'page' | 'index'>): void {
    if (this.#status.query === '' || !this.service.comeTo(page, index)) return;
    this.#ask('again', false);
  }

  /** What has been found so far, page by page. */
  matches(): readonly FoundMatch[] {
    return this.#status.query === '' ? [] : this.service.matches();
  }

  #ask(type: '' | 'again', findPrevious: boolean): void {
    const { caseSensitive } = this.#status;
    const asked = { source: this, type, query: this.#sought, caseSensitive, findPrevious };
    this.#bus.dispatch('find', { ...asked, entireWord: false, highlightAll: true, matchDiacritics: false });
  }

  #update(change: Partial<FindStatus>): void {
    if (this.#status.query === '') return;
    this.#status = { ...this.#status, ...change };
    this.#onChange(this.#status);
  }
}
