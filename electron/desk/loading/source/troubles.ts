import type { Readable, Transform } from 'node:stream';
import { shown } from '../../../../shared/batch/path.ts';
import type { Source } from './source.ts';
import { SourceError } from './source-error.ts';

/** The error for a path that cannot be opened: the reason why it was refused, or that it is not there. */
export function missing(source: Pick<Source, 'refused' | 'name'>, path: string): SourceError {
  const refused = source.refused.find((entry) => entry.path === path);
  if (refused) return refused.error;
  return new SourceError('not-found', path, `"${shown(path)}" is not in "${source.name}".`);
}

/** Says of a file in a zip that its packed bytes make no sense. */
export function damaged(path: string): (cause: unknown) => SourceError {
  const says = `"${shown(path)}" cannot be read: the zip is damaged there, or cut short. Copy or download it again.`;
  return (cause) => new SourceError('damaged', path, says, cause);
}

/** Says of a file that the disk no longer gives it. */
export function unreachable(path: string): (cause: unknown) => SourceError {
  const says = `"${shown(path)}" cannot be read from the disk any more. Was a stick pulled out? Load it again.`;
  return (cause) => new SourceError('no-access', path, says, cause);
}

/** Makes an error of `inner` end `outer` in words for a person. To be called before the two are joined. */
export function endWith(inner: Readable, outer: Transform, inWords: (cause: unknown) => SourceError): void {
  inner.on('error', (error) => outer.destroy(inWords(error)));
}
