/** What Canvas writes into the name of a file in "Download Submissions". */
export interface CanvasName {
  /** Lower case, without spaces and signs; empty where submissions are anonymous. */
  name: string;
  late: boolean;
  anonymous: boolean;
  /** The user's id, or the anonymous one. */
  user: string;
  /** The attachment's id; null for a text or a link. */
  attachment: string | null;
  holds: 'file' | 'text' | 'link';
  /** What the file was called where it was handed in. */
  file: string;
}

const isNumber = (part: string | undefined): part is string => part !== undefined && /^\d+$/.test(part);

/** A text or a link is one page, named by its kind. A second one of the same name gets a number from Canvas. */
function pageKind(rest: string[]): 'text' | 'link' | null {
  const kind = /^(text|link)(?:-\d+)?\.html$/.exec(rest.join('_'))?.[1];
  return kind === 'text' || kind === 'link' ? kind : null;
}

function anonymousName(parts: string[], late: boolean): CanvasName | null {
  const [, user = '', ...rest] = parts;
  if (!/^[A-Za-z0-9]+$/.test(user)) return null;
  const about = { name: '', late, anonymous: true, user };
  const page = pageKind(rest);
  if (page) return { ...about, attachment: null, holds: page, file: rest.join('_') };
  const [attachment, ...file] = rest;
  if (!isNumber(attachment) || file.length === 0) return null;
  return { ...about, attachment, holds: 'file', file: file.join('_') };
}

/**
 * Takes a name apart: `{name}[_LATE]_{user}_{attachment}_{file}`, `..._{user}_text.html`, `..._{user}_link.html`, and
 * where submissions are anonymous `[LATE_]anon_{id}_...`. A name may hold underscores, and so may a file's: the ids
 * are the first two parts in a row that are numbers. Null for a name of another form.
 */
export function canvasName(name: string): CanvasName | null {
  const parts = name.split('_');
  if (parts[0] === 'LATE' && parts[1] === 'anon') return anonymousName(parts.slice(1), true);
  if (parts[0] === 'anon') {
    const anonymous = anonymousName(parts, false);
    if (anonymous) return anonymous;
  }
  for (let at = 1; at < parts.length - 1; at += 1) {
    const user = parts[at];
    if (!isNumber(user)) continue;
    const late = parts[at - 1] === 'LATE' && at > 1;
    const about = { name: parts.slice(0, late ? at - 1 : at).join('_'), late, anonymous: false, user };
    const page = pageKind(parts.slice(at + 1));
    if (page) return { ...about, attachment: null, holds: page, file: parts.slice(at + 1).join('_') };
    const attachment = parts[at + 1];
    const file = parts.slice(at + 2).join('_');
    if (isNumber(attachment) && file !== '') return { ...about, attachment, holds: 'file', file };
  }
  return null;
}
