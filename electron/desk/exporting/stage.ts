import { createHash } from 'node:crypto';
import {
  close,
  closeSync,
  existsSync,
  fdatasync,
  fsyncSync,
  linkSync,
  lstatSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { dirname } from 'node:path';

/** A file that is whole on the disk but does not yet bear its name. */
export interface Staged {
  /** Where its bytes stand meanwhile. */
  temporary: string;
  rows: number;
  /** Of the file's bytes, in hex. */
  sha256: string;
}

/** Bytes that are written before the disk is asked to begin with them. */
const AHEAD = 8 << 20;

/** Text that is gathered before it goes to the disk, in bytes. */
const PORTION = 1 << 16;

/** Takes a file's bytes under a temporary name beside its own. */
export class StagedFile {
  readonly temporary: string;
  rows = 0;
  /** Bytes since the disk was last asked to begin. */
  private waiting = 0;
  private readonly hash = createHash('sha256');
  private file: number | null;
  /** Text as bytes; in the same place each time, because a large table comes in a hundred thousand lines. */
  private room = Buffer.alloc(0);
  private filled = 0;

  constructor(temporary: string) {
    mkdirSync(dirname(temporary), { recursive: true });
    this.temporary = temporary;
    this.file = openSync(temporary, 'w');
  }

  /** Adds bytes; text is written as UTF-8. */
  write(part: string | Uint8Array): void {
    if (typeof part !== 'string') {
      this.spill();
      this.put(part);
      return;
    }
    const most = part.length * 3;
    if (this.filled + most > this.room.length) {
      this.spill();
      if (most > this.room.length) this.room = Buffer.allocUnsafe(Math.max(most, PORTION));
    }
    this.filled += this.room.write(part, this.filled, 'utf8');
  }

  /** Writes what was gathered. */
  private spill(): void {
    const { filled } = this;
    this.filled = 0;
    if (filled > 0) this.put(this.room.subarray(0, filled));
  }

  private put(bytes: Uint8Array): void {
    if (this.file === null) throw new Error(`${this.temporary} is closed.`);
    this.hash.update(bytes);
    // A pipe or a nearly full disk may take a part only.
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
    this.waiting += bytes.length;
    if (this.waiting < AHEAD) return;
    this.waiting = 0;
    this.flushAhead();
  }

  /**
   * Lets the disk begin with what the file holds so far, while more is made for it: at the end less is left to be
   * waited for. What goes wrong is told by the flush at the end. The flush has a handle of its own, which stays open
   * until it is done; on Windows an open handle could keep a file from its name.
   */
  private flushAhead(): void {
    if (process.platform === 'win32') return;
    const flushing = openSync(this.temporary, 'r');
    fdatasync(flushing, () => close(flushing, () => {}));
  }

  /** Flushes to the disk and closes. */
  finish(): Staged {
    this.spill();
    if (this.file !== null) fsyncSync(this.file);
    this.close();
    return { temporary: this.temporary, rows: this.rows, sha256: this.hash.digest('hex') };
  }

  /** Takes it away again. */
  discard(): void {
    this.close();
    rmSync(this.temporary, { force: true });
  }

  private close(): void {
    const { file } = this;
    this.file = null;
    if (file !== null) closeSync(file);
  }
}

/** Writes a small file, flushed, under a temporary name. */
export function stageText(temporary: string, text: string | Uint8Array): void {
  writeFileSync(temporary, text, { flush: true });
}

/** The temporary name of a path, unlike that of any other process. */
export function temporaryName(path: string, part = 0): string {
  return `${path}.${process.pid}.${part}.part`;
}

/** Files that bear their names, until it is settled that they keep them. */
export interface Placed {
  /** Takes them away, and puts back what bore their names before. */
  undo(): void;
  /** Lets go of what bore their names before. */
  settle(): void;
}

/** Keeps what bears a name under a second one. Where there are links, the first name is never without a file. */
function keep(path: string, second: string): void {
  rmSync(second, { force: true });
  try {
    linkSync(path, second);
  } catch {
    // A stick formatted as FAT has no links.
    renameSync(path, second);
  }
}

/** Takes the second name away again, where the first one was not given to another file. */
function putBack(second: string, path: string): void {
  if (existsSync(path)) rmSync(second, { force: true });
  else renameSync(second, path);
}

/** Makes names last through a power cut, where the system lets a folder be flushed. */
function flushFolders(paths: readonly string[]): void {
  for (const folder of new Set(paths.map((path) => dirname(path)))) {
    let opened: number | null = null;
    try {
      opened = openSync(folder, 'r');
      fsyncSync(opened);
    } catch {
      // Windows opens no folders, and needs no flush for a name.
    } finally {
      if (opened !== null) closeSync(opened);
    }
  }
}

/** Whether a file bears the name already. @throws an error with a code where something else does: a folder, a device, a link. */
function borne(path: string): boolean {
  const there = lstatSync(path, { throwIfNoEntry: false });
  if (!there || there.isFile()) return there !== undefined;
  throw there.isDirectory()
    ? Object.assign(new Error(`${path} is a folder; give a file name`), { code: 'EISDIR', path })
    : Object.assign(new Error(`${path} is no ordinary file`), { code: 'ENOTSUP', path });
}

/**
 * Gives files their names, all of them or none: what bore a name before comes back when a later one cannot be placed,
 * as when another program holds a file open.
 * @throws the disk's error, with everything as it was.
 */
export function placeAll(files: readonly { temporary: string; path: string }[]): Placed {
  const placed: { path: string; before: string | null }[] = [];
  const undo = () => {
    for (const { path, before } of placed.splice(0).reverse())
      if (before) renameSync(before, path);
      else rmSync(path, { force: true });
  };
  try {
    for (const { temporary, path } of files) {
      const before = borne(path) ? `${path}.${process.pid}.before` : null;
      if (before) keep(path, before);
      try {
        renameSync(temporary, path);
      } catch (error) {
        if (before) putBack(before, path);
        throw error;
      }
      placed.push({ path, before });
    }
    flushFolders(files.map(({ path }) => path));
  } catch (error) {
    undo();
    throw error;
  }
  return {
    undo,
    settle() {
      for (const { before } of placed) if (before) rmSync(before, { force: true });
    },
  };
}
