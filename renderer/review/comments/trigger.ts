/** What stands between `//` and the caret: the letters by which a comment is looked for. */
export interface CommentTrigger {
  /** Offset of the first slash, in UTF-16 units. */
  start: number;
  end: number;
  letters: string;
}

/** At most this many letters after `//`; longer than that it is a sentence. */
const LONGEST = 30;

/**
 * The trigger before the caret; null where there is none. `//` counts at the beginning or after a space alone, so
 * that an address like https://example.org opens nothing.
 */
export function triggerAt(text: string, caret: number): CommentTrigger | null {
  const start = text.lastIndexOf('//', caret - 2);
  if (start < 0 || start + 2 > caret) return null;
  if (start > 0 && !/\s/.test(text.charAt(start - 1))) return null;
  const letters = text.slice(start + 2, caret);
  if (letters.length > LONGEST || /[\n/]/.test(letters) || letters.startsWith(' ')) return null;
  return { start, end: caret, letters };
}
