import type { Identity } from '../../../shared/batch/batch.ts';
import { submissionKey } from '../../../shared/batch/key.ts';
import type { EventBody } from '../library/events.ts';
import type { Library } from '../library/library.ts';
import type { Prepared } from './prepare.ts';

const IDENTITY = `INSERT INTO identity (batch, candidate, given_name, family_name, email, external_id, school)
  VALUES (?, ?, ?, ?, ?, ?, ?)`;

/**
 * Completes the identity envelope of a batch: adds who is not in it, and fills what is empty. What stands there stays.
 * @returns how many were added or completed.
 */
export function completeIdentities(library: Library, batch: string, identities: readonly Identity[]): number {
  const { database } = library;
  let count = 0;
  for (const each of identities) {
    const values = [each.givenName, each.familyName, each.email, each.externalId, each.school];
    const known = database.get(
      'SELECT 1 FROM identity WHERE batch = ? AND candidate = ?',
      batch,
      each.candidate,
    );
    count += known
      ? database.run(
          `UPDATE identity SET
             given_name = CASE WHEN ?3 <> '' AND given_name = '' THEN ?3 ELSE given_name END,
             family_name = CASE WHEN ?3 <> '' AND given_name = '' AND ?4 <> '' THEN ?4
               WHEN family_name = '' THEN ?4 ELSE family_name END,
             email = CASE WHEN email = '' THEN ?5 ELSE email END,
             external_id = CASE WHEN external_id = '' THEN ?6 ELSE external_id END,
             school = CASE WHEN school = '' THEN ?7 ELSE school END
           WHERE batch = ?1 AND candidate = ?2
             AND ((given_name = '' AND ?3 <> '') OR (family_name = '' AND ?4 <> '') OR (email = '' AND ?5 <> '')
               OR (external_id = '' AND ?6 <> '') OR (school = '' AND ?7 <> ''))`,
          batch,
          each.candidate,
          ...values,
        )
      : database.run(IDENTITY, batch, each.candidate, ...values);
  }
  return count;
}

/** Says in the journal that a worksheet came with a batch, unless it says so already. */
export function recordWorksheet(library: Library, body: EventBody['worksheet.kept'], author: string): void {
  const known = library.database
    .all<{ body: string }>("SELECT body FROM event WHERE submission IS NULL AND kind = 'worksheet.kept'")
    .some(({ body: before }) => {
      const { batch, sha256 } = JSON.parse(before) as EventBody['worksheet.kept'];
      return batch === body.batch && sha256 === body.sha256;
    });
  if (!known) library.record({ kind: 'worksheet.kept', author, submission: null, body });
}

/** Puts a batch into the library. To be called in a transaction. */
export function recordBatch(library: Library, { batch, submissions }: Prepared, author: string): void {
  library.record({ kind: 'batch.loaded', author, submission: null, body: batch });
  for (const body of submissions)
    library.record({
      kind: 'submission.loaded',
      author,
      submission: submissionKey(batch.id, body.id),
      body,
    });
}
