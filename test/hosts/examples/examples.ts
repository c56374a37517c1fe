import type { z } from 'zod';
import type { Call } from '../../../shared/contract/call.ts';

/** One well-formed input for each call of a room. */
export type ExamplesOf<Calls extends Record<string, Call>> = {
  [Name in keyof Calls]: z.input<Calls[Name]['input']>;
};

export const job = 'job-of-the-suite';
export const nowhere = '/no/such/place';
