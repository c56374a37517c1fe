import { randomUUID } from 'node:crypto';
import { join } from 'node:path';
import type { ParsedInputOf } from '../../../shared/contract/contract.ts';
import { Refusal } from '../../../shared/contract/refusal.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { awardsOf, earnedOf } from './awards.ts';
import { ledgerRows, settledRows } from './listings.ts';
import { type LookReport, offThread } from './off-thread.ts';
import { verifyExport, verifyReceipt } from './verify-receipt.ts';

type Names =
  | `results.${'preflight' | 'export' | 'ledger' | 'awards' | 'earned' | 'settled' | 'summary'}`
  | `results.verify-${'receipt' | 'export'}`;

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
  'results.ledger': (context) => ledgerRows(context.library()),
  'results.verify-export': (context, { seq }) => verifyExport(context.library(), seq),
  'results.verify-receipt': (context, { path }) => verifyReceipt(path, context.library()),
  'results.awards': (context, { batch }) => awardsOf(context.library(), batch),
  'results.earned': (context, { batch }) => earnedOf(context.library(), batch),
  'results.settled': (context, { batch }) => settledRows(context.library(), batch),
  'results.summary': async (context, { batch }) =>
    (await import('./summary/gather.ts')).summaryOf(context.library(), batch),
};
