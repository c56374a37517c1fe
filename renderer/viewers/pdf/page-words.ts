import type { PageWords } from './words.ts';

/** The language service that pdf.js asks for. It only wants to be told to pause; the words are set below. */
export const silentLanguage = {
  pause() {},
  resume() {},
  async translate() {},
  async translateOnce() {},
  async get() {},
  async destroy() {},
  getLanguage: () => 'en-us',
  getDirection: () => 'ltr',
};

/**
 * Names a page for assistive technology. `label` is what is printed on it, or its place in the document. A
 * page that can't be read says so on its sheet, for an empty one would be taken for what was handed in.
 */
export function namePage(page: HTMLElement, label: string, damaged: boolean, words: PageWords): void {
  page.ariaLabel = damaged ? words.damaged(label) : words.page(label);
  if (damaged) page.dataset.damaged = words.damaged(label);
}

/**
 * Gives their words to the parts of an annotation layer that pdf.js leaves without: links within the
 * document, the pictures of notes, and the dates of comments, which are made when one is first shown.
 */
export function nameAnnotations(layer: Element, words: PageWords): void {
  for (const link of layer.querySelectorAll<HTMLAnchorElement>('.linkAnnotation > a:not([title])'))
    link.ariaLabel = words.linkWithin;
  for (const image of layer.querySelectorAll<HTMLImageElement>('.textAnnotation > img'))
    image.alt = words.note;
  const comments = layer.querySelectorAll('.popupAnnotation');
  // pdf.js says `comment`, which no section may be.
  for (const comment of comments) comment.role = 'note';
  if (comments.length === 0) return;
  nameDates(layer, words);
  // The observer goes when the layer goes.
  new MutationObserver(() => nameDates(layer, words)).observe(layer, { childList: true, subtree: true });
}

function nameDates(layer: Element, words: PageWords): void {
  for (const time of layer.querySelectorAll<HTMLTimeElement>('time.popupDate:empty'))
    time.textContent = words.moment(new Date(time.dateTime));
}

/** Takes away a language that the document claims and that is none, so that a screen reader keeps the page's own. */
export function checkLanguage(viewer: HTMLElement): void {
  try {
    if (viewer.lang) new Intl.Locale(viewer.lang);
  } catch {
    viewer.removeAttribute('lang');
  }
}
