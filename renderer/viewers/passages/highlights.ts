import { MARK_STYLES, type MarkStyle } from '../../../shared/reading/mark-style.ts';

/** What lies over a text: a criterion's marks, what was searched for, and the one that was asked for. */
type Over = MarkStyle | 'found' | 'here';
const ABOVE_MARKS: readonly Over[] = [...MARK_STYLES, 'found', 'here'];

/** What a style is called in the sheet of styles. */
const nameOf = (style: Over) => `evidence-${style}`;

/** The highlights of this window, made when first needed. They are drawn over the text without changing its elements. */
function highlightOf(style: Over): Highlight {
  const name = nameOf(style);
  const there = CSS.highlights.get(name);
  if (there) return there;
  const made = new Highlight();
  made.priority = ABOVE_MARKS.indexOf(style);
  CSS.highlights.set(name, made);
  return made;
}

/** Draws ranges in a style until the returned function is called. */
export function highlight(style: Over, ranges: readonly Range[]): () => void {
  const drawn = highlightOf(style);
  for (const range of ranges) drawn.add(range);
  return () => {
    for (const range of ranges) drawn.delete(range);
  };
}
