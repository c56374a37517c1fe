import type { LeftAll, Receipt } from '../../../shared/results/receipt.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';

type Exported = JournalEvent<'results.exported'>;

/** Enters what an export lists. In one statement, because there may be thousands. */
function enterListed(database: Database, { seq, at, body: { receipt } }: Exported): void {
  database.run(
    `INSERT INTO issued (submission, profile, seq, amendment, decision, digest, at)
     SELECT value ->> 'submission', ?, ?, value ->> 'amendment', value ->> 'decision', value ->> 'digest', ?
     FROM json_each(?)`,
    receipt.profile,
    seq,
    at,
    JSON.stringify(receipt.issued),
  );
}

const FIRST_TIME = '0';
const AGAIN = `coalesce((SELECT p.amendment + (p.digest <> o.digest) FROM issued p
  WHERE p.submission = o.submission AND p.profile = ?1 ORDER BY p.seq DESC LIMIT 1), 0)`;

/** Enters everything that stood settled at this place of the journal, as an export of very much says what left. */
function enterAll(database: Database, { seq, at }: Exported, { profile }: Receipt, left: LeftAll): void {
  const before = database.get('SELECT 1 FROM issued WHERE profile = ? LIMIT 1', profile);
  database.run(
    `INSERT INTO issued (submission, profile, seq, amendment, decision, digest, at)
     SELECT o.submission, ?1, ?2, ${before ? AGAIN : FIRST_TIME}, o.decision, o.digest, ?3
     FROM outcome o JOIN submission s ON s.key = o.submission
     WHERE (?4 IS NULL OR s.batch = ?4) AND (?5 = 0 OR o.decision = 'EARNED')
       AND o.submission NOT IN (SELECT value FROM json_each(?6))
     ORDER BY o.submission`,
    profile,
    seq,
    at,
    left.batch,
    left.earnedOnly ? 1 : 0,
    JSON.stringify(left.except),
  );
}

/** Keeps in `issued` what an export let go. */
export function projectExport(database: Database, event: Exported): void {
  const { receipt } = event.body;
  if (receipt.left) enterAll(database, event, receipt, receipt.left);
  else enterListed(database, event);
}
