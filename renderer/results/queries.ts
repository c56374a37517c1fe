import { queryOptions } from '@tanstack/react-query';
import type { InputOf } from '../../shared/contract/contract.ts';
import { call } from '../app/call.ts';

// All begin with `results`, so that whatever is written anywhere has them asked again.

/** The profiles, and which of them are possible with what a batch has. */
export const profilesOf = (batch: string | null) =>
  queryOptions({
    queryKey: ['results', 'profiles', batch],
    queryFn: () => call('results.profiles', { batch }),
    placeholderData: (before) => before,
  });

export const profileQuery = (id: string) =>
  queryOptions({ queryKey: ['results', 'profile', id], queryFn: () => call('results.profile', { id }) });

/** What an export would meet. */
export const preflightQuery = (request: InputOf<'results.preflight'>) =>
  queryOptions({
    queryKey: ['results', 'preflight', request],
    queryFn: () => call('results.preflight', request),
    // While another choice is looked at, the last answer stays where it is, and nothing jumps.
    placeholderData: (before) => before,
  });

export const awardsQuery = (batch: string | null) =>
  queryOptions({
    queryKey: ['results', 'awards', batch],
    queryFn: () => call('results.awards', { batch }),
    placeholderData: (before) => before,
  });

export const earnedQuery = (batch: string | null) =>
  queryOptions({
    queryKey: ['results', 'earned', batch],
    queryFn: () => call('results.earned', { batch }),
    placeholderData: (before) => before,
  });

export const settledQuery = (batch: string | null) =>
  queryOptions({
    queryKey: ['results', 'settled', batch],
    queryFn: () => call('results.settled', { batch }),
    placeholderData: (before) => before,
  });

export const summaryQuery = (batch: string | null) =>
  queryOptions({
    queryKey: ['results', 'summary', batch],
    queryFn: () => call('results.summary', { batch }),
    placeholderData: (before) => before,
  });

/** A letter as its educator reads it. With a template that is being edited, by that one. */
export const letterQuery = (request: InputOf<'results.letter'>) =>
  queryOptions({
    queryKey: ['results', 'letter', request],
    queryFn: () => call('results.letter', request),
    placeholderData: (before) => before,
  });

export const templateQuery = queryOptions({
  queryKey: ['results', 'letter-template'],
  queryFn: () => call('results.letter-template', {}),
});
