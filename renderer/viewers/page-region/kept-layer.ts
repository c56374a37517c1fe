import styles from './PageRegion.module.css';

/** One layer over a page. pdf.js clears a page's element whenever it draws it anew; the layer is put back at once. */
export class KeptLayer {
  readonly element: HTMLElement;
  readonly #keeper = new MutationObserver(() => this.#putBack());
  #page: HTMLElement | null = null;

  constructor() {
    this.element = document.createElement('div');
    this.element.className = styles.layer ?? '';
  }

  /** Lays it over a page, or takes it off with null. */
  place(page: HTMLElement | null): void {
    this.#keeper.disconnect();
    this.#page = page;
    if (!page) {
      this.element.remove();
      return;
    }
    this.#putBack();
    this.#keeper.observe(page, { childList: true });
  }

  #putBack(): void {
    if (this.#page && this.element.parentNode !== this.#page) {
      const focused = this.element.contains(document.activeElement);
      this.#page.append(this.element);
      if (focused) this.element.querySelector('button')?.focus();
    }
  }
}
