import { z } from 'zod';
import { DoublePlan } from '../../double/plan.ts';
import { type Call, takes } from '../call.ts';
import type { DoubleView } from '../double-views.ts';

/** Reading by two. */
export const doubleCalls = {
  'double.view': takes(z.strictObject({ batch: z.string() })).gives<DoubleView>(),
  /** Turns double reading of a batch on, changes it, or with null turns it off. */
  'double.plan': takes(
    z.strictObject({ batch: z.string(), plan: DoublePlan.nullable() }),
  ).gives<DoubleView>(),
} satisfies Record<string, Call>;
