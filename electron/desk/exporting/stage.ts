import { createHash } from 'node:crypto';
import {
  closeSync,
  fsyncSync,
  mkdirSync,
  openSync,
  renameSync,
  rmSync,
  statSync,
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

/** Takes a file's bytes under a temporary name beside its own. */
export class StagedFile {
  readonly temporary: string;
  rows = 0;
  private readonly hash = createHash('sha256');
  private file: number | null;

  constructor(temporary: string) {
    mkdirSync(dirname(temporary), { recursive: true });
    this.temporary = temporary;
    this.file = openSync(temporary, 'w');
  }

  /** Adds bytes; text is written as UTF-8. */
  write(part: string | Uint8Array): void {
    if (this.file === null) throw new Error(`${this.temporary} is closed.`);
    const bytes = typeof part === 'string' ? Buffer.from(part, 'utf8') : part;
    this.hash.update(bytes);
    // A pipe or a nearly full disk may take a part only.
    for (let at = 0; at < bytes.length; ) at += writeSync(this.file, bytes, at);
  }

  /** Flushes to the disk and closes. */
  finish(): Staged {
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

/**
 * Gives files their names, all of them or none: what bore a name before comes back when a later one cannot be placed,
 * as when another program holds a file open.
 * @throws the disk's error, with everything as it was.
 */
export function placeAll(files: readonly { temporary: string; path: string }[]): Placed {
  const placed: { path: string; before: string | null }[] = [];
  const undo = () => {
    for (const { path, before } of placed.splice(0).reverse()) {
      rmSync(path, { force: true });
      if (before) renameSync(before, path);
    }
  };
  try {
    for (const { temporary, path } of files) {
      const there = statSync(path, { throwIfNoEntry: false });
      if (there?.isDirectory())
        throw Object.assign(new Error(`${path} is a folder; give a file name`), { code: 'EISDIR' });
      const before = there ? `${path}.${process.pid}.before` : null;
      if (before) renameSync(path, before);
      placed.push({ path, before });
      renameSync(temporary, path);
    }
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
