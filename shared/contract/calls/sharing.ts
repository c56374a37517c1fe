import { z } from 'zod';
import { Reader } from '../../batch/assign.ts';
import { type Call, takes } from '../call.ts';
import { job } from '../inputs.ts';
import type * as Sharing from '../sharing-views.ts';

const batch = z.string().min(1).max(300);
const readers = z
  .array(Reader)
  .min(1)
  .max(200)
  .refine((all) => new Set(all.map(({ code }) => code)).size === all.length, 'A code stands here twice.');

/** Sharing a loaded batch out: packages for assessors, and what of them is not back. */
export const sharingCalls = {
  'sharing.preview': takes(z.strictObject({ batch, readers })).gives<Sharing.SharingPreview>(),
  /** Writes one package for each reader and keeps in the journal who was given what. */
  'sharing.write': takes(z.strictObject({ batch, readers, job })).gives<{
    packages: Sharing.SharedPackage[];
    nobody: string[];
  }>(),
  /** Writes the batch whole, as one package. */
  'sharing.pack': takes(
    z.strictObject({
      batch,
      /** With the identity envelope; without it, whoever loads the package learns no name. */
      names: z.boolean(),
      job,
    }),
  ).gives<{ path: string; bytes: number; submissions: number }>(),
  'sharing.outstanding': takes(z.strictObject({ batch })).gives<Sharing.OutstandingRow[]>(),
} satisfies Record<string, Call>;
