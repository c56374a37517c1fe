import type { PathFault } from '../../../../shared/batch/path.ts';

/** What can be wrong with a source as a whole, or with one file in it. */
export type SourceCode =
  | PathFault['code']
  | 'not-found'
  | 'no-access'
  | 'not-a-source'
  | 'not-a-zip'
  | 'truncated'
  | 'damaged'
  | 'split-zip'
  | 'encrypted'
  | 'unknown-compression'
  | 'unreadable-name'
  | 'name-too-long'
  | 'duplicate-name'
  | 'file-and-folder'
  | 'link'
  | 'not-a-file'
  | 'too-many-files'
  | 'too-large'
  | 'bomb'
  | 'checksum'
  | 'changed'
  | 'closed';

/**
 * A source, or a file in it, that cannot be read or is not safe to read. `where` names the file; `message` is a
 * whole sentence for a person, with the file named and what to do.
 */
export class SourceError extends Error {
  readonly code: SourceCode;
  readonly where: string;

  constructor(code: SourceCode, where: string, message: string, cause?: unknown) {
    super(message, cause === undefined ? undefined : { cause });
    this.name = 'SourceError';
    this.code = code;
    this.where = where;
  }
}
