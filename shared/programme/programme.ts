import { z } from 'zod';
import { Component, Rubric } from '../rubric/rubric.ts';
import { ProgrammeCalendar } from './calendar.ts';

export const MicroCredential = z.strictObject({
  id: z.string().regex(/^[A-Za-z0-9._-]{1,20}$/),
  title: z.string().min(1),
  aliases: z.array(z.string()).default([]),
  /** Absent where the source has none: the screen says so instead of inventing one. */
  overview: z.string().optional(),
});
export type MicroCredential = z.infer<typeof MicroCredential>;

export const Stack = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  microCredentials: z.array(MicroCredential),
});
export type Stack = z.infer<typeof Stack>;

/** What a set of micro-credentials earns. */
export const Award = z.strictObject({
  id: z.string().min(1),
  title: z.string().min(1),
  alsoCalled: z.array(z.string()).default([]),
  statedEffort: z.string().optional(),
  effortNote: z.string().optional(),
  rule: z.discriminatedUnion('type', [
    z.strictObject({ type: z.literal('all'), microCredentials: z.array(z.string()).min(1) }),
    z.strictObject({
      type: z.literal('n-of'),
      n: z.number().int().min(1),
      microCredentials: z.array(z.string()).min(1),
    }),
    z.strictObject({
      type: z.literal('per-stack'),
      n: z.number().int().min(1),
      stacks: z.array(z.string()).min(1),
    }),
  ]),
});
export type Award = z.infer<typeof Award>;

/** How a micro-credential is aligned with a framework, as the local programme sees it. */
export const Alignment = z.strictObject({
  microCredential: z.string().min(1),
  framework: z.string().min(1).max(200),
  text: z.string().min(1).max(20_000),
});
export type Alignment = z.infer<typeof Alignment>;

/** What a published version was when it was exported, so that an edit by hand is noticed. */
export const Seal = z.strictObject({
  rubric: z.string().min(1),
  version: z.string().min(1),
  /** SHA-256, in hex, of the version as canonical JSON. */
  sha256: z.string().regex(/^[0-9a-f]{64}$/, 'a seal is a SHA-256 in 64 hexadecimal digits'),
});
export type Seal = z.infer<typeof Seal>;

/** A catalogue (`touchstone-programme/1`): stacks of micro-credentials, awards made of them, and their rubrics. */
export const Programme = z.strictObject({
  format: z.literal('touchstone-programme/1'),
  id: z.string().min(1),
  title: z.string().min(1),
  publisher: z.string().min(1),
  source: z.string().optional(),
  effortPerMicroCredential: z
    .strictObject({ stated: z.string(), minHours: z.number(), maxHours: z.number(), whose: z.string() })
    .optional(),
  components: z.array(z.strictObject({ id: Component, title: z.string(), order: z.number().int() })),
  frameworkClaims: z
    .array(z.strictObject({ framework: z.string(), claim: z.string(), mapping: z.string() }))
    .default([]),
  stacks: z.array(Stack).min(1),
  awards: z.array(Award).default([]),
  matching: z.string().optional(),
  /** By which the days until a batch is due are counted; Monday to Friday where left out. */
  calendar: ProgrammeCalendar.optional(),
  rubrics: z.array(Rubric).default([]),
  alignments: z.array(Alignment).optional(),
  seals: z.array(Seal).optional(),
});
export type Programme = z.infer<typeof Programme>;

/** A programme without what lives and is versioned apart from it. */
export type Catalogue = Omit<Programme, 'rubrics' | 'alignments' | 'seals'>;
