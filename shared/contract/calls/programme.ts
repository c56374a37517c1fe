import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { job, nothing, path } from '../inputs.ts';
import type { ProgrammeReport, ProgrammeRow } from '../rubric-views.ts';
import type * as View from '../views.ts';

const id = z.string().min(1).max(200);

/** The programmes, and the library that holds them. */
export const programmeCalls = {
  'programme.list': takes(nothing).gives<ProgrammeRow[]>(),
  /** Without an id: the programme that ships. */
  'programme.get': takes(z.strictObject({ id: id.nullable().default(null) })).gives<View.ProgrammeView>(),
  /** How a micro-credential is aligned with a framework; an empty text takes it away. */
  'programme.align': takes(
    z.strictObject({ programme: id, microCredential: id, framework: id, text: z.string().max(20_000) }),
  ).gives<{ savedAt: string }>(),
  /** Reads a programme file and compares it with the library; takes nothing in. */
  'programme.check': takes(z.strictObject({ path })).gives<ProgrammeReport>(),
  'programme.import': takes(z.strictObject({ path })).gives<ProgrammeReport>(),
  'programme.export': takes(z.strictObject({ id })).gives<{ path: string }>(),
  'library.verify': takes(z.strictObject({ job })).gives<View.VerificationView>(),
} satisfies Record<string, Call>;
