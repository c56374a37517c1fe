import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import type { ExportRow } from '../../../shared/contract/views.ts';
import type { Receipt } from '../../../shared/results/receipt.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { awardsOf } from './awards.ts';
import { type LookReport, offThread } from './off-thread.ts';
import { verifyReceipt } from './verify-receipt.ts';

type Names = `results.${'preflight' | 'export' | 'ledger' | 'verify-receipt' | 'awards' | 'summary'}`;

/** A file name that says what, which batch and when, and holds nothing that a file system minds. */
function exportName(profile: string, batch: string | null, mode: string, now: Date): string {
  const stamp = now.toISOString().slice(0, 19).replace(/[-:]/g, '').replace('T', '-');
  const about = (batch ?? 'all').replace(/[^A-Za-z0-9._-]+/g, '-').slice(0, 60);
  return `${profile}-${about}-${mode}-${stamp}.csv`;
}

/** Exports or looks, and tells how far it has come. */
function run(context: Context, input: ParsedInputOf<'results.export'>, out: string | null, by: string) {
  const { job = randomUUID(), ...request } = input;
  const { folder } = context.library();
  return context.job(job, (signal) =>
    offThread(
      { library: folder, request, out, by },
      ({ submission, done, total }) =>
        context.emit('progress', { job, stage: 'exporting', file: submission, done, total, left: null }),
      signal,
    ),
  );
}

/** The ledger's line of one export. */
function ledgerRow({ body }: { body: string }): ExportRow {
  const { at, by, profile, mode, files } = (JSON.parse(body) as { receipt: Receipt }).receipt;
  const [first] = files;
  return {
    at,
    by,
    profile,
    mode,
    rows: files.reduce((sum, file) => sum + file.rows, 0),
    files: files.length,
    path: first?.path ?? '',
    sha256: first?.sha256 ?? '',
  };
}

export const exportHandlers: Handlers<Names> = {
  'results.preflight': async (context, input) => (await run(context, input, null, '')) as LookReport,
  'results.export': async (context, input) => {
    const by = assessorOf(context);
    const library = context.library();
    if (library.readOnly)
      throw new Refusal(
        'library-read-only',
        'This library is open for reading alone: nothing can be exported.',
      );
    const name = exportName(input.profile, input.batch, input.mode, new Date());
    const done = await run(context, input, join(library.folder, 'exports', name), by);
    if (done.ok) context.emit('changed', { submission: null, version: 0, row: null });
    return done;
  },
  'results.ledger': (context) =>
    context
      .library()
      .database.all<{ body: string }>(
        "SELECT body FROM event WHERE kind = 'results.exported' ORDER BY seq DESC LIMIT 200",
      )
      .map(ledgerRow),
  'results.verify-receipt': (context, { path }) => verifyReceipt(path, context.library()),
  'results.awards': (context, { batch }) => awardsOf(context.library(), batch),
  'results.summary': async (context, { batch }) =>
    (await import('./summary/gather.ts')).summaryOf(context.library(), batch),
};
