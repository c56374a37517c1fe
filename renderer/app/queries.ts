import { notifyManager, QueryClient, queryOptions } from '@tanstack/react-query';
import type { DeskEvents } from '../../shared/contract/contract.ts';
import type { BatchRow } from '../../shared/contract/views.ts';
import type { Purpose } from '../../shared/reading/reading.ts';
import { bridge } from './bridge.ts';
import { call } from './call.ts';

/** In the same task as the change: a radio button that was chosen is never seen to jump back. */
notifyManager.setScheduler(queueMicrotask);

/**
 * What the screen has read from the desk. It never goes stale by itself: the desk says when something changed.
 * Everything is on this machine, so being offline means nothing and a refusal is not tried again.
 */
export const client = new QueryClient({
  defaultOptions: {
    queries: {
      networkMode: 'always',
      staleTime: Number.POSITIVE_INFINITY,
      retry: false,
      refetchOnWindowFocus: false,
    },
    mutations: { networkMode: 'always', retry: false },
  },
});

/**
 * Has everything under a key read anew where it is shown. What is being read for the first time is read once more
 * when it is there: its answer may be older than what is told now, and would stand for good.
 */
function renew(...queryKey: string[]): void {
  const begun = client
    .getQueryCache()
    .findAll({ queryKey, fetchStatus: 'fetching' })
    .filter(({ state }) => state.data === undefined);
  void client.invalidateQueries({ queryKey });
  for (const query of begun)
    void query.promise
      ?.catch(() => {})
      .then(() => client.invalidateQueries({ queryKey: query.queryKey, exact: true }));
}

/** What is read anew whatever has changed, and what besides where more than one reading has. */
const ON_ANY_CHANGE = [
  'steps',
  'results',
  'criterion',
  'own',
  'worklist',
  'adjudication',
  'double',
  'monitor',
];
const ON_GREAT_CHANGE = ['queue', 'keeping', 'sharing', 'programme', 'rubric', 'submission'];

/**
 * Milliseconds that pass before the screen takes in what changed. What was written here is answered meanwhile, so that
 * it is shown as saved first, and needs no reading again.
 */
const REST = 40;

bridge.on('changed', (change) => void setTimeout(() => take(change), REST));

function take({ submission, version, row }: DeskEvents['changed']): void {
  for (const key of ON_ANY_CHANGE) renew(key);
  void client.invalidateQueries({ queryKey: ['earlier'], refetchType: 'none' });
  if (submission === null || !row) {
    for (const key of ON_GREAT_CHANGE) renew(key);
    return;
  }
  // One line is put in place, so that a rating never makes ten thousand lines travel.
  if (!client.getQueryData(queueQuery.queryKey)) renew('queue');
  client.setQueryData(queueQuery.queryKey, (rows) =>
    rows?.map((each) => (each.key === submission ? row : each)),
  );
  const shown = client.getQueryData(submissionQuery(submission).queryKey);
  if (shown && shown.reading.version !== version) renew('submission', submission);
}

bridge.on('calibration', () => {
  renew('calibration');
  renew('monitor');
});

export const sessionQuery = queryOptions({ queryKey: ['session'], queryFn: () => call('session.get', {}) });
export const settingsQuery = queryOptions({
  queryKey: ['settings'],
  queryFn: () => call('settings.get', {}),
});
export const batchesQuery = queryOptions({
  queryKey: ['queue', 'batches'],
  queryFn: () => call('queue.batches', {}),
});
/** Batches of work: without the sets by which assessors qualify, of which nothing leaves. */
export const workBatchesQuery = queryOptions({
  ...batchesQuery,
  select: (batches: BatchRow[]) => batches.filter(({ qualifying }) => !qualifying),
});
export const queueQuery = queryOptions({
  queryKey: ['queue', 'rows'],
  queryFn: () => call('queue.list', { batch: null }),
});
export const commentsQuery = queryOptions({
  queryKey: ['comments'],
  queryFn: () => call('comments.list', {}),
});
/** What I wrote before that holds these words. */
export const earlierQuery = (text: string) =>
  queryOptions({
    queryKey: ['earlier', text],
    queryFn: () => call('feedback.search', { text }),
    gcTime: 60_000,
  });
/** The history as of one version of the reading. */
export const historyQuery = (submission: string, purpose: Purpose, version: number) =>
  queryOptions({
    queryKey: ['history', submission, purpose, version],
    queryFn: () => call('reading.history', { submission, purpose }),
  });
/** What stood at a moment never changes. */
export const momentQuery = (submission: string, purpose: Purpose, seq: number) =>
  queryOptions({
    queryKey: ['moment', submission, purpose, seq],
    queryFn: () => call('reading.at', { submission, purpose, seq }),
  });
/** Where names stand, asked anew for each saved state of what is written. */
export const namesQuery = (submission: string, written: string) =>
  queryOptions({
    queryKey: ['names', submission, written],
    queryFn: () => call('feedback.names', { submission }),
    enabled: written !== '',
    gcTime: 60_000,
  });
export const criterionQuery = (microCredential: string, criterion: string) =>
  queryOptions({
    queryKey: ['criterion', microCredential, criterion],
    queryFn: () => call('criterion.rows', { microCredential, criterion }),
  });
export const paceQuery = queryOptions({ queryKey: ['own', 'pace'], queryFn: () => call('own.pace', {}) });
export const ownNotesQuery = queryOptions({
  queryKey: ['own', 'notes'],
  queryFn: () => call('own.notes', {}),
});
/** A submission with one's own reading of it: the first or the second, or the adjudication where one says so. */
export const submissionQuery = (key: string, purpose?: 'adjudication') =>
  queryOptions({
    queryKey: purpose ? ['submission', key, purpose] : ['submission', key],
    queryFn: () => call('submission.open', purpose ? { key, purpose } : { key }),
  });
export const stepsQuery = queryOptions({ queryKey: ['steps'], queryFn: () => call('reading.steps', {}) });
export const profilesQuery = queryOptions({
  queryKey: ['results', 'profiles'],
  queryFn: () => call('results.profiles', {}),
});
export const ledgerQuery = queryOptions({
  queryKey: ['results', 'ledger'],
  queryFn: () => call('results.ledger', {}),
});
/** The programme that ships; `renderer/programme/queries.ts` has the others. */
export const programmeQuery = queryOptions({
  queryKey: ['programme', 'one', null],
  queryFn: () => call('programme.get', {}),
});
