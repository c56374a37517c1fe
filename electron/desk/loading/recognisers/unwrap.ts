import { isBeside, topFolder } from '../bag/root.ts';

import type { Source, SourceEntry } from '../source/source.ts';

/** A source as a recogniser looks at it. */
export interface Unwrapped {
  /** Seen from inside the one folder at its top, or the folders, that only wrap. */
  source: Source;
  /** The part of every path that was taken off; empty, or with a slash at its end. */
  prefix: string;
  /** What the source is called, then what its top folder is. */
  titles: string[];
  /** Its files, without those that an operating system put beside them. */
  files: SourceEntry[];
}

/**
 * Looks into the one folder that holds everything, where there is one.
 * @param name what a person calls the source, where it is called otherwise here.
 * @param wraps whether a folder of this name only wraps; one that tells of a submission does not.
 * @param levels how many such folders may lie in each other.
 */
export function unwrap(
  source: Source,
  name: string | undefined,
  wraps: (top: string) => boolean,
  levels = 1,
): Unwrapped {
  const titles = [name ?? source.name];
  let [inside, prefix] = [source, ''];
  for (let level = 0; level < levels; level += 1) {
    const top = topFolder(inside);
    if (top === null || !wraps(top)) break;
    titles.push(top);
    prefix += `${top}/`;
    inside = source.within(prefix);
  }
  const files = inside.entries.filter(({ kind, path }) => kind === 'file' && !isBeside(path));
  return { source: inside, prefix, titles, files };
}
