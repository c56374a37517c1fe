import { pathFault, withoutDots } from '../../../../shared/batch/path.ts';
import type { SourceEntry } from '../source/source.ts';

/** What a path in a manifest leads to. */
export type Listed =
  | { found: string }
  /** It could lead out of the source, so it is not followed; `fault` completes the sentence "file_path ... ". */
  | { fault: string }
  /** Not there; `says` is a sentence. */
  | { missing: string };

const BELOW = 'artifacts/';

/** The files beside a manifest, found as people write their names. */
export class ManifestFiles {
  private readonly exact: Set<string>;
  private readonly normalised: Map<string, string>;
  private readonly lowered: Map<string, string>;
  private readonly links: Set<string>;
  private readonly moveAll: boolean;

  /** @param links paths in the source that are links. */
  constructor(files: readonly SourceEntry[], links: Iterable<string> = []) {
    this.links = new Set(links);
    this.exact = new Set(files.map(({ path }) => path));
    this.normalised = new Map(files.map(({ path }) => [path.normalize('NFC'), path]));
    this.lowered = new Map(files.map(({ path }) => [path.normalize('NFC').toLowerCase(), path]));
    // Two files must never become one.
    this.moveAll = files.some(({ path }) => !path.startsWith(BELOW) && this.exact.has(BELOW + path));
  }

  /** Where a file goes in the batch: all files lie below `artifacts/` there, apart from what tells of them. */
  batchPath(path: string): string {
    return path.startsWith(BELOW) && !this.moveAll ? path : BELOW + path;
  }

  find(written: string): Listed {
    // As a spreadsheet on Windows has it; with a slash in it, a backslash is part of a name and refused below.
    const path = withoutDots(written.includes('/') ? written : written.replaceAll('\\', '/'));
    const fault = pathFault(path);
    if (fault) return { fault: fault.says };
    const found = this.exact.has(path) ? path : this.normalised.get(path.normalize('NFC'));
    if (found !== undefined) return { found };
    if (this.isLinked(path)) return { fault: 'is a link or leads through one, and links are not followed' };
    const near = this.lowered.get(path.normalize('NFC').toLowerCase());
    const says =
      near === undefined
        ? 'The file is listed and is not there. Put it there, or correct the row.'
        : 'The file is listed with other capital letters than its name has. Correct the row.';
    return { missing: says };
  }

  /** A path in the batch for a file that is not read: unlike any other, and telling nothing of where it would lead. */
  placeFor(row: number): string {
    let path = `${BELOW}row-${row}`;
    while (this.exact.has(path)) path += '-';
    return path;
  }

  private isLinked(path: string): boolean {
    if (this.links.size === 0) return false;
    const parts = path.split('/');
    return parts.some((_, at) => this.links.has(parts.slice(0, at + 1).join('/')));
  }
}
