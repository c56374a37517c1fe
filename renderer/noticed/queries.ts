import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

/** In which batches something shows whose a submission is, and in how many submissions of them. */
export const namedBatchesQuery = queryOptions({
  queryKey: ['texts', 'blindness-batches'],
  queryFn: () => call('blindness.batches', {}),
});

/** Everything in a batch that shows whose a submission is. */
export const batchNamesQuery = (batch: string) =>
  queryOptions({
    queryKey: ['texts', 'blindness-batch', batch],
    queryFn: () => call('blindness.batch', { batch }),
  });
/** What a submission has in common with others. Asked again when all texts have been read. */
export const duplicatesQuery = (submission: string) =>
  queryOptions({
    queryKey: ['texts', 'duplicates', submission],
    queryFn: () => call('duplicates.of', { submission }),
  });

/** What in a submission shows whose it is. */
export const blindnessQuery = (submission: string) =>
  queryOptions({
    queryKey: ['texts', 'blindness', submission],
    queryFn: () => call('blindness.of', { submission }),
  });
