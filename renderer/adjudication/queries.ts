import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

/** A submission as an adjudicator sees it. */
export const adjudicationQuery = (key: string) =>
  queryOptions({ queryKey: ['adjudication', key], queryFn: () => call('adjudication.open', { key }) });
