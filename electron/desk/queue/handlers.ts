import { checkMine } from '../adjudicating/settle.ts';
import { adjudicatorOf, assessorOf, type Handlers } from '../context.ts';
import { notesFor, paceOf } from '../own/work.ts';
import { criterionRows } from './criterion-rows.ts';
import { flagSubmission, versionOf } from './flag.ts';
import { batchRows, queueRow, queueRows } from './rows.ts';
import { submissionView } from './submission.ts';

type QueueCalls =
  | `queue.${'batches' | 'list' | 'remember'}`
  | `submission.${'open' | 'flag'}`
  | 'criterion.rows'
  | `own.${'pace' | 'notes'}`;

export const queueHandlers: Handlers<QueueCalls> = {
  'queue.batches': (context) => batchRows(context.library()),
  'queue.list': (context, { batch }) => queueRows(context.library(), batch, assessorOf(context)),
  'queue.remember': (context, { key }) => {
    const { lastSubmission } = context.settings.get();
    const place = `${assessorOf(context)}@${context.libraryFolder}`;
    if (lastSubmission[place] !== key)
      context.settings.set({ lastSubmission: { ...lastSubmission, [place]: key } });
    return { remembered: true };
  },
  'submission.open': (context, { key, purpose }) => {
    const assessor = purpose === 'adjudication' ? adjudicatorOf(context) : assessorOf(context);
    if (purpose === 'adjudication') checkMine(context.library(), key, assessor);
    return submissionView(context.library(), key, assessor, purpose);
  },
  'submission.flag': (context, { submission, flagged }) => {
    const assessor = assessorOf(context);
    flagSubmission(context.library(), submission, assessor, flagged);
    const row = queueRow(context.library(), submission, assessor);
    const version = versionOf(context.library(), submission, assessor);
    context.emit('changed', { submission, version, row });
    return { flagged };
  },
  'criterion.rows': (context, { microCredential, criterion }) =>
    criterionRows(context.library(), microCredential, criterion, assessorOf(context)),
  'own.pace': (context) => paceOf(context.library(), assessorOf(context)),
  'own.notes': (context) => ({ notes: notesFor(context.library(), assessorOf(context)) }),
};
