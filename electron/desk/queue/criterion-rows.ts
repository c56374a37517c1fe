import type { CriterionRow } from '../../../shared/contract/views.ts';
import type { Library } from '../library/library.ts';

/** Every submission of a micro-credential, in the order of loading, with my rating of one criterion. */
export function criterionRows(
  library: Library,
  microCredential: string,
  criterion: string,
  assessor: string,
): CriterionRow[] {
  return library.database.all<CriterionRow & Record<string, unknown>>(
    // A path in JSON takes any name in double quotes; a quote within it ends nothing once it is escaped.
    `SELECT s.key, b.programme, json_extract(r.doc, ?1) AS code
     FROM submission s JOIN batch b ON b.id = s.batch
     LEFT JOIN reading r ON r.submission = s.key AND r.assessor = ?2 AND r.purpose IN ('first', 'second') AND r.state <> 'recused'
     WHERE s.micro_credential = ?3
       AND NOT EXISTS (SELECT 1 FROM qualifying q WHERE q.batch = s.batch) ORDER BY b.loaded_at, b.id, s.position`,
    `$.ratings.${JSON.stringify(criterion)}.code`,
    assessor,
    microCredential,
  );
}
