import type { LeftAll, Receipt } from '../../../shared/results/receipt.ts';
import type { Database } from './database.ts';
import type { JournalEvent } from './journal.ts';

type Exported = JournalEvent<'results.exported'>;

/** Enters what an export lists. In one statement, because there may be thousands. */
function enterListed(database: Database, { seq, at, body: { receipt } }: Exported): void {
  database.run(
    `INSERT INTO issued_each (submission, profile, seq, amendment, decision, digest, at)
     SELECT value ->> 'submission', ?, ?, value ->> 'amendment', value ->> 'decision', value ->> 'digest', ?
     FROM json_each(?)`,
    receipt.profile,
    seq,
    at,
    JSON.stringify(receipt.issued),
  );
}

/** Enters the rule by which an export of very much says what left; a row for each decision comes when it changes. */
function enterAll(database: Database, { seq, at }: Exported, { profile }: Receipt, left: LeftAll): void {
  database.run(
    'INSERT INTO issued_all (seq, profile, batch, earned_only, at) VALUES (?, ?, ?, ?, ?)',
    seq,
    profile,
    left.batch,
    left.earnedOnly ? 1 : 0,
    at,
  );
  database.run(
    'INSERT OR IGNORE INTO issued_stayed (seq, submission) SELECT ?, value FROM json_each(?)',
    seq,
    JSON.stringify(left.except),
  );
}

/** Keeps in the ledger what an export let go; the view `issued` shows it. */
export function projectExport(database: Database, event: Exported): void {
  const { receipt } = event.body;
  if (receipt.left) enterAll(database, event, receipt, receipt.left);
  else enterListed(database, event);
}

/** Gives what left of a submission by rule rows of its own, before its outcome becomes another one. */
export function keepIssued(database: Database, submission: string): void {
  database.run(
    `INSERT INTO issued_each (submission, profile, seq, amendment, decision, digest, at)
     SELECT submission, profile, seq, amendment, decision, digest, at FROM issued_unchanged WHERE submission = ?`,
    submission,
  );
}
