import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

export const backupsQuery = queryOptions({
  queryKey: ['keeping', 'backups'],
  queryFn: () => call('backups.list', {}),
});
export const retentionQuery = queryOptions({
  queryKey: ['keeping', 'retention'],
  queryFn: () => call('retention.list', {}),
});
