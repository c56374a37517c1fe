import DOMPurify from 'dompurify';

/** A letter taken apart for showing. `release` lets go of its pictures. */
export interface LetterParts {
  body: Element;
  sheet: CSSStyleSheet;
  language: string;
  release: () => void;
}

/** The bytes of a base64 `data:` address; null for any other address. */
function blobOf(address: string): Blob | null {
  const [, type, base64] = /^data:(image\/(?:png|jpeg));base64,([A-Za-z0-9+/=]*)$/.exec(address) ?? [];
  if (!type || base64 === undefined) return null;
  return new Blob([Uint8Array.from(atob(base64), (letter) => letter.charCodeAt(0))], { type });
}

/** A letter's sheet for a part of a page, which has its own root, main part and banner. */
const hosted = (style: string) =>
  style.replaceAll(':root', ':host').replace(/(?<=^|[\s}])(main|header)(?=\s)/g, '[data-part="$1"]');

/**
 * Takes the HTML of a letter apart: its text cleaned of whatever could run or be fetched, its own sheet of style, and
 * its picture from memory, because the page's policy knows no `data:` address.
 */
export function letterParts(html: string): LetterParts {
  // Taken out before anything is parsed: the policy of the page reports a style element wherever it meets one.
  const [whole = '', style = ''] = /<style>(.*?)<\/style>/s.exec(html) ?? [];
  const sheet = new CSSStyleSheet();
  sheet.replaceSync(hosted(style));
  // Parsed in a document of its own, which belongs to no window: there, nothing is even tried.
  const letter = new DOMParser().parseFromString(html.replace(whole, ''), 'text/html');
  const addresses: string[] = [];
  for (const image of letter.body.querySelectorAll('img')) {
    const blob = blobOf(image.getAttribute('src') ?? '');
    if (!blob) {
      image.remove();
      continue;
    }
    const address = URL.createObjectURL(blob);
    addresses.push(address);
    image.setAttribute('src', address);
  }
  for (const landmark of letter.body.querySelectorAll('main, header')) {
    const plain = letter.createElement('div');
    plain.dataset.part = landmark.localName;
    plain.append(...landmark.childNodes);
    landmark.replaceWith(plain);
  }
  DOMPurify.sanitize(letter.body, {
    IN_PLACE: true,
    ALLOWED_URI_REGEXP: /^blob:/i,
    FORBID_TAGS: ['style', 'form', 'input', 'a'],
    FORBID_ATTR: ['style'],
  });
  return {
    body: document.importNode(letter.body, true),
    sheet,
    language: letter.documentElement.lang,
    release: () => addresses.forEach(URL.revokeObjectURL),
  };
}
