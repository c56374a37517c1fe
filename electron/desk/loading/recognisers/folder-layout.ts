import type { Programme } from '../../../../shared/programme/programme.ts';
import { componentIn, namedAfter } from './guess.ts';

/** Where a file stands among folders, told apart. */
export interface Placed {
  /** The folder of the candidate. */
  owner: string;
  /** The id of the one that a folder is named after; null where none is. */
  microCredential: string | null;
  attempt: number | null;
  /** The folder right below the candidate's that says nothing by itself; empty where there is none. */
  task: string;
  /** What lies below the candidate's folder. */
  inside: string;
}

const ATTEMPT = /^(?:attempt|try|versuch|intento|tentative)[ _-]?(\d{1,3})$/i;

/** Reads folders by what they are called, in the words of the programmes that a batch may be for. */
export class FolderLayout {
  private readonly programmes: readonly Programme[];
  private readonly known = new Map<string, string | null>();

  constructor(programmes: readonly Programme[]) {
    this.programmes = programmes;
  }

  /** The id of the micro-credential that a folder is named after. */
  private credential(folder: string): string | null {
    const known = this.known.get(folder);
    if (known !== undefined) return known;
    const found =
      this.programmes.map((programme) => namedAfter(programme, folder)?.id).find((id) => id) ?? null;
    this.known.set(folder, found);
    return found;
  }

  /** Whether a folder tells something of what lies in it, so that it is nobody's own. */
  tells(segment: string): boolean {
    return this.credential(segment) !== null || ATTEMPT.test(segment) || componentIn(segment) !== null;
  }

  /** Whether the one top folder of a source only wraps what is in it; otherwise it is a candidate's. */
  wraps(paths: readonly string[], top: string): boolean {
    const below = paths
      .filter((path) => path.startsWith(`${top}/`))
      .map((path) => path.slice(top.length + 1).split('/'));
    const folders = below.filter((parts) => parts.length > 1);
    if (folders.length === 0) return false;
    return !folders.every(([first = '']) => this.tells(first)) || this.byMicroCredential(folders);
  }

  /** Whether the folders on top are micro-credentials, with those of the candidates in them. */
  byMicroCredential(paths: readonly string[][]): boolean {
    const inFolders = paths.filter((parts) => parts.length > 1);
    return (
      inFolders.length > 0 &&
      inFolders.every(
        ([first = '', second = '', ...rest]) =>
          this.credential(first) !== null && rest.length > 0 && !this.tells(second),
      )
    );
  }

  /** @param onTop whether micro-credentials stand above the candidates. */
  place(parts: readonly string[], onTop: boolean): Placed {
    const [first = '', second = '', ...rest] = parts;
    const owner = onTop ? second : first;
    const below = onTop ? rest : parts.slice(1);
    const folders = below.slice(0, -1);
    const named = (onTop ? [first] : folders)
      .map((folder) => this.credential(folder))
      .find((id) => id !== null);
    const attempt = folders
      .map((segment) => ATTEMPT.exec(segment)?.[1])
      .find((number) => number !== undefined);
    const [next = ''] = folders;
    return {
      owner,
      microCredential: named ?? null,
      attempt: attempt === undefined ? null : Math.max(1, Number(attempt)),
      task: named === undefined && next !== '' && !this.tells(next) ? next : '',
      inside: below.join('/'),
    };
  }
}
