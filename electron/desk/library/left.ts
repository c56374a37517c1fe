/**
 * SQL that says whether a submission ever left by an export: one that lists it, or one that says by a rule what left.
 * Asks the ledger's tables for this one submission; the view `issued` says the same, but is made as a whole first,
 * which costs tens of milliseconds in a library of ten thousand.
 * @param key an SQL expression for the submission's key.
 * @param batch one for its batch.
 */
export const everLeft = (key: string, batch: string): string => `(
  EXISTS (SELECT 1 FROM issued_each WHERE issued_each.submission = ${key})
  OR EXISTS (SELECT 1 FROM outcome settled JOIN issued_all a ON a.seq > settled.seq
    WHERE settled.submission = ${key} AND (a.batch IS NULL OR a.batch = ${batch})
      AND (a.earned_only = 0 OR settled.decision = 'EARNED')
      AND NOT EXISTS (SELECT 1 FROM issued_stayed t WHERE t.seq = a.seq AND t.submission = settled.submission)))`;
