import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

export const programmesQuery = queryOptions({
  queryKey: ['programme', 'list'],
  queryFn: () => call('programme.list', {}),
});
/** One programme; null for the one that ships. */
export const programmeById = (id: string | null) =>
  queryOptions({ queryKey: ['programme', 'one', id], queryFn: () => call('programme.get', { id }) });
export const versionsQuery = (programme: string, microCredential: string) =>
  queryOptions({
    queryKey: ['rubric', 'versions', programme, microCredential],
    queryFn: () => call('rubric.versions', { programme, microCredential }),
  });
/** A version never changes. */
export const versionQuery = (id: string, version: string) =>
  queryOptions({
    queryKey: ['rubric-version', id, version],
    queryFn: () => call('rubric.version', { id, version }),
  });
export const draftQuery = (programme: string, microCredential: string) =>
  queryOptions({
    queryKey: ['rubric', 'draft', programme, microCredential],
    queryFn: () => call('rubric.draft', { programme, microCredential }),
  });
export const worklistQuery = queryOptions({
  queryKey: ['worklist'],
  queryFn: () => call('worklist.list', {}),
});
