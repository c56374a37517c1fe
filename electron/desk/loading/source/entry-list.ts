import { pathFault, shown, withoutDots } from '../../../../shared/batch/path.ts';
import { inWords, type Limits } from './limits.ts';
import type { RefusedEntry, SourceEntry } from './source.ts';
import { type SourceCode, SourceError } from './source-error.ts';

/** A name as it stands in a zip or on the disk, before it has been judged. */
interface Found {
  name: string;
  entry: Omit<SourceEntry, 'path'>;
  /** Why it cannot be read, where that is known already: a code and the rest of the sentence `"name" ...`. */
  unreadable?: { code: SourceCode; says: string };
}

/**
 * Gathers what a source holds and judges each name once, in one place for zips and folders: what is safe can be read,
 * the rest is refused with its reason. Throws a `SourceError` only for what concerns the source as a whole.
 */
export class EntryList {
  private readonly entries: SourceEntry[] = [];
  private readonly refused: RefusedEntry[] = [];
  private readonly withdrawn = new Set<string>();
  private readonly source: string;
  private readonly limits: Limits;
  private readonly kinds = new Map<string, SourceEntry['kind']>();
  private count = 0;
  private size = 0;

  constructor(source: string, limits: Limits) {
    this.source = source;
    this.limits = limits;
  }

  /** Takes in one thing. Answers its judged path, or null where it is refused. */
  add({ name, entry, unreadable }: Found): string | null {
    this.count += 1;
    this.expectAtMost(this.count);
    const path = withoutDots(name.endsWith('/') ? name.slice(0, -1) : name);
    if (entry.kind === 'folder' && path === '') return null;
    if (path.length > this.limits.pathLength) {
      const says = `has a name longer than ${this.limits.pathLength} characters. Shorten it and load again.`;
      return this.refuse(null, name, 'name-too-long', says);
    }
    const fault = pathFault(path);
    if (fault) {
      return this.refuse(
        null,
        name,
        fault.code,
        `${fault.says}, so it is left out. Rename it and load again.`,
      );
    }
    const already = this.kinds.get(path);
    if (already === 'folder' && entry.kind === 'folder') return path;
    if (already !== undefined) {
      // Which of the two is meant cannot be known, so neither is read.
      this.withdrawn.add(path);
      return this.refuse(path, path, 'duplicate-name', 'is there twice. Keep one of them and load again.');
    }
    this.kinds.set(path, entry.kind);
    this.entries.push({ path, ...entry });
    const trouble = unreadable ?? this.troubleOf(entry);
    if (trouble) return this.refuse(path, path, trouble.code, trouble.says);
    this.size += entry.size;
    if (this.size > this.limits.totalSize) {
      const says = `"${this.source}" holds more than ${inWords(this.limits.totalSize)} unpacked. Split it into smaller batches.`;
      throw new SourceError('too-large', this.source, says);
    }
    return path;
  }

  /** Throws `too-many-files` beyond the limit; also for a count that is only announced. */
  expectAtMost(count: number): void {
    if (count <= this.limits.entries) return;
    const says = `"${this.source}" holds more than ${this.limits.entries} files. Split it into smaller batches.`;
    throw new SourceError('too-many-files', this.source, says);
  }

  /** Says of a name that could not even be read as text that it is left out. */
  refuseUnread(name: string, says: string): void {
    this.refuse(null, name, 'unreadable-name', says);
  }

  /** Says of a folder that cannot be listed that what is in it is left out. */
  refuseFolder(path: string, says: string): void {
    this.refuse(path, path, 'no-access', says);
  }

  /** Closes the list with what only all names together show: a file cannot also be a folder. */
  finish(): { entries: SourceEntry[]; refused: RefusedEntry[] } {
    for (const { path } of this.entries) {
      const above = this.fileAbove(path);
      if (above === null) continue;
      this.withdrawn.add(path);
      const says = `cannot be read: "${shown(above)}" is a file there, not a folder. Pack the files anew.`;
      this.refuse(path, path, 'file-and-folder', says);
    }
    return { entries: this.entries.filter(({ path }) => !this.withdrawn.has(path)), refused: this.refused };
  }

  private fileAbove(path: string): string | null {
    for (let at = path.indexOf('/'); at > 0; at = path.indexOf('/', at + 1)) {
      const kind = this.kinds.get(path.slice(0, at));
      if (kind !== undefined && kind !== 'folder') return path.slice(0, at);
    }
    return null;
  }

  private troubleOf(entry: Omit<SourceEntry, 'path'>): Found['unreadable'] {
    const { size, compressedSize, kind } = entry;
    if (kind === 'link') {
      return {
        code: 'link',
        says: 'is a link to somewhere else. Links are not followed: put the file itself there.',
      };
    }
    if (kind === 'other') return { code: 'not-a-file', says: 'is a device, not a file. Take it out.' };
    if (size > this.limits.fileSize) {
      return {
        code: 'too-large',
        says: `holds ${inWords(size)}; a file may hold ${inWords(this.limits.fileSize)}.`,
      };
    }
    if (compressedSize !== undefined && isBomb(size, compressedSize, this.limits)) {
      return {
        code: 'bomb',
        says: `would unpack ${inWords(compressedSize)} to ${inWords(size)}, as no honest file does. It is not read.`,
      };
    }
    return undefined;
  }

  private refuse(path: string | null, name: string, code: SourceCode, says: string): null {
    this.refused.push({ path, error: new SourceError(code, shown(name), `"${shown(name)}" ${says}`) });
    return null;
  }
}

/** Whether unpacking gives more than honest packing ever does. */
export function isBomb(size: number, compressedSize: number, limits: Limits): boolean {
  return size >= limits.ratioFrom && size > compressedSize * limits.ratio;
}
