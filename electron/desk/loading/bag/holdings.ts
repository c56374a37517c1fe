import type { Source, SourceEntry } from '../source/source.ts';
import { meanings } from './listed-path.ts';

/** How a listed path was found: the file, and what has to be said of the way it is written. */
export interface Found {
  entry: SourceEntry;
  warning?: 'not-percent-encoded' | 'trailing-space' | 'normalisation';
}

/** The files of a bag, found by the names that manifests use for them. */
export class Holdings {
  /** Every readable file of the bag, by path. */
  readonly files = new Map<string, SourceEntry>();
  private readonly folders = new Set<string>();
  private readonly normalised = new Map<string, SourceEntry>();
  private readonly lowered = new Map<string, SourceEntry>();
  private readonly strict: boolean;

  constructor(source: Source, strict: boolean) {
    this.strict = strict;
    for (const entry of source.entries) {
      if (entry.kind === 'folder') this.folders.add(entry.path);
      if (entry.kind !== 'file' || !source.has(entry.path)) continue;
      this.files.set(entry.path, entry);
      const normalised = entry.path.normalize('NFC');
      if (!this.normalised.has(normalised)) this.normalised.set(normalised, entry);
      this.lowered.set(normalised.toLowerCase(), entry);
      for (let at = entry.path.indexOf('/'); at > 0; at = entry.path.indexOf('/', at + 1)) {
        this.folders.add(entry.path.slice(0, at));
      }
    }
  }

  /** Finds a listed file, exactly first, then whatever Unicode normalisation either side has gone through. */
  find(listed: string): Found | null {
    const ways = meanings(listed, this.strict);
    for (const { path, warning } of ways) {
      const entry = this.files.get(path);
      if (entry) return warning ? { entry, warning } : { entry };
    }
    for (const { path } of ways) {
      const entry = this.normalised.get(path.normalize('NFC'));
      if (entry) return { entry, warning: 'normalisation' };
    }
    return null;
  }

  /** A file whose name differs from the listed one only by case. */
  nearly(listed: string): SourceEntry | undefined {
    return this.lowered.get(listed.normalize('NFC').toLowerCase());
  }

  /** Whether a path names a folder, with or without a slash at its end. */
  isFolder(path: string): boolean {
    return this.folders.has(path.endsWith('/') ? path.slice(0, -1) : path);
  }
}
