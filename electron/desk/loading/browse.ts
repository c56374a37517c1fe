import type { Dirent } from 'node:fs';
import { readdir, stat } from 'node:fs/promises';
import { homedir } from 'node:os';
import { dirname, extname, join, resolve } from 'node:path';
import type { ListedKind } from '../../../shared/contract/calls/loading.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { FolderView } from '../../../shared/contract/views.ts';

/** Most entries that are listed of one folder. */
const MOST = 2000;
const ORDER = { folder: 0, zip: 1, file: 2 };

/** Endings of the files that are listed for what is being chosen. */
const LISTED: Record<ListedKind, readonly string[]> = {
  csv: ['.csv'],
  json: ['.json'],
  profile: ['.json', '.csv', '.tsv', '.txt'],
  picture: ['.png', '.jpg', '.jpeg'],
};

/** What a file is to whoever chooses one; null for what is not listed. */
function kindOf(entry: Dirent, also: ListedKind | undefined): FolderView['entries'][number]['kind'] | null {
  const ending = extname(entry.name).toLowerCase();
  if (entry.name.startsWith('.')) return null;
  if (entry.isDirectory()) return 'folder';
  if (ending === '.zip') return 'zip';
  return also !== undefined && LISTED[also].includes(ending) ? 'file' : null;
}

/**
 * The folders and zips of a folder, for hosts that have no file dialog.
 * @param path null for the person's own folder.
 * @param also what else is listed.
 * @throws Refusal `not-found` when the folder cannot be read.
 */
export async function browse(path: string | null, also?: ListedKind): Promise<FolderView> {
  const here = resolve(path ?? homedir());
  const about = await stat(here).catch(() => null);
  const folder = about?.isFile() ? dirname(here) : here;
  let found: Awaited<ReturnType<typeof readFolder>>;
  try {
    found = await readFolder(folder);
  } catch (error) {
    throw new Refusal('not-found', `The folder ${folder} cannot be read: ${(error as Error).message}.`);
  }
  const entries = found
    .flatMap((entry) => {
      const kind = kindOf(entry, also);
      return kind === null ? [] : { name: entry.name, path: join(folder, entry.name), kind };
    })
    .slice(0, MOST)
    .sort(
      (one, other) =>
        ORDER[one.kind] - ORDER[other.kind] ||
        one.name.localeCompare(other.name, undefined, { numeric: true }),
    );
  const parent = dirname(folder);
  return { path: folder, parent: parent === folder ? null : parent, entries };
}

const readFolder = (folder: string) => readdir(folder, { withFileTypes: true });
