import type { Writable } from 'node:stream';
import { shown } from '../../../shared/batch/path.ts';
import type { ArtifactIntake } from '../library/artifacts.ts';
import type { ArrivedFile, ReadProgress } from './arrived.ts';
import { glimpse, type Seen } from './glimpse.ts';
import { fileKind } from './media-type.ts';
import { type FileToRead, readFiles } from './read-files.ts';
import type { Source } from './source/source.ts';
import type { SourceError } from './source/source-error.ts';

/**
 * Reads files of a source once: tells what each is by its content and, with an intake, keeps its bytes. A file that
 * cannot be read comes as one without a hash, with its trouble in words: what else the source holds is not lost for it.
 * Rejects when aborted and when the disk fails.
 * @returns by path in the source.
 */
export async function takeFiles(
  source: Source,
  files: readonly FileToRead[],
  {
    intake,
    progress,
    signal,
  }: { intake: ArtifactIntake | null; progress: ReadProgress; signal?: AbortSignal | undefined },
): Promise<Map<string, ArrivedFile>> {
  const glimpses = new Map<string, { seen: Seen; temporary: string | null }>();
  const taken = new Map<string, ArrivedFile>();
  await readFiles(source, files, {
    signal,
    progress,
    sink({ path }): Writable {
      const place = intake?.take() ?? null;
      const { stream, seen } = glimpse(place?.stream ?? null);
      glimpses.set(path, { seen, temporary: place?.temporary ?? null });
      return stream;
    },
    async read({ path }, { sha256 = '' }) {
      const glimpsed = glimpses.get(path);
      glimpses.delete(path);
      if (!glimpsed) return;
      const kind = await fileKind(path, glimpsed.seen);
      taken.set(path, { ...kind, sha256, size: glimpsed.seen.size });
      if (glimpsed.temporary) intake?.name(sha256, glimpsed.temporary);
    },
    failed({ path, size }, error) {
      glimpses.delete(path);
      taken.set(path, { ...NOTHING, size, trouble: withoutName(error, path) });
    },
  });
  return taken;
}

/** What is wrong, without the file's name: it is shown to whoever judges, and a name can tell who somebody is. */
export function withoutName(error: SourceError, path: string): string {
  return error.message
    .replaceAll(`"${shown(error.where)}"`, 'The file')
    .replaceAll(`"${shown(path)}"`, 'The file');
}

const NOTHING = { sha256: null, mediaType: 'application/octet-stream' };

/** Stands for a file that was handed in and is not here. */
export function absentFile(trouble: string): ArrivedFile {
  return { ...NOTHING, size: 0, trouble };
}
