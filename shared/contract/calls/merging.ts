import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { path } from '../inputs.ts';
import type * as View from '../views.ts';

/** Readings from hand to hand. */
export const mergingCalls = {
  'readings.merge': takes(z.strictObject({ path })).gives<View.MergeReport>(),
  'readings.hand-over': takes(z.strictObject({ batch: z.string() })).gives<{
    path: string;
    readings: number;
  }>(),
} satisfies Record<string, Call>;
