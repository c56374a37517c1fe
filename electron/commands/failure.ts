import type { Problem } from '../../shared/batch/problem.ts';
import { Refusal } from '../../shared/contract/refusal.ts';

/** Why a command could do nothing. */
export interface Failure {
  code: string;
  message: string;
  problems: Problem[];
}

/** What the file system says of a path (libuv's error names), as opposed to a mistake in the program. */
const OF_THE_DISK =
  /^(EACCES|EBUSY|EEXIST|EIO|EISDIR|ELOOP|EMFILE|ENAMETOOLONG|ENOENT|ENOSPC|ENOTDIR|EPERM|EROFS)$/;

function problemsIn(detail: unknown): Problem[] | null {
  const { problems } = (detail ?? {}) as { problems?: Problem[] };
  return Array.isArray(problems) ? problems : null;
}

/** What was thrown, in the form in which a script and a person can use it. */
export function failureOf(error: unknown): Failure {
  const alone = (code: string, message: string): Failure => ({
    code,
    message,
    problems: [{ severity: 'block', code, where: '', message }],
  });
  if (error instanceof Refusal) {
    const failure = alone(error.code, error.message);
    return { ...failure, problems: problemsIn(error.detail) ?? failure.problems };
  }
  const { code, message } = (
    error instanceof Error ? error : new Error(String(error))
  ) as NodeJS.ErrnoException;
  if (code && OF_THE_DISK.test(code))
    return alone('disk', `The disk refused: ${message}. Look at the path, or choose another place.`);
  return alone('unexpected', `Something unexpected went wrong: ${message}. What was saved before is safe.`);
}
