import { findAgain } from '../passages/find-again.ts';
import type { Quote } from './quote.ts';

/** A part of the text of a page, in UTF-16 units, `end` not in it; the page counts from 1. */
export interface FoundPart {
  readonly page: number;
  readonly start: number;
  readonly end: number;
}

/**
 * Where a quotation stands in a document, by the rule of all texts: where most of its surroundings agree, and of
 * equals the one nearest to its old place. A passage that now runs over a page's end comes in parts, one a page.
 * @param texts what is written on each page.
 * @param near the old page, from 1, and how far down the page (0 to 1).
 * @returns no part where its words are gone, or where it never had any.
 */
export function findQuote(
  texts: readonly string[],
  quote: Quote,
  near: { readonly page: number; readonly down: number },
): FoundPart[] {
  if (quote.exact.trim() === '' || texts.length === 0) return [];
  const begins: number[] = [];
  let whole = '';
  for (const text of texts) {
    begins.push(whole.length);
    whole += text.endsWith(' ') ? text : `${text} `;
  }
  const old = Math.min(Math.max(1, near.page), texts.length) - 1;
  const start = Math.round((begins[old] ?? 0) + near.down * (texts[old]?.length ?? 0));
  const found = findAgain(whole, { type: 'text', start, end: start, ...quote });
  if (!found) return [];
  return texts.flatMap((text, at) => {
    const begin = begins[at] ?? 0;
    const [from, to] = [Math.max(0, found.start - begin), Math.min(text.length, found.end - begin)];
    return from < to && text.slice(from, to).trim() !== '' ? [{ page: at + 1, start: from, end: to }] : [];
  });
}
