import { queryOptions } from '@tanstack/react-query';
import { call } from '../app/call.ts';

export const qualifyingQuery = queryOptions({
  queryKey: ['monitor', 'qualifying'],
  queryFn: () => call('qualifying.view', {}),
});
export const driftQuery = queryOptions({
  queryKey: ['monitor', 'drift'],
  queryFn: () => call('drift.view', {}),
});
export const seedsQuery = (batch: string) =>
  queryOptions({ queryKey: ['monitor', 'seeds', batch], queryFn: () => call('seeds.view', { batch }) });
