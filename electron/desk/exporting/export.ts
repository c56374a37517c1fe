import { rmSync } from 'node:fs';
import { extname, resolve } from 'node:path';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ExportReport } from '../../../shared/contract/views.ts';
import type { Profile } from '../../../shared/results/profile.ts';
import type { ReceiptHead } from '../../../shared/results/receipt.ts';
import { headOf } from '../library/journal.ts';
import type { Library } from '../library/library.ts';
import { lockForExport } from '../reading/settle.ts';
import { diskRefusal } from './disk.ts';
import { documentWriter } from './documents.ts';
import { checkUnchanged, type Departure, departing, IssuedList } from './ledger.ts';
import { profileFor } from './own-profiles.ts';
import { type ExportOptions, Pace } from './pace.ts';
import { general } from './problems.ts';
import type { ExportRequest } from './request.ts';
import { Review } from './review.ts';
import { type Files, type TableWriter, tableWriter } from './writers.ts';

export type { ExportRequest } from './request.ts';

function report(review: Review, rest: Partial<ExportReport>): ExportReport {
  const { profile, request } = review;
  return {
    ok: true,
    profile: profile.id,
    checkedOn: profile.checkedOn,
    mode: request.mode,
    files: [],
    skipped: [],
    problems: review.findings.problems,
    blocked: review.blocked,
    receipt: null,
    ...rest,
  };
}

/** The profile that is asked for. @throws Refusal `not-found` where the library lacks it, or the batch. */
function known(library: Library, request: ExportRequest): Profile {
  const profile = profileFor(library, request.profile);
  if (request.batch !== null && !library.database.get('SELECT 1 FROM batch WHERE id = ?', request.batch))
    throw new Refusal('not-found', `There is no batch ${request.batch} in this library.`);
  return profile;
}

/** What an export that could not be written answers; null where it may go. */
function refused(review: Review): ExportReport | null {
  review.conclude();
  if (review.fatal || (review.blocked > 0 && !review.request.skip)) return report(review, { ok: false });
  if (review.rows > 0) return null;
  review.findings.add(
    general('block', 'nothing-to-export', 'No submission has a decision that this profile can carry yet.'),
  );
  return report(review, { ok: false });
}

interface Leaving {
  files: Files;
  issued: IssuedList;
  path: string;
  by: string;
  at: Date;
}

function leave(
  review: Review,
  { files, issued, path, by, at }: Leaving,
  depart: (departure: Departure) => ReceiptHead,
): ExportReport {
  const { profile, request } = review;
  const receiptPath = `${path}.receipt.json`;
  const receipt = depart({
    files,
    issued,
    receiptPath,
    left: review.left,
    receipt: {
      profile: profile.id,
      checkedOn: profile.checkedOn,
      mode: request.mode,
      at: at.toISOString(),
      by,
      ...review.provenance,
    },
  });
  const { problems } = review.findings;
  return report(review, {
    files: receipt.files,
    skipped: review.skipped,
    problems: request.skip ? problems.filter((each) => each.severity !== 'block') : problems,
    receipt: { ...receipt, path: receiptPath },
  });
}

const discard = (files: Files) => {
  for (const { staged } of files) rmSync(staged.temporary, { force: true });
};

/** What an export would meet; writes nothing. */
export async function preflightReport(
  library: Library,
  request: ExportRequest,
  options: ExportOptions = {},
): Promise<ExportReport & { rows: number }> {
  const profile = known(library, request);
  const review = new Review(library, profile, request, new Pace({ check: options.check }));
  const writer = tableWriter(profile) ?? (await documentWriter(profile));
  await writer?.look(review);
  review.conclude();
  const ok = review.blocked === 0 && !review.fatal;
  return { ...report(review, { ok, skipped: review.skipped }), rows: review.rows };
}

/** Ends a transaction that must leave nothing behind, with what is to be answered. */
class HeldBack extends Error {
  readonly answer: ExportReport;

  constructor(answer: ExportReport) {
    super('Something keeps the export back.');
    this.answer = answer;
  }
}

/** One transaction from the first row to the ledger: what is written is what the library says while it is written. */
function exportTable(review: Review, writer: TableWriter, path: string, by: string): ExportReport {
  const { library, request } = review;
  try {
    return departing(library, (depart) => {
      // What leaves is its reader's alone no longer.
      lockForExport(library, request.batch, by);
      const issued = new IssuedList(writer.listsAll);
      const files = writer.write(review, path, issued);
      const answer = refused(review);
      if (!answer) return leave(review, { files, issued, path, by, at: new Date() }, depart);
      discard(files);
      throw new HeldBack(answer);
    });
  } catch (error) {
    if (error instanceof HeldBack) return error.answer;
    throw error;
  }
}

/**
 * Documents take their time, so it is looked first whether they may leave, and last whether a decision in them has
 * changed meanwhile.
 */
async function exportDocuments(
  begun: Review,
  path: string,
  by: string,
  { progress = () => {}, check = () => {} }: ExportOptions,
): Promise<ExportReport> {
  const { library, profile, request } = begun;
  const writer = await documentWriter(profile);
  if (!writer) throw new Refusal('unexpected', `Nothing here writes the profile ${profile.id}.`);
  await writer.look(begun);
  const held = refused(begun);
  if (held) return held;
  lockForExport(library, request.batch, by);
  const review = new Review(library, profile, request, new Pace());
  const head = headOf(library.database).seq;
  const issued = new IssuedList();
  const left = new Set<string>();
  const at = new Date();
  const named = withExtension(path, writer.extension);
  const files = await writer.write(review, named, {
    at,
    step(submission) {
      check();
      progress({ submission, done: left.size, total: begun.rows });
    },
    leaves(settled, decision) {
      left.add(settled.key);
      issued.add(decision);
    },
  });
  try {
    const answer = refused(review);
    if (answer) {
      discard(files);
      return answer;
    }
    return departing(library, (depart) => {
      checkUnchanged(library, head, left);
      return leave(review, { files, issued, path: named, by, at }, depart);
    });
  } catch (error) {
    discard(files);
    throw error;
  }
}

/** A path with the extension that a kind of document has; that of another kind of export gives way. */
function withExtension(path: string, extension: string): string {
  const own = extname(path);
  const stem = ['.csv', '.zip', '.pdf'].includes(own.toLowerCase()) ? path.slice(0, -own.length) : path;
  return stem + extension;
}

/**
 * Writes results, and their receipt beside them, and enters both in the journal. Nothing is half written: the files
 * take their names in the same moment in which the ledger takes the entry.
 * @param out path of the file. Tables with a row limit are numbered after it, documents have an extension of their own.
 * @param by code of whoever exports.
 * @throws Refusal `not-found` for an unknown profile or batch, at once. Rejects with `disk`, naming the file that the
 * disk refused, and with `stale` where a decision changed meanwhile.
 */
export function exportResults(
  library: Library,
  request: ExportRequest,
  out: string,
  by: string,
  options: ExportOptions = {},
): Promise<ExportReport> {
  const profile = known(library, request);
  const writer = tableWriter(profile);
  // Of documents the writing is told, not the looking that comes first.
  const pace = new Pace(writer ? options : { check: options.check });
  const review = new Review(library, profile, request, pace);
  const path = resolve(out);
  return refusing(path, () =>
    writer ? exportTable(review, writer, path, by) : exportDocuments(review, path, by, options),
  );
}

/** Tells what the disk says as a refusal that names the file. */
async function refusing(
  path: string,
  work: () => ExportReport | Promise<ExportReport>,
): Promise<ExportReport> {
  try {
    return await work();
  } catch (error) {
    throw diskRefusal(error, path) ?? error;
  }
}
