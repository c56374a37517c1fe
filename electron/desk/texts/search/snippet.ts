import type { SnippetPart } from '../../../../shared/contract/text-views.ts';

/** Signs that the index puts around a match. They are private characters, which no kept text holds. */
export const MARK = { open: '\ue000', close: '\ue001' } as const;

/** Characters shown before and after the first match. */
const BEFORE = 90;
const AFTER = 190;

/** A marked text's surroundings of its first match, cut between words, with an ellipsis where it was cut. */
export function snippetOf(marked: string): SnippetPart[] {
  const first = Math.max(0, marked.indexOf(MARK.open));
  let start = Math.max(0, first - BEFORE);
  if (start > 0) start = nextSpace(marked, start, first);
  let end = Math.min(marked.length, first + AFTER);
  if (end < marked.length) end = lastSpace(marked, first, end);
  const parts: SnippetPart[] = [];
  let isMarked = false;
  const push = (text: string) => {
    if (text) parts.push({ text: text.replace(/\s+/g, ' '), marked: isMarked });
  };
  let gathered = start > 0 ? '… ' : '';
  for (const character of marked.slice(start, end)) {
    if (character !== MARK.open && character !== MARK.close) gathered += character;
    else {
      push(gathered);
      gathered = '';
      isMarked = character === MARK.open;
    }
  }
  push(gathered);
  isMarked = false;
  if (end < marked.length) push(' …');
  return parts;
}

/** Just after the first white space from `at` on; `at` itself where there is none before `limit`. */
function nextSpace(text: string, at: number, limit: number): number {
  const space = text.slice(at, limit).search(/\s/);
  return space < 0 ? at : at + space + 1;
}

/** At the last white space before `at`; `at` itself where there is none after `limit`. */
function lastSpace(text: string, limit: number, at: number): number {
  const space = text.slice(limit, at).search(/\s\S*$/);
  return space < 0 ? at : limit + space;
}

/** How many paragraphs stand before the first match. */
export function paragraphsBefore(marked: string): number {
  return marked.slice(0, Math.max(0, marked.indexOf(MARK.open))).split('\n').length - 1;
}
