import { withCharacters } from './characters.ts';

/** One piece of an HTML document, in the order in which it stands there. */
export type Token =
  | { kind: 'text'; text: string }
  | { kind: 'open'; name: string; attributes: Map<string, string> }
  | { kind: 'close'; name: string };

/** Elements whose content is no text for a reader. */
const UNREAD = new Set(['script', 'style', 'template', 'noscript', 'iframe', 'object', 'svg', 'math']);
/** Elements in which no tag counts but their own end. */
const PLAIN = new Set([...UNREAD, 'title', 'textarea', 'xmp']);

/**
 * Takes an HTML document apart, however broken it is, in one pass. Scripts, styles and comments are left out;
 * nothing in the document is run, followed or fetched. Characters are written as themselves.
 */
export function* tokensOf(html: string): Generator<Token> {
  let at = 0;
  while (at < html.length) {
    const tag = nextTag(html, at);
    if (tag > at) yield { kind: 'text', text: withCharacters(html.slice(at, tag)) };
    if (tag === html.length) return;
    if (html.startsWith('<!--', tag)) at = after(html, '-->', tag + 4);
    else if (html[tag + 1] === '/') {
      const name = nameAt(html, tag + 2);
      if (name !== '') yield { kind: 'close', name };
      at = after(html, '>', tag);
    } else if (html[tag + 1] === '!' || html[tag + 1] === '?') at = after(html, '>', tag);
    else {
      const name = nameAt(html, tag + 1);
      const { attributes, end } = attributesAt(html, tag + 1 + name.length);
      yield { kind: 'open', name, attributes };
      at = end;
      if (PLAIN.has(name)) {
        const close = closing(html, name, end);
        if (!UNREAD.has(name)) yield { kind: 'text', text: withCharacters(html.slice(end, close)) };
        at = close;
      }
    }
  }
}

/** Where the next tag or comment begins; the end where there is none. Any other `<` is text. */
function nextTag(html: string, from: number): number {
  TAG.lastIndex = from;
  return TAG.exec(html)?.index ?? html.length;
}
const TAG = /<[A-Za-z/!?]/g;

/** The place behind the next `mark`, or the end. */
function after(html: string, mark: string, from: number): number {
  const at = html.indexOf(mark, from);
  return at < 0 ? html.length : at + mark.length;
}

function nameAt(html: string, from: number): string {
  let end = from;
  while (end < html.length && /[A-Za-z0-9:-]/.test(html[end] ?? '')) end += 1;
  return html.slice(from, end).toLowerCase();
}

/** Where the end tag of an element stands, or the end of the document. */
function closing(html: string, name: string, from: number): number {
  const end = new RegExp(`</${name}[\\s/>]`, 'gi');
  end.lastIndex = from;
  return end.exec(html)?.index ?? html.length;
}

const ATTRIBUTE = /[\s/]*([^\s/>=]+)(?:\s*=\s*(?:"([^"]*)"|'([^']*)'|([^\s>"']*)))?/y;

function attributesAt(html: string, from: number): { attributes: Map<string, string>; end: number } {
  const attributes = new Map<string, string>();
  let at = from;
  while (at < html.length) {
    ATTRIBUTE.lastIndex = at;
    const found = ATTRIBUTE.exec(html);
    if (!found) break;
    at = ATTRIBUTE.lastIndex;
    const name = (found[1] ?? '').toLowerCase();
    const value = found[2] ?? found[3] ?? found[4] ?? '';
    // The first one counts (HTML Living Standard, 13.2.5.33).
    if (!attributes.has(name)) attributes.set(name, withCharacters(value));
  }
  return { attributes, end: after(html, '>', at) };
}
