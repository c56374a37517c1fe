import { z } from 'zod';
import { Purpose } from '../../reading/reading.ts';
import type { AnnotatedCopies } from '../annotating-views.ts';
import { type Call, takes } from '../call.ts';
import { job } from '../inputs.ts';

/** Copies of PDFs with their evidence marked in them. */
export const annotatingCalls = {
  /** Of one artifact by its position, or of every PDF of the submission in which something is quoted. */
  'results.annotated-copy': takes(
    z.strictObject({
      submission: z.string(),
      artifact: z.number().int().min(0).nullable().default(null),
      purpose: Purpose.default('first'),
      job: job.optional(),
    }),
  ).gives<AnnotatedCopies>(),
} satisfies Record<string, Call>;
