import { join } from 'node:path';
import type { BackupRow } from '../../../shared/contract/keeping-views.ts';
import { assessorOf, type Context, type Handlers } from '../context.ts';
import { Database } from '../library/database.ts';
import { headOf } from '../library/journal.ts';
import { copyLibrary, makeBackup, type Progress } from './backup.ts';
import { type BackupFile, backupsIn } from './backup-files.ts';
import { deleteBatch } from './delete-batch.ts';
import { restoreBackup } from './restore.ts';
import { retainUntil, retentionRows } from './retention.ts';

const today = () => new Date().toISOString().slice(0, 10);

function withEvents(file: BackupFile): BackupRow {
  let database: Database | undefined;
  try {
    database = new Database(file.path, { readOnly: true, immutable: true });
    return { ...file, events: headOf(database).seq };
  } catch {
    return { ...file, events: null };
  } finally {
    database?.close();
  }
}

const telling =
  (context: Context, job: string, stage: string): Progress =>
  (done, total) =>
    context.emit('progress', { job, stage, file: '', done, total, left: null });

const everythingMayDiffer = (context: Context) =>
  context.emit('changed', { submission: null, version: 0, row: null });

export const keepingHandlers: Handlers<
  `backups.${'list' | 'make' | 'copy' | 'restore'}` | `retention.${'list' | 'set' | 'delete'}`
> = {
  // Answered even where the library cannot be opened: this is when a backup is looked for.
  'backups.list': (context) => ({
    events: context.trouble === null ? headOf(context.library().database).seq : 0,
    backups: backupsIn(context.libraryFolder).map(withEvents),
  }),
  'backups.make': async (context) => withEvents(await makeBackup(context.library(), 'own')),
  'backups.copy': (context, { path, job }) =>
    context.job(job, (signal) =>
      copyLibrary(context.library(), path, telling(context, job, 'copying'), signal),
    ),
  'backups.restore': async (context, { path, job }) => {
    const done = await context.apart(() =>
      restoreBackup(path, context.libraryFolder, telling(context, job, 'restoring')),
    );
    everythingMayDiffer(context);
    return done;
  },
  'retention.list': (context) => retentionRows(context.library(), today()),
  'retention.set': (context, { batch, until }) => {
    retainUntil(context.library(), batch, until, assessorOf(context));
    return retentionRows(context.library(), today());
  },
  'retention.delete': async (context, { batch, job }) => {
    const by = assessorOf(context);
    // Asked before the library is closed, so that a batch that is not there disturbs nobody.
    if (!retentionRows(context.library(), today()).some((row) => row.batch === batch))
      return deleteBatch(join(context.libraryFolder), batch, by);
    const receipt = await context.apart(() =>
      deleteBatch(context.libraryFolder, batch, by, telling(context, job, 'deleting')),
    );
    everythingMayDiffer(context);
    return receipt;
  },
};
