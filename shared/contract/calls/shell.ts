import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { path } from '../inputs.ts';

/** What lies outside the program. */
export const shellCalls = {
  'shell.open-link': takes(z.strictObject({ url: z.string().max(4096) })).gives<{ opened: boolean }>(),
  /** Opens a copy of an artifact in the system's program, where its kind cannot run anything. */
  'shell.open-artifact': takes(z.strictObject({ sha256: z.string().regex(/^[0-9a-f]{64}$/) })).gives<{
    opened: boolean;
  }>(),
  'shell.show-file': takes(z.strictObject({ path })).gives<{ shown: boolean }>(),
} satisfies Record<string, Call>;
