import type { XmlHandler } from './xml.ts';

/** What stands for white space inside a paragraph. */
const SPACES = new Set(['tab', 'br', 'cr', 'ptab']);

/**
 * Gathers the paragraphs of WordprocessingML and DrawingML, in both of which `p` is a paragraph and `t` its text.
 * Deleted text and field codes are not `t`; what stands in a text box is a paragraph of its own; the fallback for older
 * programs, which says everything twice, is left out.
 * @param people hears who is named as the author of a tracked change or a comment.
 */
export function officeParagraphs(
  paragraph: (text: string) => void,
  people: (name: string) => void,
): XmlHandler {
  const open: string[] = [];
  let inText = 0;
  let fallback = 0;
  return {
    open(name, attributes) {
      if (name === 'Fallback') fallback += 1;
      if (attributes['w:author']) people(attributes['w:author']);
      if (name === 'p') open.push('');
      if (name === 't') inText += 1;
      if (SPACES.has(name)) append(' ');
    },
    text(text) {
      if (inText > 0) append(text);
    },
    close(name) {
      if (name === 'Fallback') fallback -= 1;
      if (name === 't') inText -= 1;
      if (name === 'p') paragraph(open.pop() ?? '');
    },
  };

  function append(text: string): void {
    const last = open.length - 1;
    if (last >= 0 && fallback === 0) open[last] += text;
  }
}

/** Gathers the texts of a workbook's cells: each `si` of the shared strings and each inline `is` is one. */
export function cellTexts(cell: (text: string) => void): XmlHandler {
  let text: string | null = null;
  let inText = 0;
  return {
    open(name) {
      if (name === 'si' || name === 'is') text = '';
      if (name === 't') inText += 1;
    },
    text(part) {
      if (inText > 0 && text !== null) text += part;
    },
    close(name) {
      if (name === 't') inText -= 1;
      if (name !== 'si' && name !== 'is') return;
      if (text) cell(text);
      text = null;
    },
  };
}
