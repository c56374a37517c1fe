import { z } from 'zod';
import { type Call, takes } from '../call.ts';
import { job, nothing, path } from '../inputs.ts';
import type * as Keeping from '../keeping-views.ts';

const batch = z.string().min(1).max(300);

/** Keeping the library: backups, and how long a batch stays. */
export const keepingCalls = {
  'backups.list': takes(nothing).gives<Keeping.BackupsView>(),
  'backups.make': takes(nothing).gives<Keeping.BackupRow>(),
  /** Copies the whole library, with every file, into a new folder. */
  'backups.copy': takes(z.strictObject({ path, job })).gives<{
    path: string;
    artifacts: number;
    bytes: number;
  }>(),
  /** Puts a backup in the library's place; what stood there is set aside. */
  'backups.restore': takes(z.strictObject({ path, job })).gives<Keeping.RestoreView>(),
  'retention.list': takes(nothing).gives<Keeping.RetentionRow[]>(),
  'retention.set': takes(z.strictObject({ batch, until: z.iso.date().nullable() })).gives<
    Keeping.RetentionRow[]
  >(),
  /** Deletes files, people and texts of a batch; what was judged stays. */
  'retention.delete': takes(z.strictObject({ batch, job })).gives<
    Keeping.DeletionReceipt & { receipt: string }
  >(),
} satisfies Record<string, Call>;
