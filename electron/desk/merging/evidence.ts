import type { Problem } from '../../../shared/batch/problem.ts';
import type { CarriedReading } from '../../../shared/reading/readings-file.ts';
import type { Database } from '../library/database.ts';

/**
 * Warns of evidence in other work than the library holds for the submission: the judgement may rest on another file.
 * @param key the submission's key.
 * @param where the reading's place in the file, such as `readings[3]`.
 */
export function foreignEvidence(
  database: Database,
  key: string,
  carried: CarriedReading,
  where: string,
): Problem[] {
  const here = new Map(
    database
      .all<{ path: string; sha256: string | null }>(
        'SELECT path, sha256 FROM artifact WHERE submission = ?',
        key,
      )
      .map(({ path, sha256 }) => [path, sha256]),
  );
  return carried.ratings.flatMap(({ evidence }, rating) =>
    evidence.flatMap(({ artifact, sha256 }, at): Problem[] => {
      const place = `${where}.ratings[${rating}].evidence[${at}]`;
      const warn = (code: string, field: string, says: string): Problem[] => [
        {
          severity: 'warn',
          code,
          where: `${place}.${field}`,
          message: `${carried.submission}: ${artifact} ${says}`,
        },
      ];
      if (!here.has(artifact))
        return warn('unknown-artifact', 'artifact', 'is quoted, but is no artifact of this submission here.');
      if (sha256 !== undefined && sha256 !== here.get(artifact))
        return warn('other-artifact', 'sha256', 'is quoted from other bytes than this library holds.');
      return [];
    }),
  );
}
