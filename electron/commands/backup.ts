import { copyLibrary, makeBackup } from '../desk/keeping/backup.ts';
import { restoreBackup } from '../desk/keeping/restore.ts';
import { type Command, optional } from './command.ts';
import { folderOf, LIBRARY, reading } from './libraries.ts';

export const backup: Command = {
  usage: 'backup --library DIR [--out FOLDER]',
  does: 'copies the database into the library’s backups; with --out, the whole library into a new folder',
  options: { ...LIBRARY, out: { type: 'string' } },
  takes: [0, 0],
  run: (_args, options) =>
    reading(options, async (library) => {
      const out = optional(options, 'out');
      if (out === undefined) {
        const made = await makeBackup(library, 'own');
        return {
          ok: true,
          json: { ok: true, ...made },
          lines: [`backed up, ${made.size} bytes, as ${made.path}`],
        };
      }
      const copy = await copyLibrary(library, out);
      const lines = [`copied ${copy.artifacts} files, ${copy.bytes} bytes, and the database to ${copy.path}`];
      return { ok: true, json: { ok: true, ...copy }, lines };
    }),
};

export const restore: Command = {
  usage: 'restore BACKUP --library DIR',
  does: 'puts a backup in the library’s place: a file of its backups, or the folder of a copied library',
  options: LIBRARY,
  takes: [1, 1],
  async run([from = ''], options) {
    const done = await restoreBackup(from, folderOf(options));
    const { restored, before, setAside, artifacts } = done;
    const lines = [
      `restored ${restored.events} events, the last of ${restored.at ?? 'never'}, from ${done.from}`,
      ...(before ? [`before   ${before.events} events, the last of ${before.at ?? 'never'}`] : []),
      ...(setAside ? [`The database of before was set aside: ${setAside}`] : []),
      ...(artifacts.copied ? [`${artifacts.copied} handed-in files were taken over`] : []),
    ];
    const lacking = artifacts.missing.length;
    const errors = lacking
      ? [`${lacking} handed-in files are missing. Load their batches again, or restore a whole copy.`]
      : [];
    return { ok: lacking === 0, json: { ok: lacking === 0, ...done }, lines, errors };
  },
};
