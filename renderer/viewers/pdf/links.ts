import { type EventBus, PDFLinkService } from './viewer-parts.ts';

const OUTSIDE = new Set(['http:', 'https:', 'mailto:']);

/** The address in its normal form where it may be shown to the reader as leading outside; null otherwise. */
export function outsideAddress(address: string): string | null {
  const url = URL.parse(address);
  return url && OUTSIDE.has(url.protocol) ? url.href : null;
}

/**
 * Links within a document move the page; links out of it are only told to `onOutside`, so that nothing
 * here ever navigates. Embedded files are never opened.
 */
export class QuietLinks extends PDFLinkService {
  readonly #onOutside: (address: string) => void;

  constructor(eventBus: EventBus, onOutside: (address: string) => void) {
    super({ eventBus, ignoreDestinationZoom: true });
    this.#onOutside = onOutside;
  }

  /** Makes a link that has no address of its own, so that no click, key or drag can follow it. */
  override addLinkAttributes(link: HTMLAnchorElement, url: string): void {
    const address = outsideAddress(url);
    if (address === null) return;
    const follow = () => {
      this.#onOutside(address);
      return false;
    };
    link.role = 'link';
    link.tabIndex = 0;
    link.title = address;
    link.onclick = follow;
    link.onkeydown = (event) => {
      if (event.key === 'Enter') follow();
    };
  }

  /** Goes to a place in the document, unless there is none such or the document has been taken off meanwhile. */
  override async goToDestination(place: Parameters<PDFLinkService['goToDestination']>[0]): Promise<void> {
    await super.goToDestination(place).catch(() => {});
  }

  /**
   * Goes to a place that an entry of the table of contents names.
   * @returns false where that is no page of this document.
   */
  async lead(place: string | unknown[]): Promise<boolean> {
    const { pdfDocument } = this;
    if (!pdfDocument) return false;
    const named =
      typeof place === 'string' ? await pdfDocument.getDestination(place).catch(() => null) : place;
    const [page] = Array.isArray(named) ? named : [];
    const isReference = typeof page === 'object' && page !== null;
    const index = isReference ? await pdfDocument.getPageIndex(page).catch(() => -1) : page;
    if (!Number.isInteger(index) || index < 0 || index >= this.pagesCount) return false;
    await this.goToDestination(place);
    return true;
  }

  /** Says of every embedded file that there is nothing in it, so that a click on its pin does nothing. */
  override async getAttachmentContent(): Promise<null> {
    return null;
  }
}
