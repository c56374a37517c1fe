import type { TextItem } from 'pdfjs-dist/types/src/display/api.js';

interface Line {
  text: string;
  /** Baseline and size of its letters, in page units; null where it has none. */
  y: number | null;
  size: number;
}

function linesOf(items: Iterable<TextItem>): Line[] {
  const lines: Line[] = [];
  let line: Line = { text: '', y: null, size: 0 };
  for (const item of items) {
    line.text += item.str;
    if (item.str.trim() !== '' && line.y === null) {
      line.y = Number(item.transform[5]);
      line.size = item.height;
    }
    if (!item.hasEOL) continue;
    lines.push(line);
    line = { text: '', y: null, size: 0 };
  }
  lines.push(line);
  return lines.filter(({ text }) => text.trim() !== '');
}

/** A word divided at the end of a line, as typesetting does it; "well-" before "Known" is no such word. */
const DIVIDED = /\p{L}[-\u00ad\u2010]$/u;

/**
 * The text of one page in the order in which the PDF gives it: lines joined, divided words made whole, a line feed
 * where the gap between lines, or a step back up to another column, tells of a new paragraph.
 */
export function pageText(items: Iterable<TextItem>): string {
  let text = '';
  let before: Line | null = null;
  for (const line of linesOf(items)) {
    const part = line.text.trim();
    if (before) {
      const gap = before.y === null || line.y === null ? 0 : before.y - line.y;
      if (gap > 1.7 * Math.max(before.size, line.size, 1) || gap < -1) text += '\n';
      else if (DIVIDED.test(text) && /^\p{Ll}/u.test(part)) text = text.slice(0, -1);
      else text += ' ';
    }
    text += part;
    before = line;
  }
  return text;
}
