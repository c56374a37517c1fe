import { pathFault, shown, withoutDots } from '../../../../shared/batch/path.ts';
import type { SourceEntry } from '../source/source.ts';

/** What a path in a manifest leads to. */
export type Listed =
  | { found: string }
  /** Unsafe: it could lead out of the source. */
  | { fault: string }
  /** Not there; `says` is a sentence. */
  | { missing: string };

const BELOW = 'artifacts/';

/** The files beside a manifest, found as people write their names. */
export class ManifestFiles {
  private readonly exact: Set<string>;
  private readonly normalised: Map<string, string>;
  private readonly lowered: Map<string, string>;
  private readonly moveAll: boolean;

  constructor(files: readonly SourceEntry[]) {
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
    if (fault)
      return {
        fault: `file_path "${shown(written)}" ${fault.says}. It must lead to a file beside the manifest.`,
      };
    const found = this.exact.has(path) ? path : this.normalised.get(path.normalize('NFC'));
    if (found !== undefined) return { found };
    const near = this.lowered.get(path.normalize('NFC').toLowerCase());
    const says =
      near === undefined
        ? 'The file is listed and is not there. Put it there, or correct the row.'
        : 'The file is listed with other capital letters than its name has. Correct the row.';
    return { missing: says };
  }
}
