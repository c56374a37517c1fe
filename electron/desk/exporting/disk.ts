import { Refusal } from '../../../shared/contract/refusal.ts';

/** What a disk says when it refuses a file, and what a person can do about it. */
const ADVICE: Record<string, string> = {
  ENOSPC: 'The disk is full. Free some space, or choose another place',
  EDQUOT: 'The space that you may use is full. Free some of it, or choose another place',
  EFBIG: 'The file is larger than this place allows. Choose another place',
  EROFS: 'This place cannot be written. Choose another one',
  EACCES:
    'This place may not be written, or another program has the file open. Close it there, or choose another place',
  EPERM:
    'This place may not be written, or another program has the file open. Close it there, or choose another place',
  EBUSY: 'Another program has the file open. Close it there and try again',
  ETXTBSY: 'Another program has the file open. Close it there and try again',
  EISDIR: 'There is a folder of this name. Give a file name',
  ENOTSUP: 'What bears this name is no ordinary file. Choose another name',
  ENOTDIR: 'Part of the path is a file and no folder. Choose another place',
  EEXIST: 'Part of the path is a file and no folder. Choose another place',
  ENOENT: 'Part of the path is not there. Look whether its drive is connected, or choose another place',
  ENAMETOOLONG: 'The name is too long. Choose a shorter one',
  EIO: 'The disk failed. Look whether it is still there',
};

/** A refusal that names the file which the disk refused; null for an error that is not the disk's. */
export function diskRefusal(error: unknown, path: string): Refusal | null {
  if (!(error instanceof Error) || error instanceof Refusal) return null;
  const { code, path: at } = error as NodeJS.ErrnoException;
  const advice = code === undefined ? undefined : ADVICE[code];
  if (!advice) return null;
  return new Refusal('disk', `${advice}. Nothing was exported (${code}, ${at ?? path}).`);
}
