import { isUtf8 } from 'node:buffer';
import { type Entry, getFileNameLowLevel } from 'yauzl';

/** Systems that a zip can have been made on, as its entries say (APPNOTE 4.4.2). */
const DOS = 0;
const UNIX = 3;
const NTFS = 10;
const VFAT = 14;
const DARWIN = 19;

const UTF8_FLAG = 0x800;

/**
 * The name of a zip entry as text, or null where its bytes are not. UTF-8 where the entry says so (flag 11 or the
 * Info-ZIP Unicode path), CP437 otherwise, as APPNOTE appendix D has it; but Unix and macOS tools write UTF-8 and
 * forget the flag, so there bytes that form UTF-8 are taken as such. A backslash is taken as a separator only where
 * a Windows tool has plainly used it as one: made on Windows, and no slash in the name.
 */
export function zipEntryName(entry: Entry): string | null {
  const madeOn = entry.versionMadeBy >>> 8;
  const raw = entry.fileNameRaw;
  const saysUtf8 = (entry.generalPurposeBitFlag & UTF8_FLAG) !== 0;
  const isText = isUtf8(raw);
  if (saysUtf8 && !isText) return null;
  const forgotten = (madeOn === UNIX || madeOn === DARWIN) && isText;
  const flags = entry.generalPurposeBitFlag | (forgotten ? UTF8_FLAG : 0);
  const name = getFileNameLowLevel(flags, raw, entry.extraFields, true);
  const onWindows = madeOn === DOS || madeOn === NTFS || madeOn === VFAT;
  return onWindows && !name.includes('/') ? name.replaceAll('\\', '/') : name;
}

const FORMAT = 0o170000;
const KINDS = new Map<number, 'file' | 'folder' | 'link'>([
  [0o120000, 'link'],
  [0o040000, 'folder'],
  [0o100000, 'file'],
  [0, 'file'],
]);

/** What a zip entry stands for, by its name and the Unix mode in its external attributes. */
export function zipEntryKind(name: string, entry: Entry): 'file' | 'folder' | 'link' | 'other' {
  const kind = KINDS.get((entry.externalFileAttributes >>> 16) & FORMAT) ?? 'other';
  return name.endsWith('/') && kind === 'file' ? 'folder' : kind;
}
