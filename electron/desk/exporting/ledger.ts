import { rmSync } from 'node:fs';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { IssuedDecision, LeftAll, Receipt, ReceiptHead } from '../../../shared/results/receipt.ts';
import type { Library } from '../library/library.ts';
import { type Placed, placeAll, type Staged, StagedFile, temporaryName } from './stage.ts';

/** Decisions that a receipt lists one by one; of an export of more it says which stayed. */
const LISTED = 5000;

/** The decisions that leave in one export, one by one while they are few. */
export class IssuedList {
  private readonly most: number;
  private listed: IssuedDecision[] | null = [];

  /** @param listsAll whether they are listed however many they are. */
  constructor(listsAll = false) {
    this.most = listsAll ? Number.POSITIVE_INFINITY : LISTED;
  }

  add(decision: IssuedDecision): void {
    if (!this.listed) return;
    this.listed.push(decision);
    if (this.listed.length > this.most) this.listed = null;
  }

  /** Null where they are too many to be listed. */
  get few(): readonly IssuedDecision[] | null {
    return this.listed;
  }
}

/** Everything that an export leaves, ready to bear its names. */
export interface Departure {
  files: { staged: Staged; path: string }[];
  receipt: Omit<ReceiptHead, 'files'>;
  /** Where the receipt is written. */
  receiptPath: string;
  issued: IssuedList;
  /** What left, for an export of too much to be listed. */
  left: LeftAll;
}

function stageReceipt(temporary: string, receipt: Receipt): void {
  const file = new StagedFile(temporary);
  try {
    file.write(`${JSON.stringify({ format: 'touchstone-receipt/1', ...receipt }, null, 2)}\n`);
    file.finish();
  } catch (error) {
    file.discard();
    throw error;
  }
}

function place(library: Library, departure: Departure): { receipt: ReceiptHead; placed: Placed } {
  const { files, receiptPath, issued, left } = departure;
  const head: ReceiptHead = {
    ...departure.receipt,
    files: files.map(({ path, staged: { rows, sha256 } }) => ({ path, rows, sha256 })),
  };
  const receipt: Receipt = issued.few ? { ...head, issued: [...issued.few] } : { ...head, issued: [], left };
  const temporary = temporaryName(receiptPath);
  try {
    stageReceipt(temporary, receipt);
    const { by: author, at } = receipt;
    library.record({ kind: 'results.exported', author, at, submission: null, body: { receipt } });
    const names = files.map(({ staged, path }) => ({ temporary: staged.temporary, path }));
    return { receipt: head, placed: placeAll([...names, { temporary, path: receiptPath }]) };
  } catch (error) {
    for (const { staged } of files) rmSync(staged.temporary, { force: true });
    rmSync(temporary, { force: true });
    throw error;
  }
}

/**
 * Runs the work that lets an export go in one transaction: its files and its receipt take their names in the same
 * moment in which the journal takes the entry. Whatever refuses, the disk or the library, leaves both as they were.
 */
export function departing<Answer>(
  library: Library,
  work: (depart: (departure: Departure) => ReceiptHead) => Answer,
): Answer {
  const all: Placed[] = [];
  let answer: Answer;
  try {
    answer = library.database.transaction(() =>
      work((departure) => {
        const { receipt, placed } = place(library, departure);
        all.push(placed);
        return receipt;
      }),
    );
  } catch (error) {
    // The journal may refuse its entry after the files bear their names.
    for (const placed of all) placed.undo();
    throw error;
  }
  for (const placed of all) placed.settle();
  return answer;
}

/**
 * Refuses an export that took its time, where one of its decisions was changed meanwhile.
 * @param head the journal's last event when the export began to read.
 * @throws Refusal `stale` naming the submission.
 */
export function checkUnchanged(library: Library, head: number, left: ReadonlySet<string>): void {
  const touched = library.database.all<{ submission: string; id: string }>(
    `SELECT DISTINCT e.submission, s.id FROM event e JOIN submission s ON s.key = e.submission
     WHERE e.seq > ? AND e.kind LIKE 'reading.%'`,
    head,
  );
  const changed = touched.find(({ submission }) => left.has(submission));
  if (changed)
    throw new Refusal(
      'stale',
      `${changed.id} was changed while the export was being written. Nothing was exported; try again.`,
    );
}
