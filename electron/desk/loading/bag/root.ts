import type { Source } from '../source/source.ts';
import { isSystemFile } from './listed-path.ts';

/** Where in a source a bag lies, and whether one does. */
export interface Root {
  isBag: boolean;
  /** With a slash at its end; empty where the source itself is the bag. */
  prefix: string;
}

/** Folders that Finder adds beside what it packs. */
const BESIDE = '__MACOSX';

/** Whether a path names something that an operating system put beside what somebody packed. */
export function isBeside(path: string): boolean {
  return path === BESIDE || path.startsWith(`${BESIDE}/`) || isSystemFile(path);
}

/** The one folder that holds everything, or null where there is none or several. */
export function topFolder(source: Source): string | null {
  const tops = new Set<string>();
  for (const { path, kind } of source.entries) {
    if (isBeside(path)) continue;
    const slash = path.indexOf('/');
    if (slash < 0 && kind !== 'folder') return null;
    tops.add(slash < 0 ? path : path.slice(0, slash));
    if (tops.size > 1) return null;
  }
  const [top] = tops;
  return top ?? null;
}

/** A bag whose `bagit.txt` was lost is still told from other folders by its manifest and its payload. */
function looksLikeBag(source: Source, prefix: string): boolean {
  const manifest = /^manifest-[^/]+\.txt$/i;
  const isManifest = (path: string) => path.startsWith(prefix) && manifest.test(path.slice(prefix.length));
  return (
    source.entries.some(({ path }) => path.startsWith(`${prefix}data/`)) &&
    source.entries.some(({ path }) => isManifest(path))
  );
}

/** Finds a bag: the source itself, or the one folder that holds everything in it. */
export function findRoot(source: Source): Root {
  if (source.has('bagit.txt')) return { isBag: true, prefix: '' };
  const top = topFolder(source);
  const prefix = top === null ? '' : `${top}/`;
  if (top !== null && source.has(`${prefix}bagit.txt`)) return { isBag: true, prefix };
  if (looksLikeBag(source, '')) return { isBag: true, prefix: '' };
  if (top !== null && looksLikeBag(source, prefix)) return { isBag: true, prefix };
  return { isBag: false, prefix: '' };
}
