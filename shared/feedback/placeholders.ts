/** What a placeholder of a comment can stand for; a name that is not here is left for the writer to fill in. */
export interface CommentFacts {
  criterion?: string;
  level?: string;
  /** The label of the level that passes. */
  passing?: string;
  /** The descriptor of the next level. */
  missing?: string;
  /** The passage quoted last for this criterion. */
  quote?: string;
}

/** A text with its facts filled in, and what is to be selected: the first place left open, or the end. */
export interface FilledComment {
  text: string;
  /** Offsets in UTF-16 units. */
  selectionStart: number;
  selectionEnd: number;
}

const PLACEHOLDER = /\{([\p{L}\p{N} _-]{0,40})\}/gu;

/** Fills `{criterion}`, `{level}`, `{passing}`, `{missing}` and `{quote}`; any other `{…}` waits for the writer. */
export function fillPlaceholders(comment: string, facts: CommentFacts): FilledComment {
  const text = comment.replace(PLACEHOLDER, (whole, name: string) => {
    const key = name.trim().toLowerCase();
    const fact = Object.hasOwn(facts, key) ? facts[key as keyof CommentFacts] : undefined;
    return fact ?? whole;
  });
  const open = new RegExp(PLACEHOLDER).exec(text);
  const selectionStart = open ? open.index : text.length;
  return { text, selectionStart, selectionEnd: open ? open.index + open[0].length : text.length };
}
