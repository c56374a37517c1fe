import DOMPurify from 'dompurify';
import { words } from '../../words/index.ts';
import { addressToOpen } from '../open-link.ts';

const TAGS = [
  ...[
    'h1',
    'h2',
    'h3',
    'h4',
    'h5',
    'h6',
    'p',
    'br',
    'hr',
    'div',
    'section',
    'article',
    'blockquote',
    'pre',
    'code',
  ],
  ...['ul', 'ol', 'li', 'dl', 'dt', 'dd', 'figure', 'figcaption', 'img', 'a', 'span'],
  ...['table', 'caption', 'thead', 'tbody', 'tfoot', 'tr', 'th', 'td'],
  ...['strong', 'b', 'em', 'i', 'u', 's', 'sub', 'sup', 'small', 'mark', 'q', 'cite', 'del', 'ins'],
];

/** Pictures of this document, unpacked by this program, are addressed so; every other address is somewhere else. */
const isOwn = (src: string) => src.startsWith(`blob:${window.location.origin}`);

/**
 * Handlers and styles renamed before anything is parsed, only so that the policy of the page has nothing to report;
 * what this misses in broken tags is taken out with everything else.
 */
const quietened = (html: string) =>
  html.replace(/<[^>]*>/g, (tag) => tag.replace(/([\s/"'])(on[a-z]+|style)(?=\s*=)/gi, '$1data-off'));

/** Headings from the second level on, none left out, so that they can be walked through. */
function levelled(root: Element): void {
  let last = 1;
  for (const heading of root.querySelectorAll('h1,h2,h3,h4,h5,h6')) {
    last = Math.max(2, Math.min(Number(heading.localName[1]), last + 1));
    const put = document.createElement(`h${last}`);
    put.append(...heading.childNodes);
    heading.replaceWith(put);
  }
}

function withoutStrangers(body: Element): void {
  for (const image of body.querySelectorAll('img')) {
    if (isOwn(image.getAttribute('src') ?? '')) continue;
    const note = document.createElement('span');
    note.textContent = `[${image.getAttribute('alt') || words.viewers.pictureLeftOut}]`;
    image.replaceWith(note);
  }
  for (const link of body.querySelectorAll('a')) {
    const address = addressToOpen(link.getAttribute('href'));
    const put = document.createElement(address ? 'button' : 'span');
    put.append(...link.childNodes);
    if (put instanceof HTMLButtonElement && address) {
      put.type = 'button';
      put.dataset.address = address;
    }
    link.replaceWith(put);
  }
}

/**
 * HTML from outside as elements that can only be read: no scripts, styles, forms, frames or handlers; pictures of the
 * document itself alone; links as buttons that carry their address in `data-address`. Nothing is fetched.
 */
export function cleaned(html: string): DocumentFragment {
  // Parsed in a template, whose document belongs to no window: there, nothing is even tried.
  const template = document.createElement('template');
  template.innerHTML = quietened(html);
  const root = template.content.ownerDocument.createElement('div');
  root.append(template.content);
  DOMPurify.sanitize(root, {
    ALLOWED_TAGS: TAGS,
    ALLOWED_ATTR: ['href', 'src', 'alt', 'colspan', 'rowspan', 'start'],
    ALLOW_DATA_ATTR: false,
    ALLOW_ARIA_ATTR: false,
    ALLOWED_URI_REGEXP: /^(?:https?|mailto|blob):/i,
    IN_PLACE: true,
  });
  // Before anything moves into the page: there, a picture would be fetched.
  withoutStrangers(root);
  levelled(root);
  const body = document.createDocumentFragment();
  body.append(...root.childNodes);
  return body;
}
