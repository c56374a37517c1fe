import { agreement } from './commands/agreement.ts';
import { annotate } from './commands/annotate.ts';
import { backup, restore } from './commands/backup.ts';
import { deleteCommand } from './commands/delete.ts';
import { double } from './commands/double.ts';
import { exportCommand } from './commands/export.ts';
import { list } from './commands/list.ts';
import { check, load } from './commands/load.ts';
import { merge } from './commands/merge.ts';
import { pack } from './commands/pack.ts';
import { profileAdd, profiles } from './commands/profiles.ts';
import { programmeCheck, programmeExport, programmeImport } from './commands/programme.ts';
import { rubricExport, rubricImport } from './commands/rubric.ts';
import { runCommandLine } from './commands/run.ts';
import { search } from './commands/search.ts';
import { verify } from './commands/verify.ts';

const commands = {
  check,
  load,
  list,
  search,
  merge,
  double,
  export: exportCommand,
  annotate,
  profiles,
  'profile add': profileAdd,
  pack,
  'programme export': programmeExport,
  'programme check': programmeCheck,
  'programme import': programmeImport,
  'rubric export': rubricExport,
  'rubric import': rubricImport,
  verify,
  backup,
  restore,
  delete: deleteCommand,
  agreement,
};

// Whoever reads may stop early, as `head` does.
for (const stream of [process.stdout, process.stderr])
  stream.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code !== 'EPIPE') throw error;
  });

process.exitCode = await runCommandLine(commands, process.argv.slice(2), {
  out: (text) => process.stdout.write(text),
  err: (text) => process.stderr.write(text),
});
