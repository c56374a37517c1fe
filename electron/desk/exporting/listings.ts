import type { ExportRow, SettledRow } from '../../../shared/contract/views.ts';
import type { Receipt } from '../../../shared/results/receipt.ts';
import type { Library } from '../library/library.ts';
import { isSettled, standings } from './standing.ts';

/** Exports that the ledger shows, the last ones. */
const SHOWN = 200;

/** The last exports of a library, the latest first. */
export function ledgerRows({ database }: Library): ExportRow[] {
  return database
    .all<{ seq: number; body: string }>(
      "SELECT seq, body FROM event WHERE kind = 'results.exported' ORDER BY seq DESC LIMIT ?",
      SHOWN,
    )
    .map(ledgerRow);
}

function ledgerRow({ seq, body }: { seq: number; body: string }): ExportRow {
  const { at, by, profile, checkedOn, mode, files, issued, left } = (JSON.parse(body) as { receipt: Receipt })
    .receipt;
  const [first] = files;
  return {
    seq,
    at,
    by,
    profile,
    checkedOn,
    mode,
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    files: files.length,
    path: first?.path ?? '',
    sha256: first?.sha256 ?? '',
    allFiles: files,
    issued: left ? null : issued.length,
    amendments: issued.flatMap(({ submission, amendment, changed }) =>
      changed ? [{ submission, amendment, changed }] : [],
    ),
  };
}

/** The submissions that have a decision, in the order of loading. */
export function settledRows(library: Library, batch: string | null): SettledRow[] {
  const rows: SettledRow[] = [];
  for (const each of standings(library, batch)) {
    if (!isSettled(each)) continue;
    const { key, id, candidate, micro_credential: microCredential, attempt, decision, label } = each;
    rows.push({ key, id, batch: each.batch, candidate, microCredential, attempt, decision, label });
  }
  return rows;
}
