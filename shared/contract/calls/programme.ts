import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { job, nothing } from '../inputs.ts';
import type * as View from '../views.ts';

/** The programme, and the library that holds it. */
export const programmeCalls = {
  'programme.get': takes(nothing).gives<View.ProgrammeView>(),
  'library.verify': takes(z.strictObject({ job })).gives<View.VerificationView>(),
} satisfies Record<string, Call>;
