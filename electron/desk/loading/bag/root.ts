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

/** A bag whose `bagit.txt` was lost is still told from other folders by its payload, with a manifest or a batch in it. */
function looksLikeBag(source: Source, prefix: string): boolean {
  if (source.has(`${prefix}data/batch.json`)) return true;
  const manifest = /^manifest-[^/]+\.txt$/i;
  const isManifest = (path: string) => path.startsWith(prefix) && manifest.test(path.slice(prefix.length));
  return (
    source.entries.some(({ path }) => path.startsWith(`${prefix}data/`)) &&
    source.entries.some(({ path }) => isManifest(path))
  );
}

/** Folders within folders that are looked into: packing a packed folder adds one each time. */
export const NESTED = 5;

/** The source itself, and the folders at its top that hold everything in it, from the outside in. */
function tops(source: Source): string[] {
  const prefixes = [''];
  let inside = source;
  for (let level = 0; level < NESTED; level += 1) {
    const top = topFolder(inside);
    if (top === null) break;
    const prefix = `${prefixes.at(-1)}${top}/`;
    prefixes.push(prefix);
    inside = source.within(prefix);
  }
  return prefixes;
}

/** Finds a bag: the source itself, or the folder that holds everything in it. */
export function findRoot(source: Source): Root {
  const prefixes = tops(source);
  const prefix =
    prefixes.find((each) => source.has(`${each}bagit.txt`)) ??
    prefixes.find((each) => looksLikeBag(source, each));
  return prefix === undefined ? { isBag: false, prefix: '' } : { isBag: true, prefix };
}
