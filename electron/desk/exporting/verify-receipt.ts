import { readFileSync, statSync } from 'node:fs';
import { basename, dirname, join } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ReceiptCheck } from '../../../shared/contract/views.ts';
import { Receipt } from '../../../shared/results/receipt.ts';
import { hashFile } from '../library/artifacts.ts';
import type { Library } from '../library/library.ts';

/** Bytes. A receipt with a line for each of a hundred thousand awards stays below this. */
const MAX = 64 * 2 ** 20;

function textOf(path: string, name: string): string {
  const found = statSync(path, { throwIfNoEntry: false });
  if (!found)
    throw new Refusal('not-found', `"${name}" is not there. Was it moved, or the stick pulled out?`);
  if (!found.isFile() || found.size > MAX)
    throw new Refusal(
      'invalid-input',
      `"${name}" is not a receipt. Choose the file that ends with .receipt.json beside an export.`,
    );
  return readFileSync(path, 'utf8');
}

function readReceipt(path: string): Receipt {
  const name = basename(path);
  const refusal = (why: string) =>
    new Refusal(
      'invalid-input',
      `"${name}" is not a receipt as Touchstone writes it: ${why}. Choose the file that ends with .receipt.json beside an export; one that was changed proves nothing.`,
    );
  let value: unknown;
  try {
    value = JSON.parse(textOf(path, name).replace(/^\uFEFF/, ''));
  } catch (error) {
    if (error instanceof SyntaxError) throw refusal('it is not JSON');
    throw error;
  }
  const read = Receipt.safeParse(value);
  if (!read.success)
    throw refusal(read.error.issues.map((issue) => `${issue.path.join('.')}: ${issue.message}`).join('; '));
  if (read.data.files.length === 0) throw refusal('it names no file');
  return read.data;
}

const isFile = (path: string) => statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;

/** Where a file of a receipt stands now: where it was written, or beside the receipt, with which it may have moved. */
function placeOf(file: string, receipt: string): string | null {
  const beside = join(dirname(receipt), basename(file.replaceAll('\\', '/')));
  return [beside, file].find(isFile) ?? null;
}

/** What the ledger says of a receipt: the same one, none, or one that says otherwise. */
function inLedger(library: Library, receipt: Receipt): 'entered' | 'unknown' | 'different' {
  const rows = library.database.all<{ receipt: string }>(
    "SELECT body -> 'receipt' AS receipt FROM event WHERE kind = 'results.exported' AND at = ?",
    receipt.at,
  );
  if (rows.length === 0) return 'unknown';
  const own = JSON.stringify(Receipt.parse(receipt));
  const same = rows.some((row) => JSON.stringify(Receipt.parse(JSON.parse(row.receipt))) === own);
  return same ? 'entered' : 'different';
}

/**
 * Checks a receipt against its files, by their SHA-256, and where a library is given against its ledger.
 * @throws Refusal `not-found` or `invalid-input` where the file is no receipt.
 */
export async function verifyReceipt(path: string, library: Library | null): Promise<ReceiptCheck> {
  const receipt = readReceipt(path);
  return check(receipt, (file) => placeOf(file, path), library && inLedger(library, receipt));
}

/**
 * Checks the files of one export against the receipt that the journal keeps of it.
 * @param seq of the export's event.
 * @throws Refusal `not-found` where the journal has no such export.
 */
export async function verifyExport(library: Library, seq: number): Promise<ReceiptCheck> {
  const row = library.database.get<{ receipt: string }>(
    "SELECT body -> 'receipt' AS receipt FROM event WHERE kind = 'results.exported' AND seq = ?",
    seq,
  );
  if (!row) throw new Refusal('not-found', 'The ledger of this library has no such export.');
  const receipt = Receipt.parse(JSON.parse(row.receipt));
  return check(receipt, (file) => (isFile(file) ? file : null), 'entered');
}

async function check(
  receipt: Receipt,
  placed: (file: string) => string | null,
  ledger: ReceiptCheck['ledger'],
): Promise<ReceiptCheck> {
  const files: ReceiptCheck['files'] = [];
  for (const { path: file, rows, sha256 } of receipt.files) {
    const place = placed(file);
    const state = place === null ? 'missing' : (await hashFile(place)) === sha256 ? 'same' : 'altered';
    files.push({ path: place ?? file, rows, sha256, state });
  }
  const { profile, checkedOn, mode, at, by } = receipt;
  const ok = files.every(({ state }) => state === 'same') && (ledger === null || ledger === 'entered');
  return { ok, receipt: { profile, checkedOn, mode, at, by }, files, ledger };
}
