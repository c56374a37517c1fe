import { shown } from '../../../../shared/batch/path.ts';
import type { Problem } from '../../../../shared/batch/problem.ts';
import type { Source } from '../source/source.ts';
import { SourceError } from '../source/source-error.ts';

/** The bytes of a table in a source; null, with a problem, where they cannot be had. */
export async function tableBytes(
  source: Source,
  path: string,
  maxBytes: number,
  signal: AbortSignal | undefined,
): Promise<{ bytes: Buffer | null; problems: Problem[] }> {
  try {
    return { bytes: await source.read(path, maxBytes, signal), problems: [] };
  } catch (error) {
    signal?.throwIfAborted();
    if (!(error instanceof SourceError)) throw error;
    const problem: Problem = {
      severity: 'block',
      code: error.code,
      where: shown(path),
      message: error.message,
    };
    return { bytes: null, problems: [problem] };
  }
}
