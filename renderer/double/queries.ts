import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

/** Double reading of a batch. */
export const doubleQuery = (batch: string) =>
  queryOptions({ queryKey: ['double', batch], queryFn: () => call('double.view', { batch }) });
