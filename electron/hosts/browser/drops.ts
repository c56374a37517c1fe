import { randomUUID } from 'node:crypto';
import { createWriteStream, mkdtempSync, rmSync } from 'node:fs';
import type { IncomingMessage } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pipeline } from 'node:stream/promises';

/**
 * A page in a browser cannot say where a dropped file stands, so it sends the bytes.
 * They are kept under a name of our own until the program ends.
 */
export interface Drops {
  receive(request: IncomingMessage): Promise<string>;
  clear(): void;
}

export function openDrops(): Drops {
  let folder: string | null = null;
  return {
    async receive(request) {
      folder ??= mkdtempSync(join(tmpdir(), 'touchstone-'));
      const path = join(folder, `${randomUUID()}.zip`);
      try {
        await pipeline(request, createWriteStream(path, { flags: 'wx' }));
      } catch (error) {
        rmSync(path, { force: true });
        throw error;
      }
      return path;
    },
    clear() {
      if (folder) rmSync(folder, { recursive: true, force: true });
    },
  };
}
