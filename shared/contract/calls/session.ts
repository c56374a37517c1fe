import { z } from 'zod';
import { Role } from '../../reading/role.ts';
import { type Call, takes } from '../call.ts';
import { nothing } from '../inputs.ts';
import { type Settings, SettingsPatch } from '../settings.ts';
import type * as View from '../views.ts';

/** Who is there, and what they set. */
export const sessionCalls = {
  'session.get': takes(nothing).gives<View.SessionView>(),
  'session.sign-in': takes(
    z.strictObject({
      code: z
        .string()
        .trim()
        .regex(/^[\p{L}\p{N}][\p{L}\p{N}._-]{0,19}$/u, 'A code is 1 to 20 letters, digits, dots or dashes.'),
      name: z.string().trim().max(80),
    }),
  ).gives<View.SessionView>(),
  /** States in which role one goes on: an honest word, which is journaled. */
  'session.role': takes(z.strictObject({ role: Role })).gives<View.SessionView>(),
  'session.sign-out': takes(nothing).gives<View.SessionView>(),
  'settings.get': takes(nothing).gives<Settings>(),
  'settings.set': takes(SettingsPatch).gives<Settings>(),
} satisfies Record<string, Call>;
