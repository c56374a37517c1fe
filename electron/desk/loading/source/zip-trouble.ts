import type { FileHandle } from 'node:fs/promises';
import { SourceError } from './source-error.ts';

const LOCAL_HEADER = 0x04034b50;
const SPANNED = 0x08074b50;

/** Turns what yauzl says of a zip that it cannot open into a `SourceError` that says what to do. */
export async function zipTrouble(error: unknown, name: string, handle: FileHandle): Promise<unknown> {
  if (error instanceof SourceError) return error;
  const said = error instanceof Error ? error.message : String(error);
  const start = Buffer.alloc(4);
  await handle.read(start, 0, 4, 0);
  const signature = start.readUInt32LE();
  const is = (code: ConstructorParameters<typeof SourceError>[0], says: string) =>
    new SourceError(code, name, `"${name}" ${says}`, error);
  if (said.includes('strong encryption')) {
    return is('encrypted', 'is locked with a password. Pack the files again without one.');
  }
  if (said.includes('multi-disk') || signature === SPANNED) {
    return is(
      'split-zip',
      'is one part of a zip that was split. Join the parts, or pack the files into one zip.',
    );
  }
  if (said.includes('End of central directory')) {
    return signature === LOCAL_HEADER
      ? is('truncated', 'is cut short: the end of the zip is missing. Copy or download it again.')
      : is('not-a-zip', 'is not a zip file. Choose a .zip file or a folder.');
  }
  return is('damaged', `is damaged and cannot be read as a zip. Copy or download it again. (${said})`);
}
