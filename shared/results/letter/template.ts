import { z } from 'zod';
import { templateFields } from '../template-text.ts';
import shipped from './template.json' with { type: 'json' };

/** What a template may name in braces. */
export const LETTER_FIELDS = [
  'recipient',
  'programme',
  'microcredential_title',
  'microcredential_id',
  'candidate_id',
  'submission_id',
  'attempt',
  'next_attempt',
] as const;
export type LetterField = (typeof LETTER_FIELDS)[number];

/** Text with facts in braces. */
const filling = z.string().superRefine((text, ctx) => {
  const say = (message: string) => ctx.addIssue({ code: 'custom', message });
  try {
    for (const field of templateFields(text))
      if (!(LETTER_FIELDS as readonly string[]).includes(field))
        say(`there is no field ${field || '""'}; there is: ${LETTER_FIELDS.join(', ')}`);
  } catch (error) {
    say((error as Error).message);
  }
});
const byDecision = z.strictObject({ EARNED: filling, NOT_YET: filling, INCOMPLETE: filling });

/** How feedback letters are worded and headed (`touchstone-letter/1`): data that an administrator can edit. */
export const LetterTemplate = z.strictObject({
  format: z.literal('touchstone-letter/1'),
  /** Of the letter's own words and of the template: a language tag, for screen readers. */
  language: z.string().regex(/^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/, 'must be a language tag such as en-US'),
  paper: z.enum(['letter', 'A4']),
  /** Stands at the head of each letter; the programme's own title where empty. */
  programmeName: z.string(),
  /** A PNG or JPEG beside the template; none where empty. */
  logo: z
    .string()
    .regex(/^([^/\\:]+\.(png|jpe?g))?$/i, 'must be the name of a PNG or JPEG beside the template'),
  /** `{recipient}` is the name where the envelope is joined, "educator" otherwise. */
  greeting: filling,
  opening: byDecision,
  /** How to hand in again; nothing is said where empty. */
  again: byDecision,
  /** Paragraphs at the end. */
  closing: z.array(filling),
  signature: z.string(),
});
export type LetterTemplate = z.infer<typeof LetterTemplate>;

/** The template that ships. */
export const SHIPPED_TEMPLATE: LetterTemplate = LetterTemplate.parse(shipped);
