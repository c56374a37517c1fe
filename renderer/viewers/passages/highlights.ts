import { MARK_STYLES, type MarkStyle } from '../../../shared/reading/mark-style.ts';

/** What a style of mark is called in the sheet of styles; `here` is the one that was asked for. */
const nameOf = (style: MarkStyle | 'here') => `evidence-${style}`;

/** The highlights of this window, made when first needed. They are drawn over the text without changing its elements. */
function highlightOf(style: MarkStyle | 'here'): Highlight {
  const name = nameOf(style);
  const there = CSS.highlights.get(name);
  if (there) return there;
  const made = new Highlight();
  made.priority = style === 'here' ? MARK_STYLES.length : MARK_STYLES.indexOf(style);
  CSS.highlights.set(name, made);
  return made;
}

/** Draws ranges in a style until the returned function is called. */
export function highlight(style: MarkStyle | 'here', ranges: readonly Range[]): () => void {
  const drawn = highlightOf(style);
  for (const range of ranges) drawn.add(range);
  return () => {
    for (const range of ranges) drawn.delete(range);
  };
}
