import { isUtf8 } from 'node:buffer';
import { constants, type Dirent } from 'node:fs';
import { lstat, open, readdir, realpath } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { addAbortSignal, pipeline, type Readable } from 'node:stream';
import { shown } from '../../../../shared/batch/path.ts';
import { CheckedBytes } from './checked-bytes.ts';
import { type Clash, findClashes } from './clashes.ts';
import { collect } from './collect.ts';
import { EntryList } from './entry-list.ts';
import { FileBytes } from './file-bytes.ts';
import { inFolder } from './in-folder.ts';
import type { Limits } from './limits.ts';
import type { RefusedEntry, Source, SourceEntry } from './source.ts';
import { SourceError } from './source-error.ts';
import { endWith, missing, unreachable } from './troubles.ts';

class FolderSource implements Source {
  readonly kind = 'folder';
  readonly name: string;
  readonly entries: readonly SourceEntry[];
  readonly refused: readonly RefusedEntry[];
  private readonly root: string;
  private readonly files: Map<string, SourceEntry>;
  private readonly streams = new Set<Readable>();
  private closed = false;

  constructor(root: string, list: { entries: SourceEntry[]; refused: RefusedEntry[] }) {
    this.root = root;
    this.name = basename(root);
    this.entries = list.entries;
    this.refused = list.refused;
    const refused = new Set(list.refused.map(({ path }) => path));
    const readable = list.entries.filter(({ kind, path }) => kind === 'file' && !refused.has(path));
    this.files = new Map(readable.map((entry) => [entry.path, entry]));
  }

  clashes(): Clash[] {
    return findClashes(this.entries);
  }

  has(path: string): boolean {
    return this.files.has(path);
  }

  async open(path: string, signal?: AbortSignal): Promise<Readable> {
    signal?.throwIfAborted();
    const entry = this.files.get(path);
    if (!entry) throw missing(this, path);
    if (this.closed) throw new SourceError('closed', path, `"${this.name}" is closed already.`);
    const handle = await this.openHere(path);
    // One byte past the end is asked for, so that a file that has grown is found out.
    const raw = new FileBytes(handle, 0, entry.size + 1);
    this.streams.add(raw);
    const checked = new CheckedBytes(path, entry.size);
    endWith(raw, checked, unreachable(path));
    pipeline(raw, checked, () => {
      this.streams.delete(raw);
      // The file was only read: nothing is lost where closing it goes wrong.
      handle.close().catch(() => {});
    });
    return signal ? addAbortSignal(signal, checked) : checked;
  }

  async read(path: string, maxBytes: number, signal?: AbortSignal): Promise<Buffer> {
    const entry = this.files.get(path);
    if (!entry) throw missing(this, path);
    return collect(entry, maxBytes, () => this.open(path, signal));
  }

  within(prefix: string): Source {
    return inFolder(this, prefix);
  }

  async close(): Promise<void> {
    this.closed = true;
    for (const stream of this.streams) stream.destroy();
  }

  /** Opens a file only if it is still a plain file inside this folder: it may have been swapped for a link since. */
  private async openHere(path: string) {
    const place = join(this.root, ...path.split('/'));
    try {
      const real = await realpath(place);
      if (real !== place) throw new Error(`it leads to ${real}`);
      const handle = await open(place, constants.O_RDONLY | (constants.O_NOFOLLOW ?? 0));
      if ((await handle.stat()).isFile()) return handle;
      await handle.close();
      throw new Error('it is no longer a file');
    } catch (error) {
      const says = `"${shown(path)}" cannot be opened: it was changed, moved or locked since the folder was looked through. Load it again.`;
      throw new SourceError('changed', path, says, error);
    }
  }
}

/** Compares names by their code units, so that a folder is read in the same order on every computer. */
function byName(a: { name: string }, b: { name: string }): number {
  return a.name < b.name ? -1 : a.name > b.name ? 1 : 0;
}

function kindOf(item: Dirent<Buffer>): SourceEntry['kind'] {
  if (item.isSymbolicLink()) return 'link';
  if (item.isDirectory()) return 'folder';
  return item.isFile() ? 'file' : 'other';
}

/** What stands in one folder, or null where it may not be read. */
async function itemsOf(folder: string) {
  const items = await readdir(folder, { withFileTypes: true, encoding: 'buffer' }).catch(() => null);
  return items?.map((item) => ({ item, name: item.name.toString() })).sort(byName) ?? null;
}

/** Opens a folder. Links in it are never followed. Rejects with a `SourceError` where a limit is passed. */
export async function openFolder(path: string, limits: Limits, signal?: AbortSignal): Promise<Source> {
  const root = await realpath(path);
  await readdir(root);
  const list = new EntryList(basename(root), limits);
  const place = (inside: string) => join(root, ...inside.split('/'));
  const folders = [''];
  for (let folder = folders.pop(); folder !== undefined; folder = folders.pop()) {
    signal?.throwIfAborted();
    const items = await itemsOf(place(folder));
    if (!items)
      list.refuseFolder(folder, 'is a folder that may not be read. Ask its owner, or copy it elsewhere.');
    const below: string[] = [];
    for (const { item, name } of items ?? []) {
      const inside = folder === '' ? name : `${folder}/${name}`;
      if (!isUtf8(item.name)) {
        list.refuseUnread(inside, 'has a name that is not valid text, so it is left out. Rename it.');
        continue;
      }
      const kind = kindOf(item);
      const about = kind === 'file' ? await lstat(place(inside)).catch(() => null) : { size: 0 };
      const gone = { code: 'changed', says: 'was taken away while the folder was looked through.' } as const;
      const taken = list.add({
        name: inside,
        entry: { kind, size: about?.size ?? 0 },
        ...(about ? {} : { unreadable: gone }),
      });
      if (taken !== null && kind === 'folder') below.push(taken);
    }
    folders.push(...below.reverse());
  }
  return new FolderSource(root, list.finish());
}
