import { z } from 'zod';
import { pathFault } from './path.ts';

/** What an artifact belongs to: one of the three components, or the context that may come with them. */
export const ARTIFACT_COMPONENTS = ['product', 'application', 'reflection', 'context'] as const;

const id = (what: string) =>
  z
    .string({ error: `${what} must be text in quotes, so that no zero in front is lost` })
    .min(1, `${what} must not be empty`)
    .max(100, `${what} may have 100 characters at most`)
    // Written out, since some validators read a schema's patterns without Unicode classes.
    // biome-ignore lint/suspicious/noControlCharactersInRegex: these are the characters to be refused
    .regex(/^[^\u0000-\u001f\u007f-\u009f]*$/, `${what} must not hold control characters`);
const text = (what: string, most: number) =>
  z.string({ error: `${what} must be text` }).max(most, `${what} may have ${most} characters at most`);
const moment = (what: string) =>
  z.iso.datetime({
    offset: true,
    error: `${what} must be a moment with its zone, such as 2026-11-02T09:00:00Z`,
  });

const object = (what: string) => ({ error: `${what} must be an object, in braces` });

/** One file, link or text of a submission. */
export const BatchArtifact = z
  .object(
    {
      component: z.enum(ARTIFACT_COMPONENTS, {
        error: `component must be ${ARTIFACT_COMPONENTS.join(', ')}`,
      }),
      title: text('title', 500).optional(),
      /** Relative to `data/`, `/` between its parts. */
      path: text('path', 1_024)
        .superRefine((path, ctx) => {
          const fault = pathFault(path);
          if (fault)
            ctx.addIssue({ code: 'custom', message: `path ${fault.says}; it must stay below data/` });
        })
        .optional(),
      url: text('url', 4_096).optional(),
      /** Markdown. */
      text: text('text', 2_000_000).optional(),
      mediaType: z
        .string()
        .regex(/^[\w!#$&^.+-]+\/[\w!#$&^.+-]+(\s*;.*)?$/, 'mediaType must read like application/pdf')
        .optional(),
    },
    object('an artifact'),
  )
  .superRefine(({ path, url, text }, ctx) => {
    const given = [path, url, text].filter((one) => one !== undefined).length;
    if (given === 1) return;
    ctx.addIssue({ code: 'custom', message: `needs exactly one of path, url and text; it has ${given}` });
  });
export type BatchArtifact = z.infer<typeof BatchArtifact>;

/** One attempt of one candidate at one micro-credential. */
export const BatchSubmission = z.object(
  {
    id: id('id'),
    candidate: id('candidate'),
    microCredential: id('microCredential'),
    attempt: z
      .number({ error: 'attempt must be a number' })
      .int('attempt must be a whole number')
      .min(1, 'attempt counts from 1')
      .default(1),
    /** Id of the attempt before, in this batch or an earlier one. */
    previous: id('previous').optional(),
    submittedAt: moment('submittedAt').optional(),
    artifacts: z.array(BatchArtifact, { error: 'artifacts must be a list' }),
  },
  object('a submission'),
);
export type BatchSubmission = z.infer<typeof BatchSubmission>;

/** `data/batch.json` of a Touchstone batch package (`touchstone-batch/1`). Fields that are not named are passed over. */
export const Batch = z.object(
  {
    format: z.literal('touchstone-batch/1', { error: 'format must be "touchstone-batch/1"' }),
    id: id('id'),
    title: text('title', 500).min(1, 'title must not be empty'),
    programme: id('programme'),
    createdAt: moment('createdAt'),
    dueAt: moment('dueAt').optional(),
    submissions: z
      .array(BatchSubmission, { error: 'submissions must be a list' })
      .min(1, 'there is no submission in the batch'),
  },
  object('the batch'),
);
export type Batch = z.infer<typeof Batch>;

/** One row of `data/identities.csv`: who a candidate code stands for. Empty where the column is. */
export interface Identity {
  candidate: string;
  givenName: string;
  familyName: string;
  email: string;
  externalId: string;
  school: string;
}
